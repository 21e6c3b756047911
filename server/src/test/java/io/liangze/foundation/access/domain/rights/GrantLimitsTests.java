package io.liangze.foundation.access.domain.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Scope;
import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Duty;
import io.liangze.shared.rights.Permission;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("[P4] 什么能授予谁")
class GrantLimitsTests {

    private static final Permission RECORD = new Permission("record.read");
    private static final Permission DECIDE = new Permission("record.decide").deciding();
    private static final Permission CONTACT = new Permission("contact.read").opening(DataClass.PERSONAL);
    private static final Permission LEAD = new Permission("lead.read").opening(DataClass.CONFIDENTIAL);

    @Test
    @DisplayName("三员的职务什么也不授予，连目录权限也不行")
    void administratorsAreGrantedNothing() {
        Permission directory = new Permission("unit.read").of(Duty.DIRECTORY);
        for (Administrator administrator : Administrator.values()) {
            for (Permission permission :
                    new Permission[] {RECORD, directory, new Permission("x.y").of(Duty.ACCOUNTS)}) {
                for (Scope scope : Scope.values()) {
                    assertThat(GrantLimits.refusal(administrator.kind(), permission, scope))
                            .contains(RightsRule.GRANTED_TO_OFFICIALS);
                }
            }
        }
    }

    @Test
    @DisplayName("没有申明的、三员专有的、涉密到全部单位的，都不授予")
    void refusesWhatIsNobodysOrAnAdministrators() {
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, null, Scope.UNIT)).contains(RightsRule.GRANTED_AS_DECLARED);
        for (Duty duty : new Duty[] {Duty.ACCOUNTS, Duty.GRANTING, Duty.AUDITING, Duty.ADMINISTRATION}) {
            assertThat(GrantLimits.refusal(PostKind.SECRETARY, new Permission("x.y").of(duty), Scope.UNIT))
                    .as(duty.name())
                    .contains(RightsRule.GRANTED_BY_DUTY);
        }
        assertThat(GrantLimits.refusal(PostKind.DISCIPLINE_SECRETARY, LEAD, Scope.ALL))
                .contains(RightsRule.CONFIDENTIAL_HAS_LIMITS);
        assertThat(GrantLimits.refusal(PostKind.DISCIPLINE_SECRETARY, LEAD, Scope.LINE))
                .isEmpty();
    }

    @Test
    @DisplayName("范围要与职务和权限相称：派驻、条线只给相应的职务，填报权和决定权不到全部单位，“本人”只对个人信息")
    void theScopeFits() {
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, RECORD, Scope.COVERED))
                .contains(RightsRule.SCOPE_REACHES);
        assertThat(GrantLimits.refusal(PostKind.DISPATCHED_TEAM_HEAD, RECORD, Scope.COVERED))
                .isEmpty();
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, RECORD, Scope.LINE)).contains(RightsRule.SCOPE_REACHES);
        assertThat(GrantLimits.refusal(PostKind.DISCIPLINE_SECRETARY, RECORD, Scope.LINE))
                .isEmpty();
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, DECIDE, Scope.ALL)).contains(RightsRule.SCOPE_REACHES);
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, DECIDE, Scope.SUBTREE))
                .isEmpty();
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, RECORD, Scope.OWN)).contains(RightsRule.SCOPE_REACHES);
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, CONTACT, Scope.OWN)).isEmpty();
        assertThat(GrantLimits.refusal(PostKind.ASSESSOR, RECORD, Scope.ALL)).isEmpty();
        assertThat(GrantLimits.refusal(PostKind.SECRETARY, new Permission("record.enter"), Scope.ALL))
                .as("a superior sees and does not enter")
                .contains(RightsRule.SCOPE_REACHES);
    }

    @Test
    @DisplayName("授权在某天的状态：尚未生效、生效、已结束；生效前撤回的也是已结束")
    void standsOnADay() {
        LocalDate day = LocalDate.of(2026, 12, 8);
        assertThat(Arrays.stream(new LocalDate[][] {
                            {day, null},
                            {day.plusDays(1), null},
                            {day.minusDays(2), day},
                            {day.minusDays(2), day.plusDays(1)},
                            {day.plusDays(5), day.plusDays(5)}
                        })
                        .map(days -> GrantState.on(day, days[0], days[1])))
                .containsExactly(
                        GrantState.IN_FORCE,
                        GrantState.COMING,
                        GrantState.ENDED,
                        GrantState.IN_FORCE,
                        GrantState.ENDED);
    }
}
