package io.liangze.foundation.access.application.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.foundation.access.domain.Tries;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Refusal;
import io.liangze.testkit.LiangzeTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest
@DisplayName("登录：猜错了放慢，忙不过来时不算猜错")
class SlowDownIntegrationTests {

    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    private Credentials credentials;

    @Autowired
    private Tries tries;

    @Autowired
    private SignInSteps steps;

    @Autowired
    private SessionKeeper sessions;

    @Autowired
    private TransactionTemplate transaction;

    private SignIn signIn(Passwords passwords) {
        var proof = new PasswordProof(credentials, passwords, new CountedTries(tries));
        return new SignIn(proof, credentials, steps, sessions, transaction);
    }

    private static Device from(String address) {
        return Device.of(address, null);
    }

    @Test
    @DisplayName("没来得及核对的一次，从错误次数里退回")
    void doesNotCountWhatNobodyJudged() {
        var places = new Semaphore(1);
        var signIn = signIn(new Passwords(places, 0));
        places.acquireUninterruptibly();

        for (String user : new String[] {"assessor", "nobody.at.all"}) {
            assertThatThrownBy(() -> signIn.handle(user, "a guess", from(ADDRESS)))
                    .isInstanceOfSatisfying(
                            Refusal.class, busy -> assertThat(busy.kind()).isEqualTo(Refusal.Kind.BUSY));
            assertThat(tries.slowDown(user, ADDRESS).here().failures()).isZero();
        }

        tries.tried("assessor", ADDRESS, MachineTime.now());
        assertThatThrownBy(() -> signIn.handle("assessor", "a guess", from(ADDRESS)))
                .isInstanceOf(Refusal.class);
        assertThat(tries.slowDown("assessor", ADDRESS).here().failures())
                .as("a wrong one before still counts")
                .isEqualTo(1);
    }

    private void guess(SignIn signIn, String user, String address, Refusal.Kind answer) {
        assertThatThrownBy(() -> signIn.handle(user, "a guess", from(address)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(answer));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"inspector", "nobody.at.all.too"})
    @DisplayName("很多地址同猜一个账号：每个地址只剩一次立即可试，账号不存在也一样；本人从别处照样登录")
    void slowsEveryAddressOfAGuessedNameAndNeverItsOwner(String user) {
        var signIn = signIn(new Passwords(new Semaphore(1), 5));
        Instant now = MachineTime.now();
        for (int i = 0; i < SlowDown.BESIEGED; i++) {
            tries.tried(user, "198.51.100." + i, now);
        }

        guess(signIn, user, "203.0.113.1", Refusal.Kind.UNAUTHENTICATED);
        guess(signIn, user, "203.0.113.1", Refusal.Kind.TOO_OFTEN);
        if (user.equals("inspector")) {
            assertThat(signIn.handle(user, "liangze-demo", from("203.0.113.2")).token())
                    .isNotEmpty();
        }
        guess(signIn, "team.member", "203.0.113.1", Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    @DisplayName("一个地址试很多账号：放慢到几秒一次；别的地址不受影响")
    void slowsAnAddressThatTriesManyNames() {
        var signIn = signIn(new Passwords(new Semaphore(1), 5));
        Instant now = MachineTime.now();
        for (int i = 0; i < SlowDown.OF_ADDRESS.free() + 3; i++) {
            Instant later = now.plus(SlowDown.OF_ADDRESS.longest().multipliedBy(i));
            assertThat(tries.tried("name" + i, "203.0.113.9", later).waitAt(later))
                    .isZero();
        }

        guess(signIn, "office.head", "203.0.113.9", Refusal.Kind.TOO_OFTEN);
        guess(signIn, "office.head", "203.0.113.10", Refusal.Kind.UNAUTHENTICATED);
    }

    @Test
    @DisplayName("一个地址同一时刻试很多账号，也只放过一次")
    void countsTriesOfAnAddressOneAfterTheOther() throws Exception {
        String address = "203.0.113.77";
        Instant before = MachineTime.now().minusSeconds(60);
        for (int i = 0; i < SlowDown.OF_ADDRESS.free(); i++) {
            tries.tried("early" + i, address, before);
        }
        Instant now = MachineTime.now();
        var waits = new ArrayList<Future<Duration>>();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                String user = "late" + i;
                waits.add(guessers.submit(() -> tries.tried(user, address, now).waitAt(now)));
            }
        }
        int made = 0;
        for (Future<Duration> wait : waits) {
            made += wait.get().isZero() ? 1 : 0;
        }
        assertThat(made).isEqualTo(1);
    }
}
