package io.liangze.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.liangze.testkit.Repository;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("术语表")
class GlossaryTests {

    private static final String FILE = "docs/glossary.md";

    private final Glossary glossary = Glossary.read(SourceText.read(Repository.file(FILE)));

    @Test
    @DisplayName("每个模块门内的公开类型都有一行说明")
    void everyPublicTypeOfADoorHasARow() {
        assertThat(unexplained(Modules.CLASSES))
                .as("public types without a row in %s", FILE)
                .isEmpty();
    }

    @Test
    @DisplayName("没有说明的公开类型会被发现")
    void findsAPublicTypeWithoutARow() {
        assertThat(unexplained(new ClassFileImporter().importPackages("io.liangze.structure.broken.glossary")))
                .containsExactly("WordNobodyExplained");
    }

    private List<String> unexplained(Iterable<JavaClass> types) {
        return StreamSupport.stream(types.spliterator(), false)
                .filter(Rooms::isTopLevel)
                .filter(type -> Rooms.isDoor(type)
                        || Set.of("io.liangze.shared", "io.liangze.shared.rights")
                                .contains(type.getPackageName()))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .filter(name -> !glossary.explains(name))
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("一个代码名只有一行")
    void noCodeNameHasTwoRows() {
        assertThat(glossary.rows()).hasSizeGreaterThan(100);
        assertThat(glossary.codeNamesWrittenTwice()).isEmpty();
    }

    @Test
    @DisplayName("写了两行的代码名会被发现")
    void findsACodeNameWithTwoRows() {
        var doubled = Glossary.read("""
                | 中文 | English | code name | meaning |
                |---|---|---|---|
                | 甲 | A | `Same` | one |
                | 乙 | B | `Same` | other |
                | 丙 | C | `Other` | third |
                """);
        assertThat(doubled.codeNamesWrittenTwice()).containsExactly("Same");
    }
}
