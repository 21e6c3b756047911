package io.liangze.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("命令行")
class LaunchTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @Test
    @DisplayName("不认识的命令：退出码 2 并说明用法")
    void refusesUnknownCommand() {
        assertThat(run(Map.of(), "dance")).isEqualTo(2);
        assertThat(err.toString()).contains("dance", "Usage: liangze");
    }

    @Test
    @DisplayName("说出版本")
    void tellsVersion() {
        assertThat(run(Map.of(), "--version")).isZero();
        assertThat(out.toString()).startsWith("liangze ");
    }

    @Test
    @DisplayName("验证命令与小验证器说的一样：缺公钥是 2，读不到文件是 2")
    void handsOverToTheLibrary() {
        assertThat(run(Map.of(), "verify", "nothing.tlog-proof")).isEqualTo(2);
        assertThat(err.toString()).contains("--vkey");
        assertThat(run(Map.of(), "fsck", directory.toString())).isEqualTo(2);
        assertThat(run(
                        Map.of(),
                        "keygen",
                        "--name",
                        "w.example",
                        "--out",
                        directory.resolve("key").toString()))
                .isZero();
        assertThat(out.toString()).contains("w.example+");
    }

    @Test
    @DisplayName("不合理的设置：标准错误上一行，退出码 2")
    void refusesInvalidValueInOneLine() {
        assertThat(run(Map.of("PORT", "x"), "serve")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("liangze: PORT is 'x'");
    }

    @Test
    @DisplayName("端口被占用：先于其他一切被发现")
    void refusesTakenPort() throws IOException {
        Path data = directory.resolve("data");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            assertThat(run(Map.of("PORT", port, "LIANGZE_DATA", data.toString())))
                    .isEqualTo(1);
            assertThat(err.toString().lines()).singleElement().asString().contains("Port " + port + " is taken");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    @DisplayName("别的大版本的数据库目录；经过写入日志")
    void refusesDatabaseOfOtherMajor() throws IOException {
        DataDirectory.open(directory).close();
        Files.createDirectories(directory.resolve("postgres"));
        Files.writeString(directory.resolve("postgres/PG_VERSION"), "16\n");
        EmbeddedDatabase.Secrets.random().write(directory.resolve("secrets.properties"));

        assertThat(run(Map.of("PORT", freePort(), "LIANGZE_DATA", directory.toString())))
                .isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("was made by PostgreSQL 16");
        assertThat(directory.resolve("logs/start.log")).content().contains("StartRefused");
    }

    @Test
    @DisplayName("不是本系统的数据库目录")
    void refusesForeignDatabase() throws IOException {
        DataDirectory.open(directory).close();
        Files.createDirectories(directory.resolve("postgres/base"));

        assertThat(run(Map.of("PORT", freePort(), "LIANGZE_DATA", directory.toString())))
                .isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("is no database of Liangze");
    }

    @Test
    @DisplayName("连不上的外部数据库")
    void refusesUnreachableDatabase() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + freePort() + "/liangze";
        Map<String, String> environment = Map.of(
                "PORT", freePort(),
                "LIANGZE_DATA", directory.toString(),
                "LIANGZE_DATABASE_URL", url,
                "LIANGZE_DATABASE_OWNER_USER", "owner",
                "LIANGZE_DATABASE_OWNER_PASSWORD", "x",
                "LIANGZE_DATABASE_USER", "app",
                "LIANGZE_DATABASE_PASSWORD", "x");

        assertThat(run(environment)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(url + " cannot be reached");
    }

    @Test
    @DisplayName("就绪后的说明不超过十四行，双语")
    void welcomesBriefly() {
        Welcome welcome = new Welcome(
                "1.0",
                "127.0.0.1",
                8080,
                true,
                Instant.parse("2026-12-08T01:00:00Z"),
                directory,
                Duration.ofMillis(6_240));

        assertThat(welcome.lines())
                .hasSizeLessThanOrEqualTo(14)
                .anyMatch(line -> line.contains("演示身份 / personas") && line.contains("http://localhost:8080"))
                .anyMatch(line -> line.contains("2026-12-08 09:00"))
                .anyMatch(line -> line.contains("6.2 s"));
    }

    @Test
    @DisplayName("监听别的地址，就写那个地址")
    void welcomesAtTheAddressItListensOn() {
        Welcome welcome = new Welcome("1.0", "10.0.0.5", 8080, false, null, directory, Duration.ofSeconds(6));

        assertThat(welcome.lines()).anyMatch(line -> line.contains("http://10.0.0.5:8080"));
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Launch.run(
                LaunchTests.class, environment, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
