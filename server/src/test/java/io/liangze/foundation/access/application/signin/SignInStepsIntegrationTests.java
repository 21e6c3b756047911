package io.liangze.foundation.access.application.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.application.OwnDeeds;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SignIns;
import io.liangze.foundation.access.domain.Tries;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.foundation.access.domain.signin.SecondFactorRequirement;
import io.liangze.foundation.access.domain.signin.TimeStep;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.testkit.LiangzeTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest
@DisplayName("登录的下一步：先验证码，再新密码，再按部署单位的要求设置二次验证")
class SignInStepsIntegrationTests {

    private static final Device DEVICE = Device.of("192.0.2.9", null);

    @Autowired
    private Credentials credentials;

    @Autowired
    private FactorsInUse factors;

    @Autowired
    private OrganizationDirectory organization;

    @Autowired
    private BusinessTime time;

    @Autowired
    private SecondFactor secondFactor;

    @Autowired
    private OneTimeCodes codes;

    @Autowired
    private SessionKeeper sessions;

    @Autowired
    private SignIns signIns;

    @Autowired
    private OwnDeeds deeds;

    @Autowired
    private Tries tries;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private SignInSteps steps(SecondFactorRequirement required, @Nullable Integer passwordDays) {
        var settings = new SignInSettings(required, passwordDays);
        return new SignInSteps(credentials, factors, organization, settings, time);
    }

    private PersonId person(String user) {
        return credentials.find(user).orElseThrow().person();
    }

