package io.liangze.foundation.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Refusal;
import io.liangze.testkit.LiangzeTest;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LiangzeTest
@DisplayName("登录：忙不过来时不算猜错")
class SignInIntegrationTests {

    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    private Credentials credentials;

    @Autowired
    private SessionKeeper sessions;

    @Test
    @DisplayName("没来得及核对的一次，从错误次数里退回")
    void doesNotCountWhatNobodyJudged() {
        var places = new Semaphore(1);
        var signIn = new SignIn(credentials, new Passwords(places, 0), sessions);
        places.acquireUninterruptibly();

        for (String user : new String[] {"assessor", "nobody.at.all"}) {
            assertThatThrownBy(() -> signIn.handle(user, "a guess", ADDRESS))
                    .isInstanceOfSatisfying(
                            Refusal.class, busy -> assertThat(busy.kind()).isEqualTo(Refusal.Kind.BUSY));
            assertThat(credentials.slowDown(user, ADDRESS).failures()).isZero();
        }

        var once = credentials.slowDown("assessor", ADDRESS);
        credentials.tried("assessor", ADDRESS, once, MachineTime.now());
        assertThatThrownBy(() -> signIn.handle("assessor", "a guess", ADDRESS)).isInstanceOf(Refusal.class);
        assertThat(credentials.slowDown("assessor", ADDRESS).failures())
                .as("a wrong one before still counts")
                .isEqualTo(1);
    }
}
