package io.liangze.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.trace.LogWriters.Manner;
import io.liangze.shared.console.IntegrityCheck;
import io.liangze.testkit.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@DisplayName("留痕日志的长时间试验：反复强杀、久不提交、两个进程")
class ThoroughTraceTests {

    private static final Logger LOG = LoggerFactory.getLogger(ThoroughTraceTests.class);

    private static final String DATABASE = "long_log";
    private static final int KILLS = 50;
    private static final Duration LONGER_THAN_ANY_TEST = Duration.ofMinutes(10);

    @TempDir
    private Path receipts;

    private final List<Process> started = new ArrayList<>();
    private String url;

    @BeforeEach
    void prepare() {
        url = LogWriters.database(DATABASE);
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
        TestPostgres.drop(DATABASE);
    }

    @Test
    @DisplayName("[B2] 五十次随机强杀：有业务必有叶，有叶必有业务，序号不重不缺，发出的凭证永远成立")
    void survivesKills() throws IOException, InterruptedException {
        long seed = Long.getLong("liangze.seed", System.nanoTime());
        LOG.info("liangze.seed {}", seed);
        var random = new Random(seed);
        var handedOut = new ArrayList<byte[]>();
        try (var begins = new LogServer(url, 2)) {
            begins.round();
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = receipts.resolve("receipts-" + kill);
            Process process = start(file, LONGER_THAN_ANY_TEST);
            if (random.nextInt(5) > 0) {
                assertThat(process.inputReader().lines().anyMatch(LogProcess.WRITES::equals))
                        .isTrue();
            }
            assertThat(process.waitFor(random.nextLong(1_500), TimeUnit.MILLISECONDS))
                    .isFalse();
            process.destroyForcibly().waitFor();
            handedOut.addAll(LogProcess.handedOut(file));
            try (var looks = new LogServer(url, 2)) {
                var log = new WholeLog(looks);
                log.orderHolds();
                assertThat(looks.part(IntegrityCheck.class).check().findings()).isEmpty();
            }
        }
        try (var looks = new LogServer(url, 2)) {
            var log = new WholeLog(looks);
            log.holds();
            log.keeps(handedOut);
            assertThat(handedOut.size()).isGreaterThan(KILLS / 5);
            LOG.info("{} kills, {} entries, {} receipts", KILLS, log.size(), handedOut.size());
        }
    }

    @Test
    @DisplayName("[B2] 半分钟久不提交与撤回的写入者，两个进程内的排序者：一条不丢，见过的在前")
    void losesNothingBesideSlowAndRolledBackWriters() {
        long size = LogWritersIntegrationTests.run(
                url,
                Duration.ofSeconds(30),
                List.of(Manner.SLOW, Manner.SLOW, Manner.ROLLED_BACK, Manner.FAST),
                List.of(Manner.SLOW, Manner.SLOW, Manner.ROLLED_BACK, Manner.FAST));
        LOG.info("{} entries beside slow and rolled-back writers", size);
    }

    @Test
    @DisplayName("[B2] 两个进程满负荷一分钟：一本日志，序号无缺，检查点连成一条链")
    void isOneLogOfTwoProcesses() throws IOException, InterruptedException {
        List<Path> files = List.of(receipts.resolve("one"), receipts.resolve("other"));
        for (Path file : files) {
            start(file, Duration.ofMinutes(1));
        }
        for (Process process : started) {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        try (var looks = new LogServer(url, 2)) {
            var log = new WholeLog(looks);
            log.holds();
            for (Path file : files) {
                List<byte[]> handedOut = LogProcess.handedOut(file);
                assertThat(handedOut).isNotEmpty();
                log.keeps(handedOut);
            }
            LOG.info("{} entries of two processes", log.size());
        }
    }

    private Process start(Path file, Duration time) throws IOException {
        Process process = LogProcess.start(url, file, time);
        started.add(process);
        return process;
    }
}
