package io.liangze.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

@DisplayName("不能启动时的一行说明")
class StartRefusedTests {

    private static final Path DATA = Path.of("/srv/liangze");

    @Test
    @DisplayName("每种情况都是一行，并说出怎么办")
    void tellsEachCauseInOneLine() {
        SQLException sql = new SQLException("first\nsecond");
        List<StartRefused> all = List.of(
                StartRefused.portTaken(8080),
                StartRefused.addressUnusable("10.9.9.9"),
                StartRefused.dataNotWritable(DATA, new IOException("no")),
                StartRefused.dataForeign(DATA),
                StartRefused.anotherRunning(DATA, "17"),
                StartRefused.diskFull(DATA),
                StartRefused.databaseForeign(DATA),
                StartRefused.databaseOfOtherMajor(DATA, "16", 18),
                StartRefused.systemUnsupported("Plan 9"),
                StartRefused.rootUnsupported(),
                StartRefused.postgresRights(DATA),
                StartRefused.postgresFailed("first\nsecond", DATA),
                StartRefused.externalUnreachable("jdbc:postgresql://h/d", sql),
                StartRefused.externalCredentials("jdbc:postgresql://h/d", "app", "LIANGZE_DATABASE_USER", sql),
                StartRefused.externalMissing("jdbc:postgresql://h/d", sql),
                StartRefused.externalTooOld("jdbc:postgresql://h/d", "14.9"),
                StartRefused.externalEncoding("jdbc:postgresql://h/d", "LATIN1"),
                StartRefused.externalForeign("jdbc:postgresql://h/d"),
                StartRefused.databaseNewer(),
                StartRefused.databaseChanged());

        assertThat(all).allSatisfy(refused -> {
            assertThat(refused.line()).isNotBlank().doesNotContain("\n");
            assertThat(refused.exitCode()).isEqualTo(1);
        });
        assertThat(StartRefused.portTaken(8080).line()).contains("8080", "PORT=8081 ./run");
        assertThat(StartRefused.anotherRunning(DATA, "17").line())
                .startsWith("Another Liangze is using /srv/liangze (process 17).");
        assertThat(StartRefused.systemUnsupported("Plan 9").line()).contains("LIANGZE_DATABASE_URL");
    }

    @Test
    @DisplayName("磁盘已满：由 PostgreSQL 或文件系统报告")
    void recognizesFullDisk() {
        SQLException full = new SQLException("could not extend file", "53100");
        IOException file = new IOException("write failed: No space left on device");

        assertThat(line(new IllegalStateException(full))).startsWith("The disk of /srv/liangze is full.");
        assertThat(line(new UncheckedIOException(file))).startsWith("The disk of /srv/liangze is full.");
    }

    @Test
    @DisplayName("端口在启动途中被占用")
    void recognizesPortTakenMeanwhile() {
        assertThat(line(new IllegalStateException(new PortInUseException(8080))))
                .startsWith("Port 8080 is taken");
    }

    @Test
    @DisplayName("数据库比程序新")
    void recognizesNewerDatabase() {
        assertThat(line(invalid("Detected applied migration not resolved locally: 20991231")))
                .contains("newer Liangze");
        assertThat(line(invalid("Migration checksum mismatch"))).contains("another build of Liangze");
    }

    private static FlywayValidateException invalid(String message) {
        return new FlywayValidateException(new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, message), message);
    }

    @Test
    @DisplayName("其他故障：说出最里层的原因，详情在日志里")
    void tellsRootCauseOfAnythingElse() {
        RuntimeException failure = new IllegalStateException("outer", new IllegalArgumentException("inner\nmore"));

        assertThat(line(failure)).isEqualTo("Liangze did not start: inner (details: /srv/liangze/logs/start.log)");
    }

    private static String line(Throwable failure) {
        return StartRefused.because(failure, DATA).line();
    }
}
