package io.liangze.foundation.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.domain.rights.Rights;
import io.liangze.foundation.access.domain.rights.Rights.ByScope;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import io.liangze.shared.rights.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("权限判断要多久")
class ThoroughRightsTests {

    private static final int PERMISSIONS = 200;
    private static final int CHECKS = 2_000_000;

    @Test
    @DisplayName("内存中一次判断不超过二十微秒（二百项权限、各三个范围）")
    void checksInMemoryWithinTwentyMicroseconds() {
        List<Permission> declared = IntStream.range(0, PERMISSIONS)
                .mapToObj(number ->
                        new Permission("thing-" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + ".read"))
                .toList();
        Rights rights = Rights.of(
                PostKind.SECRETARY,
                false,
                declared.stream()
                        .flatMap(permission -> EnumSet.of(Scope.UNIT, Scope.LINE, Scope.SUBTREE).stream()
                                .map(scope -> new ByScope(permission.code(), scope)))
                        .toList(),
                declared.stream().collect(Collectors.toMap(Permission::code, Function.identity())));
        UnitId unit = new UnitId(Uuid7.next());
        var standings = List.of(Set.of(Scope.SUBTREE), Set.<Scope>of(), Set.of(Scope.COVERED), Set.of(Scope.UNIT));
        long allowed = 0;
        long nanos = 0;
        for (int round = 0; round < 3; round++) { // the last one counts
            long begun = System.nanoTime();
            for (int i = 0; i < CHECKS; i++) {
                String code = declared.get(i % PERMISSIONS).code();
                allowed += rights.reaches(code, unit, standings.get(i & 3)) ? 1 : 0;
            }
            nanos = System.nanoTime() - begun;
        }
        assertThat(allowed).isEqualTo(3L * CHECKS / 2);
        double microseconds = nanos / 1000.0 / CHECKS;
        System.out.printf("a permission check in memory takes %.4f microseconds%n", microseconds);
        assertThat(microseconds).isLessThan(20);
    }
}
