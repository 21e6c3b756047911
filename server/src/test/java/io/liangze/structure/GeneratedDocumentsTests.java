package io.liangze.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.GeneratedDocument;
import io.liangze.testkit.Repository;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

@DisplayName("由代码生成的文档与代码一致")
class GeneratedDocumentsTests {

    @Test
    @DisplayName("模块一览")
    void modulesAreDrawnAsTheyAre() {
        GeneratedDocument.in("modules.md").isUpToDateWith(Canvases.document());
    }

    @Test
    @DisplayName("要求与测试对照表")
    void coverageIsWhatTheTestsSay() {
        GeneratedDocument.in("coverage.md").isUpToDateWith(Coverage.document(Coverage.read()));
    }

    @Test
    @DisplayName("要求编号齐全，测试没有写错编号")
    void testsNameOnlyKnownRequirements() {
        assertThat(Requirements.titles()).hasSize(21 + 9 + 17 + 15);
        assertThat(Requirements.titles().keySet()).containsAll(Coverage.read().keySet());
    }

    @Test
    @DisplayName("显示名、标签和网页测试标题中的编号都读得到")
    void readsIdsFromNamesTagsAndTitles() {
        String source = "@Display" + "Name(\"市区镇 [S1]\") @Display" + "Name(\"两条 [P1、B10]\") @Ta" + "g(\"R4\") i"
                + "t('shows [B7]') // [S2] in a comment";
        assertThat(Coverage.ids(source)).containsExactly("B10", "B7", "P1", "R4", "S1");
    }

    @Test
    @DisplayName("每个接口段写在模块的门牌上，且只属于一个模块")
    void segmentsStandOnTheDoorSignOfOneModule() {
        Map<String, String> owners = new HashMap<>();
        for (ApplicationModule module : Canvases.modules()) {
            String sign = SourceText.read(Repository.file("server/src/main/java/"
                    + module.getBasePackage().getName().replace('.', '/') + "/package-info.java"));
            for (String segment : Canvases.segments(module)) {
                assertThat(sign).as("door sign of %s", Canvases.id(module)).contains(segment);
                assertThat(owners.put(segment, Canvases.id(module)))
                        .as("another owner of %s", segment)
                        .isNull();
            }
        }
        assertThat(owners).containsEntry("/api/units", "foundation.organization");
    }
}
