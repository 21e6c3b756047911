package io.liangze.foundation.access.domain.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.access.domain.exports.ExportState.Step;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("敏感清单的导出申请")
class ExportRequestTests {

    private static final Instant NOW = Instant.parse("2026-12-08T01:00:00Z");

    private final Actor requester = actor();
    private final Actor approver = actor();
    private final ExportRequest asked =
            ExportRequest.of(UUID.randomUUID(), "test.secrets", "{}", "送常委会审议用", requester, NOW);

    private static Actor actor() {
        return new Actor(new PersonId(UUID.randomUUID()), new PostId(UUID.randomUUID()), new UnitId(UUID.randomUUID()));
    }

    private ExportRequest in(ExportState state) {
        return switch (state) {
            case REQUESTED -> asked;
            case APPROVED -> asked.approve(approver, NOW);
            case REFUSED -> asked.refuse(approver, "用途不明", NOW);
            case TAKEN -> asked.approve(approver, NOW).take(NOW);
        };
    }

    private ExportRequest step(ExportRequest request, Step step) {
        return switch (step) {
            case APPROVE -> request.approve(approver, NOW);
            case REFUSE -> request.refuse(approver, "用途不明", NOW);
            case TAKE -> request.take(NOW);
        };
    }

    @ParameterizedTest
    @DisplayName("每个状态、每一步：能走到哪里，不能走是哪条规则")
    @CsvSource({
        "REQUESTED, APPROVE, APPROVED",
        "REQUESTED, REFUSE,  REFUSED",
        "REQUESTED, TAKE,    access-103",
        "APPROVED,  APPROVE, access-102",
        "APPROVED,  REFUSE,  access-102",
        "APPROVED,  TAKE,    TAKEN",
        "REFUSED,   APPROVE, access-102",
        "REFUSED,   REFUSE,  access-102",
        "REFUSED,   TAKE,    access-103",
        "TAKEN,     APPROVE, access-102",
        "TAKEN,     REFUSE,  access-102",
        "TAKEN,     TAKE,    access-105",
    })
    void goesOnlyAsTheTableSays(ExportState from, Step step, String expected) {
        if (expected.startsWith("access-")) {
            assertThatThrownBy(() -> step(in(from), step))
                    .isInstanceOfSatisfying(
                            ExportRefused.class,
                            refused -> assertThat(refused.code()).hasToString(expected));
        } else {
            assertThat(step(in(from), step).state()).isEqualTo(ExportState.valueOf(expected));
        }
    }

    @Test
    @DisplayName("谁申请谁不能批，换个职务也不能")
    void isDecidedByAnother() {
        var inAnotherPost = new Actor(requester.person(), new PostId(UUID.randomUUID()), new UnitId(UUID.randomUUID()));
        for (Actor self : new Actor[] {requester, inAnotherPost}) {
            assertThat(asked.whyNotDecide(self)).contains(ExportRule.SECOND_PERSON);
            assertThatThrownBy(() -> asked.approve(self, NOW)).hasMessageContaining("access-101");
            assertThatThrownBy(() -> asked.refuse(self, "不需要了", NOW)).hasMessageContaining("access-101");
        }
        assertThat(asked.whyNotDecide(approver)).isEmpty();
    }

    @Test
    @DisplayName("获准后二十四小时内可取：差一毫秒可以，到点不行")
    void isTakenWithinADay() {
        ExportRequest approved = asked.approve(approver, NOW);
        Instant end = NOW.plus(Duration.ofHours(24));

        assertThat(asked.takenBefore()).isEmpty();
        assertThat(approved.takenBefore()).contains(end);
        assertThat(approved.take(end.minusMillis(1)).state()).isEqualTo(ExportState.TAKEN);
        assertThatThrownBy(() -> approved.take(end)).hasMessageContaining("access-104");
    }

    @Test
    @DisplayName("打印到日志里的只有编号和状态")
    void tellsNothingToALog() {
        assertThat(asked.refuse(approver, "用途不明", NOW)).hasToString("ExportRequest[0 REFUSED]");
    }
}
