package io.liangze.foundation.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.protection.KeyProvider.WrappedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

@DisplayName("主密钥文件")
class FileKeyProviderTests {

    private static final String FIRST = "00112233445566778899aabbccddeeff";
    private static final String SECOND = "ffeeddccbbaa99887766554433221100";
    private static final String NAME = "CONTACT:0198c0de";

    private final byte[] dataKey = Sm4Gcm.newKey();

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("keys/master.key");
    }

    private FileKeyProvider provider() {
        return new FileKeyProvider(file(), false);
    }

    private FileKeyProvider of(String... lines) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), String.join("\n", lines) + "\n");
        return provider();
    }

    @Test
    @DisplayName("首次启动生成，只有本用户可读；再次启动不动它")
    void makesTheFileOnce() throws IOException {
        provider().begin();
        String made = Files.readString(file());
        provider().begin();

        assertThat(Files.readString(file())).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        try (var left = Files.list(file().getParent())) {
            assertThat(left).containsExactly(file());
        }
        WrappedKey wrapped = provider().wrap(dataKey, NAME);
        assertThat(provider().unwrap(wrapped, NAME)).isEqualTo(dataKey);
        assertThat(wrapped.master()).isEqualTo(provider().current()).hasSize(16);
        assertThat(made).doesNotContain(wrapped.master());
    }

    @Test
    @DisplayName("加一行就换主密钥：新的用最后一行，旧的照样打开")
    void takesTheLastLineAndKeepsTheOthers() throws IOException {
        WrappedKey before = of(FIRST).wrap(dataKey, NAME);
        FileKeyProvider after = of("# 2026-12", FIRST, "", SECOND.toUpperCase(java.util.Locale.ROOT));

        assertThat(after.unwrap(before, NAME)).isEqualTo(dataKey);
        assertThat(after.wrap(dataKey, NAME).master())
                .isEqualTo(of(SECOND).current())
                .isNotEqualTo(before.master());
    }

    @Test
    @DisplayName("为别的行、别的用途包的密钥打不开；改动一位打不开")
    void bindsTheKeyToItsName() throws IOException {
        WrappedKey wrapped = of(FIRST).wrap(dataKey, NAME);
        byte[] changed = wrapped.bytes().clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> provider().unwrap(wrapped, "IDENTITY:0198c0de"))
                .hasMessageContaining("the database was changed");
        assertThatThrownBy(() -> provider().unwrap(new WrappedKey(wrapped.master(), changed), NAME))
                .hasMessageContaining("the database was changed");
    }

    @Test
    @DisplayName("文件不对：一行说明文件和办法，不说出密钥")
    void tellsInOneLineWhatIsWrong() throws IOException {
        WrappedKey wrapped = of(FIRST).wrap(dataKey, NAME);
        String name = "The key file " + file();

        assertRefused(() -> of(SECOND).unwrap(wrapped, NAME), name + " does not open the data keys", wrapped.master());
        assertRefused(() -> of("# nothing").current(), name + " holds no key", "openssl rand -hex 16 >> " + file());
        assertRefused(() -> of(FIRST, SECOND + "0").current(), "Line 2 of the key file " + file() + " is no key");
        Files.delete(file());
        assertRefused(() -> provider().unwrap(wrapped, NAME), name, "is missing", "restore it from the backup");
    }

    @Test
    @DisplayName("自己指定的文件由部署者带来，不会悄悄生成一个新的")
    void doesNotMakeAFileThatWasNamed() {
        var named = new FileKeyProvider(file(), true);

        assertRefused(named::begin, "LIANGZE_KEY_FILE names " + file(), "openssl rand -hex 16 > " + file());
        assertThat(file()).doesNotExist();
    }

    @Test
    @DisplayName("写不了就说写不了")
    void tellsThatItCannotWrite() throws IOException {
        Files.writeString(directory.resolve("keys"), "in the way");

        assertRefused(() -> provider().begin(), "The key file " + file() + " cannot be made");
    }

    @Test
    @DisplayName("有了密码设备的实现，文件就让位，也不再生成")
    void standsBackForAModule() {
        KeyProvider module = new FileKeyProvider(directory.resolve("module.key"), false);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("liangze.data", directory.toString())));
            context.register(FileKeyProvider.class);
            context.registerBean("module", KeyProvider.class, () -> module);
            context.refresh();

            assertThat(context.getBean(KeyProvider.class)).isSameAs(module);
        }
        assertThat(directory).isEmptyDirectory();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String... parts) {
        assertThatThrownBy(act)
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .message()
                .contains(parts)
                .doesNotContain("\n", FIRST, SECOND);
    }
}
