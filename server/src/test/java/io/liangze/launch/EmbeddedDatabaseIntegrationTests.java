package io.liangze.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of one data directory, in order: made, closed to strangers, killed, opened again, used as an external one. */
@DisplayName("内置数据库")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDatabaseIntegrationTests {

    @TempDir
    static Path directory;

    @Test
    @Order(1)
    @DisplayName("首次启动建立数据库和两个角色；没有口令谁也进不来；应用角色不能建表")
    void makesDatabaseAndRoles() throws SQLException {
        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            Database.Access access = database.open();

            assertThat(ask(access.owner(), access.url(), "SHOW server_encoding"))
                    .isEqualTo("UTF8");
            assertThat(ask(access.owner(), access.url(), "SHOW server_version_num"))
                    .startsWith(String.valueOf(PostgresServer.MAJOR));
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(access.application(), access.url(), "SHOW " + setting))
                        .isEqualTo("on");
            }
            assertThat(ask(access.application(), access.url(), "SHOW listen_addresses"))
                    .isEqualTo("127.0.0.1");
            for (String name : List.of("postgres", EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION)) {
                assertThatThrownBy(() -> ask(new Database.Role(name, "guess"), access.url(), "SELECT 1"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            execute(access.owner(), access.url(), "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('两责')");
            assertThatThrownBy(() -> execute(access.application(), access.url(), "CREATE TABLE own (word text)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(access.application(), access.url(), "CREATE TEMP TABLE own (word text)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(access.application(), access.url(), "DROP TABLE kept"))
                    .hasMessageContaining("must be owner");
            assertThat(postmaster()).isPresent();
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("使用它的进程被 kill -9 之后：旧的 PostgreSQL 被停下，数据还在")
    void survivesKillOfItsProcess() throws IOException, SQLException {
        Process holder = startHolder();
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(readPid())).orElseThrow();
        assertThatThrownBy(() -> DataDirectory.open(directory)).hasMessageContaining("(process " + holder.pid() + ")");

        holder.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !holder.isAlive());
        assertThat(orphan.isAlive()).isTrue();

        assertKept();
        await().atMost(Duration.ofSeconds(10)).until(() -> !orphan.isAlive());
    }

    @Test
    @Order(3)
    @DisplayName("PostgreSQL 自己被 kill -9 之后：自行恢复，数据还在")
    void survivesKillOfPostgres() throws IOException, SQLException {
        Process holder = startHolder();
        ProcessHandle postgres = ProcessHandle.of(Long.parseLong(readPid())).orElseThrow();
        postgres.destroyForcibly();
        holder.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !holder.isAlive() && !postgres.isAlive());

        assertKept();
    }

    @Test
    @Order(4)
    @DisplayName("postmaster.pid 里的号码现在属于别的进程：不碰它，照常启动")
    void leavesOtherProcessesAlone() throws IOException, SQLException {
        Files.writeString(
                directory.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        assertKept();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    @Order(5)
    @DisplayName("作为外部数据库：口令错误、别人的表、编码")
    void checksExternalDatabase() throws SQLException, IOException {
        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            Database.Access access = database.open();
            Database.Role stranger = new Database.Role(access.owner().name(), "wrong");

            assertThatThrownBy(() -> openExternal(access.url(), stranger, access.application()))
                    .hasMessageContaining("refuses the role liangze_owner. Check LIANGZE_DATABASE_OWNER_USER");
            assertThatThrownBy(() -> openExternal(access.url(), access.owner(), access.application()))
                    .hasMessageContaining("holds tables of another program");
            assertThatThrownBy(() -> openExternal(access.url() + "_missing", access.owner(), access.application()))
                    .hasMessageContaining("does not exist");

            EmbeddedDatabase.Secrets secrets = EmbeddedDatabase.Secrets.read(data.resolve("secrets.properties"));
            Database.Role superuser = new Database.Role(PostgresServer.SUPERUSER, secrets.postgres());
            execute(
                    superuser,
                    access.url(),
                    "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C' LOCALE_PROVIDER libc");
            String latin = access.url().replace("/liangze", "/latin");
            assertThatThrownBy(() -> openExternal(latin, superuser, access.application()))
                    .hasMessageContaining("encoded in LATIN1");

            execute(access.owner(), access.url(), "DROP TABLE kept");
            assertThatThrownBy(() -> openExternal(access.url(), access.owner(), new Database.Role("nobody", "x")))
                    .hasMessageContaining("refuses the role nobody. Check LIANGZE_DATABASE_USER");
            openExternal(access.url(), access.owner(), access.application());
        }
    }

    @Test
    @Order(6)
    @DisplayName("中断的首次启动：从头再来")
    void beginsAnewAfterUnfinishedFirstStart() throws SQLException, IOException {
        Files.createFile(directory.resolve("first-start-unfinished"));
        Files.delete(directory.resolve("postgres/global/pg_control"));

        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            Database.Access access = database.open();
            assertThat(ask(access.application(), access.url(), "SELECT current_user"))
                    .isEqualTo("liangze_app");
        }
        assertThat(directory.resolve("first-start-unfinished")).doesNotExist();
    }

    private static void openExternal(String url, Database.Role owner, Database.Role application) {
        new ExternalDatabase(new Database.Access(url, owner, application)).open();
    }

    private static void assertKept() throws SQLException {
        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedDatabase database = new EmbeddedDatabase(data)) {
            Database.Access access = database.open();
            assertThat(ask(access.owner(), access.url(), "SELECT word FROM kept"))
                    .isEqualTo("两责");
        }
    }

    private static Process startHolder() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseHolder.class.getName(),
                directory.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process holder = builder.start();
        BufferedReader told = holder.inputReader();
        assertThat(Objects.requireNonNullElse(told.readLine(), "")).startsWith("jdbc:postgresql:");
        return holder;
    }

    private static String readPid() throws IOException {
        return Files.readString(directory.resolve("postgres/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static Optional<ProcessHandle> postmaster() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(directory + "/postgres "))
                        .orElse(false))
                .findAny();
    }

    private static String ask(Database.Role role, String url, String question) throws SQLException {
        try (Connection connection = role.connect(url);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(Database.Role role, String url, String... commands) throws SQLException {
        try (Connection connection = role.connect(url);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