    private KeepAuthenticators keep(SignInSteps steps) {
        return new KeepAuthenticators(secondFactor, steps, sessions, credentials, deeds);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().value()).isEqualTo(code));
    }

    @Test
    @DisplayName("只要求三员时，三员先设置，别人直接登录；要求所有人时都先设置；通行密钥本身就是两个因素")
    void asksWhomTheDeploymentNames() {
        Instant now = MachineTime.now();
        SignInSteps administrators = steps(SecondFactorRequirement.ADMINISTRATORS, null);
        for (String user : new String[] {"admin.system", "admin.security", "admin.audit"}) {
            assertThat(administrators.afterPassword(person(user), now))
                    .as(user)
                    .isEqualTo(SessionStage.SECOND_FACTOR_SETUP);
            assertThat(administrators.after(SignInMethod.PASSKEY, person(user), now))
                    .isEqualTo(SessionStage.FULL);
        }
        assertThat(administrators.afterPassword(person("city.secretary"), now)).isEqualTo(SessionStage.FULL);
        assertThat(steps(SecondFactorRequirement.EVERYBODY, null).afterPassword(person("city.secretary"), now))
                .isEqualTo(SessionStage.SECOND_FACTOR_SETUP);
        assertThat(steps(SecondFactorRequirement.OFFERED, null).afterPassword(person("admin.system"), now))
                .isEqualTo(SessionStage.FULL);
        assertThat(administrators.after(SignInMethod.ONE_TIME_CODE, person("city.clerk"), now))
                .isEqualTo(SessionStage.NEW_PASSWORD);
    }

    @Test
    @DisplayName("定了口令期限的，到期先换；没有二次验证又必须有的，换完再设置")
    void asksForANewPasswordWhenItIsTime() {
        PersonId person = person("admin.audit");
        SignInSteps steps = steps(SecondFactorRequirement.ADMINISTRATORS, 90);
        Instant due = credentials.find(person).orElseThrow().passwordSetAt().plus(Duration.ofDays(90));
        assertThat(steps.afterPassword(person, due.minusSeconds(1))).isEqualTo(SessionStage.SECOND_FACTOR_SETUP);
        assertThat(steps.afterPassword(person, due)).isEqualTo(SessionStage.NEW_PASSWORD);
        assertThat(steps.afterNewPassword(person)).isEqualTo(SessionStage.SECOND_FACTOR_SETUP);
    }

    @Test
    @DisplayName("有验证器的先要验证码，再说别的；必须有二次验证的不能停用，可以更换")
    void keepsTheSecondFactorThatIsAskedFor() {
        PersonId person = person("team.member");
        SignInSteps steps = steps(SecondFactorRequirement.EVERYBODY, 1);
        Instant now = MachineTime.now();
        Session session = sessions.open(person, SignInMethod.PASSWORD, SessionStage.FULL, DEVICE)
                .session();
        KeepAuthenticators keep = keep(steps);
        var begun = inTransaction(() -> keep.begin(session));
        String code = codes.code(begun.key(), TimeStep.at(now));
        inTransaction(() -> keep.confirm(session, begun.id(), code));

        assertThat(steps.afterPassword(person, now.plus(Duration.ofDays(2)))).isEqualTo(SessionStage.SECOND_FACTOR);
        assertThat(steps.afterSecondFactor(person, now.plus(Duration.ofDays(2))))
                .isEqualTo(SessionStage.NEW_PASSWORD);
        assertThat(steps.afterNewPassword(person)).isEqualTo(SessionStage.FULL);
        refused(() -> keep.remove(session, begun.id()), "access-046");
        assertThat(inTransaction(() -> keep.begin(session)).id()).isNotEqualTo(begun.id());
    }

    @Test
    @DisplayName("有通行密钥的，密码之后也要第二步；算有二次验证，不用再设置；登录到设置那一步时别处已设置好的，不能顶替")
    void countsAPasskeyAsASecondFactor() {
        PersonId person = person("team.head");
        SignInSteps steps = steps(SecondFactorRequirement.EVERYBODY, null);
        Instant now = MachineTime.now();
        assertThat(steps.afterPassword(person, now)).isEqualTo(SessionStage.SECOND_FACTOR_SETUP);
        Session early = sessions.open(person, SignInMethod.PASSWORD, SessionStage.SECOND_FACTOR_SETUP, DEVICE)
                .session();
        KeepAuthenticators keep = keep(steps);
        var begun = inTransaction(() -> keep.begin(early));
        jdbc.sql("""
                        INSERT INTO access_passkey (id, person, name, credential, attested, transports, counter, syncable,
                                                    synced, added_at, version)
                        VALUES (gen_random_uuid(), :person, 'x', 'team.head', '', '{}', 0, false, false, now(), 1)
                        """).param("person", person.value()).update();

        assertThat(steps.afterPassword(person, now)).isEqualTo(SessionStage.SECOND_FACTOR);
        assertThat(steps.afterNewPassword(person)).isEqualTo(SessionStage.FULL);
        refused(() -> inTransaction(() -> keep.begin(early)), "access-047");
        String code = codes.code(begun.key(), TimeStep.at(now));
        refused(() -> inTransaction(() -> keep.confirm(early, begun.id(), code)), "access-047");
        jdbc.sql("UPDATE access_passkey SET removed_at = now() WHERE person = :person")
                .param("person", person.value())
                .update();
        assertThat(steps.afterPassword(person, now)).isEqualTo(SessionStage.SECOND_FACTOR_SETUP);
    }

    @Test
    @DisplayName("会话已在别处结束：再次验证、换职务都不算数，401，不留痕")
    void doesNothingAtASessionThatIsGone() {
        PersonId person = person("town.clerk");
        Session session = sessions.open(person, SignInMethod.PASSWORD, SessionStage.FULL, DEVICE)
                .session();
        jdbc.sql("DELETE FROM access_session WHERE id = :id")
                .param("id", session.id().value())
                .update();

        int before = chosenPosts();
        refused(() -> sessions.authenticated(session), "access-009");
        refused(() -> sessions.actAs(session, session.actor().post()), "access-009");
        assertThat(chosenPosts()).isEqualTo(before);
    }

    private int chosenPosts() {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = 'access.post-chosen'")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("核对旧密码的当口密码改了：旧密码登录不了")
    void opensNothingForAPasswordThatWasChangedMeanwhile() throws Exception {
        var places = new Semaphore(1);
        var proof = new PasswordProof(credentials, new Passwords(places, 30), new CountedTries(tries));
        var signIn =
                new SignIn(proof, credentials, steps(SecondFactorRequirement.OFFERED, null), sessions, transaction);
        places.acquireUninterruptibly();
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> late = other.submit(() -> signIn.handle("inspector", "liangze-demo", DEVICE));
            Awaitility.await().until(places::hasQueuedThreads);
            inTransaction(() -> {
                credentials.changePassword(person("inspector"), "another hash", MachineTime.now(), 5);
                return true;
            });
            places.release();
            assertThatThrownBy(late::get).hasCauseInstanceOf(Refusal.class).hasMessageContaining("access-001");
        }
    }

    @Test
    @DisplayName("登录记录留六个月，过了就清；没登录完的会话和过期的会话也清")
    void sweepsWhatIsOver() {
        PersonId person = person("assessor");
        sessions.open(person, SignInMethod.PASSWORD, SessionStage.SECOND_FACTOR, DEVICE);
        Session full = sessions.open(person, SignInMethod.PASSWORD, SessionStage.FULL, DEVICE)
                .session();
        jdbc.sql("UPDATE access_session SET created_at = created_at - interval '15 minutes'")
                .update();
        sessions.run();
        assertThat(jdbc.sql("SELECT id FROM access_session WHERE person = :person")
                        .param("person", person.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(full.id().value());

        Instant kept = full.createdAt().plus(SignIns.KEPT);
        signIns.sweep(kept.minusSeconds(1));
        assertThat(signInsOf(person)).isEqualTo(1);
        signIns.sweep(kept.plusSeconds(1));
        assertThat(signInsOf(person)).isZero();
    }

    private int signInsOf(PersonId person) {
        return jdbc.sql("SELECT count(*) FROM access_sign_in WHERE person = :person")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
