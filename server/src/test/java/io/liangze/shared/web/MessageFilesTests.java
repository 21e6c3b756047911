package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Of two lines with one key the last would win without a word. */
@DisplayName("文案文件")
class MessageFilesTests {

    @Test
    @DisplayName("一个键只写一次")
    void keysStandOnce() throws IOException {
        Path directory = Repository.root().resolve("server/src/main/resources/messages");
        var twice = new ArrayList<String>();
        try (var files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                var seen = new HashSet<String>();
                for (String line : Files.readAllLines(file)) {
                    int end = line.indexOf('=');
                    if (end > 0 && !line.startsWith("#") && !seen.add(line.substring(0, end))) {
                        twice.add(file.getFileName() + ": " + line.substring(0, end));
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }
}
