package io.liangze.foundation.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.domain.rights.Administrator;
import io.liangze.foundation.access.domain.rights.Rights;
import io.liangze.foundation.access.domain.rights.Rights.BrokenGlass;
import io.liangze.foundation.access.domain.rights.Rights.ByScope;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Duty;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Zone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("[P4] 一个职务的权限")
class RightsTests {

    private static final UnitId UNIT = new UnitId(Uuid7.next());

    private static final Map<String, Permission> DECLARED = Stream.of(
                    new Permission("record.read"),
                    new Permission("record.decide").deciding(),
                    new Permission("person.read").opening(DataClass.PERSONAL),
                    new Permission("lead.read").opening(DataClass.CONFIDENTIAL).in(Zone.DISCIPLINE),
                    new Permission("register.change").of(Duty.REGISTER),
                    new Permission("directory.read").of(Duty.DIRECTORY),
                    new Permission("account.manage").of(Duty.ACCOUNTS),
                    new Permission("grant.manage").of(Duty.GRANTING),
                    new Permission("acts.audit").of(Duty.AUDITING))
            .collect(Collectors.toMap(Permission::code, Function.identity()));

    private static Rights everything(PostKind kind, boolean delegated) {
        return Rights.of(
                kind,
                delegated,
                DECLARED.keySet().stream()
                        .map(code -> new ByScope(code, Scope.ALL))
                        .toList(),
                DECLARED);
    }

    @Test
    @DisplayName("三员各管各的，谁也不碰业务，授予什么都没用")
    void administratorsHoldTheirDutyAlone() {
        assertThat(everything(PostKind.SYSTEM_ADMINISTRATOR, false).permissions())
                .containsExactly("account.manage", "directory.read", "register.change");
        assertThat(everything(PostKind.SECURITY_ADMINISTRATOR, false).permissions())
                .containsExactly("directory.read", "grant.manage");
        assertThat(everything(PostKind.AUDIT_ADMINISTRATOR, false).permissions())
                .containsExactly("acts.audit", "directory.read");
    }

    @Test
    @DisplayName("其他职务都得不到三员的权限")
    void othersNeverHoldAnAdministratorsDuty() {
        Arrays.stream(PostKind.values())
                .filter(kind -> Administrator.of(kind).isEmpty())
                .forEach(kind -> assertThat(everything(kind, false).permissions())
                        .as(kind.name())
                        .containsExactly(
                                "directory.read",
                                "lead.read",
                                "person.read",
                                "record.decide",
                                "record.read",
                                "register.change"));
    }

    @Test
    @DisplayName("受托人能准备，不能决定")
    void delegatesPrepareOnly() {
        assertThat(everything(PostKind.SECRETARY, true).permissions())
                .contains("record.read")
                .doesNotContain("record.decide");
    }

    @Test
    @DisplayName("应急查阅只开这一个单位的工作记录：不开个人的、纪检的、登记的，不开决定")
    void brokenGlassOpensWorkRecordsOfOneUnit() {
        Rights rights = Rights.of(PostKind.OFFICE_CLERK, false, List.of(new BrokenGlass(UNIT)), DECLARED);
        assertThat(rights.permissions()).containsExactly("record.read");
        assertThat(rights.reaches("record.read", UNIT, Set.of())).isTrue();
        assertThat(rights.reaches("record.read", new UnitId(Uuid7.next()), Set.of()))
                .isFalse();
        assertThat(Rights.of(PostKind.SYSTEM_ADMINISTRATOR, false, List.of(new BrokenGlass(UNIT)), DECLARED)
                        .permissions())
                .isEmpty();
    }

    @Test
    @DisplayName("没有申明过的权限、没有授予的范围，都不算")
    void whatIsNotDeclaredOrGrantedIsNotThere() {
        Rights rights = Rights.of(
                PostKind.SECRETARY,
                false,
                List.of(new ByScope("record.read", Scope.LINE), new ByScope("retired.read", Scope.ALL)),
                DECLARED);
        assertThat(rights.allows("retired.read")).isFalse();
        assertThat(rights.reaches("record.read", UNIT, Set.of(Scope.LINE))).isTrue();
        assertThat(rights.reaches("record.read", UNIT, Set.of(Scope.SUBTREE, Scope.UNIT, Scope.COVERED)))
                .isFalse();
        assertThat(Rights.NONE.permissions()).isEmpty();
    }
}
