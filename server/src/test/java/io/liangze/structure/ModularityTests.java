package io.liangze.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

@DisplayName("模块")
class ModularityTests {

    @Test
    @DisplayName("模块之间只经过门，方向只向下，没有环")
    void modulesUseOnlyTheDoorsTheyMay() {
        Modules.PRODUCT.verify();
    }

    @Test
    @DisplayName("模块名单与设计一致：少写一个注解就会缺一个模块")
    void theModulesAreThoseOfTheDesign() {
        assertThat(Modules.PRODUCT.stream()
                        .filter(module -> !Modules.isShared(module))
                        .map(module -> module.getIdentifier() + " " + module.getDisplayName()))
                .containsExactlyInAnyOrder(
                        "foundation.runtime 运行",
                        "foundation.protection 数据保护",
                        "foundation.trace 留痕",
                        "foundation.notice 消息",
                        "foundation.organization 机构",
                        "foundation.access 权限",
                        "demonstration 演示",
                        "launch 启动");
    }

    @Test
    @DisplayName("伸手进别人房间的样例会被发现")
    void findsAModuleThatReachesIntoAnothersRoom() {
        var broken = ApplicationModules.of("io.liangze.structure.broken.modulith", new ImportOption.OnlyIncludeTests());
        assertThat(broken.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder("letter", "talk");
        assertThatThrownBy(broken::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'talk' depends on module 'letter' via")
                .hasMessageContaining("letter.domain.Letter");
    }
}
