package io.liangze.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("数据目录")
class DataDirectoryTests {

    @TempDir
    Path directory;

    @Test
    @DisplayName("第二个进程不得使用同一目录，退出后可以")
    void servesOneAtATime() {
        Path asked = directory.resolve("data");
        try (DataDirectory first = DataDirectory.open(asked)) {
            assertThat(first.path()).isDirectory();
            assertThatThrownBy(() -> DataDirectory.open(asked))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")");
        }
        DataDirectory.open(asked).close();
    }

    @Test
    @DisplayName("不是本系统建立的目录不动")
    void refusesForeignDirectory() throws IOException {
        Files.writeString(directory.resolve("letter.txt"), "not ours");

        assertThatThrownBy(() -> DataDirectory.open(directory)).hasMessageContaining("was not made by Liangze");
        assertThat(directory).isDirectoryNotContaining("glob:**/lock");
    }

    @Test
    @DisplayName("不能写的目录")
    void refusesWhatIsNoDirectory() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file)).hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data"))).hasMessageContaining("cannot be written");
    }

    @Test
    @DisplayName("磁盘空间不足")
    void refusesTooLittleSpace() {
        assertThatThrownBy(() -> DataDirectory.requireSpace(directory, 1024 * 1024, 200L * 1024 * 1024))
                .hasMessageContaining("1 MiB are free, 200 MiB are needed");
        try (DataDirectory data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> data.requireSpace(Long.MAX_VALUE)).hasMessageContaining("is full");
        }
    }

    @Test
    @DisplayName("口令文件只有本用户可读，且能读回")
    void keepsSecretsPrivate() throws IOException {
        Path file = directory.resolve("secrets.properties");
        EmbeddedDatabase.Secrets secrets = EmbeddedDatabase.Secrets.random();
        secrets.write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(EmbeddedDatabase.Secrets.read(file)).isEqualTo(secrets);
        assertThat(secrets.toString()).doesNotContain(secrets.owner());
    }
}
