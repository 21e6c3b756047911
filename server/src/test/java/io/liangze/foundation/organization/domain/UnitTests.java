package io.liangze.foundation.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("单位与年度基本情况")
class UnitTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    private static Unit unit(UnitKind kind) {
        return Unit.restore(UnitId.next(), kind, 1, null);
    }

    private static UnitProfile profile(int year, int members) {
        return new UnitProfile(year, members, 2400, "人民路 1 号", "0510-88880000");
    }

    private static OrganizationRefused refusal(Unit unit, UnitProfile profile, LocalDate today) {
        return catchThrowableOfType(OrganizationRefused.class, () -> unit.describe(profile, today));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    @DisplayName("今年或上一年可以填")
    void takesThisYearOrLast(int year) {
        Unit unit = unit(UnitKind.BRANCH);
        unit.describe(profile(year, 3), TODAY);
        assertThat(unit.profile()).contains(profile(year, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2027})
    @DisplayName("别的年度不行，并说明哪两年可以（organization-002）")
    void refusesOtherYears(int year) {
        var refused = refusal(unit(UnitKind.BRANCH), profile(year, 3), TODAY);
        assertThat(refused.code()).hasToString("organization-002");
        assertThat(refused.values()).isEqualTo(Map.of("year", Integer.toString(year), "first", "2025", "last", "2026"));
    }

    @Test
    @DisplayName("元旦起换年")
    void theYearChangesOnNewYearsDay() {
        var lastDay = LocalDate.of(2026, 12, 31);
        assertThat(refusal(unit(UnitKind.BRANCH), profile(2027, 3), lastDay)).isNotNull();
        Unit unit = unit(UnitKind.BRANCH);
        unit.describe(profile(2027, 3), lastDay.plusDays(1));
        assertThat(unit.profile()).contains(profile(2027, 3));
        assertThat(refusal(unit, profile(2025, 3), lastDay.plusDays(1))).isNotNull();
    }

    @Test
    @DisplayName("党员不足三人不能成为党组织：党章第三十条（organization-001）")
    void refusesFewerThanThreeMembers() {
        var refused = refusal(unit(UnitKind.BRANCH), profile(2026, 2), TODAY);
        assertThat(refused.code()).hasToString("organization-001");
        assertThat(refused.values()).isEqualTo(Map.of("members", "2", "fewest", "3"));
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    @DisplayName("只有党组织填；显示与把关用同一条规则（organization-003）")
    void onlyPartyOrganisationsDescribeThemselves(UnitKind kind) {
        var refused = refusal(unit(kind), profile(2026, 3), TODAY);
        boolean party = kind.line().filter(Line.PRINCIPAL::equals).isPresent();
        assertThat(Unit.describingRefused(kind).isEmpty()).isEqualTo(party);
        if (party) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.code()).hasToString("organization-003");
        }
    }

    @Test
    @DisplayName("被拒的填报不改动原来的内容")
    void keepsTheProfileWhenRefused() {
        Unit unit = unit(UnitKind.PARTY_COMMITTEE);
        unit.describe(profile(2026, 87), TODAY);
        assertThat(refusal(unit, profile(2026, 1), TODAY)).isNotNull();
        assertThat(unit.profile()).contains(profile(2026, 87));
        assertThat(unit.version()).isEqualTo(1);
    }

    @Test
    @DisplayName("规则代码互不相同")
    void everyRuleHasItsOwnCode() {
        assertThat(Arrays.stream(OrganizationRule.values()).map(OrganizationRule::code))
                .doesNotHaveDuplicates();
    }
}
