package io.liangze.foundation.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
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

    private static Session seenAfter(Duration sinceOpened) {
        return new Session("digest", ACTOR, "token", OPENED, OPENED.plus(sinceOpened), OPENED);
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
                        "digest", other, "other token", OPENED, session.seenAt(), session.authenticatedAt()));
    }
}
