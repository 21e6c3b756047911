package io.liangze.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("由测试生成的文档")
class GeneratedDocumentTests {

    private static final String NAME = "docs/generated/sample.md";

    @TempDir
    private Path root;

    @Test
    @DisplayName("要求重新生成时写入文件，之后比对一致")
    void writesWhenAskedAndComparesAfterwards() {
        new GeneratedDocument(root, NAME, true).isUpToDateWith("# 甲\n\n乙\n\n");
        assertThat(root.resolve(NAME)).hasContent("# 甲\n\n乙\n");
        assertThatCode(() -> new GeneratedDocument(root, NAME, false).isUpToDateWith("# 甲\n\n乙"))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("内容过时则指出第一处不同和补救命令，不改文件")
    void namesTheFirstDifferenceAndTheRemedy() throws IOException {
        new GeneratedDocument(root, NAME, true).isUpToDateWith("一\n二\n三");
        assertThatThrownBy(() -> new GeneratedDocument(root, NAME, false).isUpToDateWith("一\n贰\n三"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(NAME, "line 2", "kept: 二", "now:  贰", "-Dliangze.regenerate=true");
        assertThat(Files.readString(root.resolve(NAME))).isEqualTo("一\n二\n三\n");
    }

    @Test
    @DisplayName("少了末行也算过时")
    void findsAMissingEnd() {
        new GeneratedDocument(root, NAME, true).isUpToDateWith("一\n二");
        assertThatThrownBy(() -> new GeneratedDocument(root, NAME, false).isUpToDateWith("一"))
                .hasMessageContainingAll("line 2", "now:  (end)");
    }

    @Test
    @DisplayName("文件不存在则说明如何生成")
    void tellsHowToMakeAMissingFile() {
        assertThatThrownBy(() -> new GeneratedDocument(root, NAME, false).isUpToDateWith("一"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("missing", "-Dliangze.regenerate=true");
    }
}
