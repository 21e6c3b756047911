package io.liangze.foundation.trace;

import io.liangze.foundation.trace.LogWriters.Manner;
import io.liangze.testkit.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("多台服务器同时写入、排序、公布：仍是一本日志")
class LogWritersIntegrationTests {

    private static final int CONNECTIONS = 8;

    private static final String DATABASE = "log_writers";

    private static String url;

    @BeforeAll
    static void begin() {
        url = LogWriters.database(DATABASE);
    }

    @AfterAll
    static void end() {
        TestPostgres.drop(DATABASE);
    }

    @Test
    @DisplayName("[B2] 有人久不提交、有人撤回，两台服务器同时排序：一条不丢，序号无缺，见过的在前")
    void losesNothingBesideSlowAndRolledBackWriters() {
        run(
                url,
                Duration.ofMillis(2_500),
                List.of(Manner.SLOW, Manner.SLOW, Manner.ROLLED_BACK, Manner.FAST),
                List.of(Manner.SLOW, Manner.ROLLED_BACK));
    }

    @Test
    @DisplayName("[B2] 两台服务器都满负荷：一本日志，检查点连成一条链")
    void isOneLogOfTwoServers() {
        run(url, Duration.ofSeconds(1), List.of(Manner.FAST, Manner.FAST), List.of(Manner.FAST, Manner.FAST));
    }

    /** Two servers, each with its writers, loop and connections; then looks at the whole. */
    static long run(String url, Duration time, List<Manner> one, List<Manner> other) {
        try (var first = new LogServer(url, CONNECTIONS).begin();
                var second = new LogServer(url, CONNECTIONS).begin()) {
            BooleanSupplier goesOn = LogWriters.during(time);
            LogWriters.run(Map.of(
                    new LogWriters(first, goesOn, key -> {}), one,
                    new LogWriters(second, goesOn, key -> {}), other));
        }
        try (var looks = new LogServer(url, 2)) {
            var log = new WholeLog(looks);
            log.holds();
            return log.size();
        }
    }
}
