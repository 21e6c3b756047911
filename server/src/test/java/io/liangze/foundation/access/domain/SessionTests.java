package io.liangze.foundation.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("会话")
class SessionTests {

    private static final Instant OPENED = Instant.parse("2026-12-08T01:00:00Z");
    private static final Actor ACTOR = new Actor(PersonId.next(), PostId.next(), UnitId.next());

    private static final SessionId ID = new SessionId(Uuid7.next());
    private static final Device DEVICE = Device.of("192.0.2.1", null);

    private static Session seenAfter(Duration sinceOpened) {
        return session(SessionStage.FULL, OPENED.plus(sinceOpened));
    }

    private static Session session(SessionStage stage, Instant seen) {
        return new Session(ID, "digest", ACTOR, "token", stage, SignInMethod.PASSWORD, DEVICE, OPENED, seen, OPENED, 1);
    }

    @ParameterizedTest(name = "满两小时 {0} 秒：{1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    @DisplayName("两小时没有请求就结束")
    void endsWhenIdle(long seconds, boolean over) {
        Session session = seenAfter(Duration.ofMinutes(10));
        Instant idle = session.seenAt().plus(Duration.ofHours(2));
        assertThat(session.isOverAt(idle.plusSeconds(seconds))).isEqualTo(over);
    }

    @ParameterizedTest(name = "满十二小时 {0} 秒：{1}")
    @CsvSource({"-1, false", "0, true", "1, true"})
    @DisplayName("一直在用，十二小时也结束")
    void endsAfterTheLongestTime(long seconds, boolean over) {
        Session session = seenAfter(Duration.ofHours(12).minusSeconds(5));
        assertThat(session.isOverAt(OPENED.plus(Duration.ofHours(12)).plusSeconds(seconds)))
                .isEqualTo(over);
    }

    @Test
    @DisplayName("再次验证重新计时，不延长会话")
    void authenticatingAgainIsNotLonger() {
        Instant later = OPENED.plus(Duration.ofHours(1));
        Session again = seenAfter(Duration.ofHours(1)).authenticatedAt(later);
        assertThat(again.authenticatedAt()).isEqualTo(later);
        assertThat(again.createdAt()).isEqualTo(OPENED);
    }

    @Test
    @DisplayName("换一个职务办理，换防伪标记，会话和验证时间不变")
    void actingAsAnotherPostChangesActorAndTokenAlone() {
        Session session = seenAfter(Duration.ofMinutes(1));
        var other = new Actor(ACTOR.person(), PostId.next(), UnitId.next());
        assertThat(session.actingAs(other, "other token"))
                .isEqualTo(new Session(
                        ID,
                        "digest",
                        other,
                        "other token",
                        SessionStage.FULL,
                        SignInMethod.PASSWORD,
                        DEVICE,
                        OPENED,
                        session.seenAt(),
                        session.authenticatedAt(),
                        2));
    }

    @ParameterizedTest(name = "{0}：满一刻钟 {1} 秒：{2}")
    @CsvSource({
        "SECOND_FACTOR, -1, false",
        "SECOND_FACTOR, 0, true",
        "NEW_PASSWORD, 1, true",
        "SECOND_FACTOR_SETUP, 0, true",
        "FULL, 1, false"
    })
    @DisplayName("没有登录完的，一刻钟就结束")
    void endsUnfinishedSignInsSoon(SessionStage stage, long seconds, boolean over) {
        Instant then = OPENED.plus(Duration.ofMinutes(15)).plusSeconds(seconds);
        assertThat(session(stage, then).isOverAt(then)).isEqualTo(over);
    }

    @ParameterizedTest(name = "满五分钟 {0} 秒：{1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    @DisplayName("验证身份五分钟内有效")
    void isFreshForFiveMinutes(long seconds, boolean fresh) {
        Instant then = OPENED.plus(Duration.ofMinutes(5)).plusSeconds(seconds);
        assertThat(seenAfter(Duration.ZERO).isFreshAt(then)).isEqualTo(fresh);
    }

    @Test
    @DisplayName("登录每进一步，令牌和防伪标记都换，会话还是同一个")
    void changesBothTokensWithEachStep() {
        Instant later = OPENED.plusSeconds(40);
        Session before = session(SessionStage.SECOND_FACTOR, OPENED);
        Session after =
                before.movedOn(SessionStage.FULL, SignInMethod.PASSWORD_AND_CODE, "other digest", "other token", later);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(after.csrfToken()).isNotEqualTo(before.csrfToken());
        assertThat(after.stage()).isEqualTo(SessionStage.FULL);
        assertThat(after.method()).isEqualTo(SignInMethod.PASSWORD_AND_CODE);
        assertThat(after.authenticatedAt()).isEqualTo(later);
        assertThat(after.createdAt()).isEqualTo(OPENED);
        assertThat(after.version()).isEqualTo(2);
    }
}
