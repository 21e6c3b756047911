import ch.qos.logback.classic.Level;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.foundation.trace.application.PublishedLog;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.LogOrigin;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts a second with the database, beside the bare insert of the same row. Started by bench/trace.sh on the PostgreSQL of a product
 * whose own loop stands still: TraceBench DATA-DIRECTORY SECONDS ROUNDS
 */
public final class TraceBench {

    static final TraceAct ACT = () -> "bench.act-done";

    private static final int[] CLIENTS = {8, 32};

    /** As the product: its pool is the default one. */
    private static final int CONNECTIONS = Integer.getInteger("connections", 10);

    private static final String ROW = """
            INSERT INTO bare_entry (key, log, act, unit, at, leaf, leaf_hash) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final HikariDataSource source;
    private final ProcessHandle postgres;
    private String leaf = "";

    public static void main(String[] args) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Path data = Path.of(args[0]);
        Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
        int rounds = Integer.parseInt(args[2]);
        System.out.printf(
                Locale.ROOT,
                "fdatasync of 8 kB in the data directory: %,.0f/s before%n%n",
                syncs(data));
        var bench = new TraceBench(data);
        bench.run(time, rounds);
        bench.context.close();
        System.out.printf(Locale.ROOT, "%nfdatasync: %,.0f/s after%n", syncs(data));
    }

    private TraceBench(Path data) throws Exception {
        List<String> postmaster = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        postgres = ProcessHandle.of(Long.parseLong(postmaster.getFirst())).orElseThrow();
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/liangze";
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        try (Connection owner =
                        DriverManager.getConnection(url, "liangze_owner", secrets.getProperty("liangze_owner"));
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE bare_entry (LIKE trace_entry INCLUDING ALL)");
            statement.execute("GRANT INSERT ON bare_entry TO liangze_app");
            try (var fsync = statement.executeQuery("SHOW fsync")) {
                fsync.next();
                if (!fsync.getString(1).equals("on")) {
                    throw new IllegalStateException("fsync is off");
                }
            }
        }
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("liangze_app");
        config.setPassword(secrets.getProperty("liangze_app"));
        config.setMaximumPoolSize(CONNECTIONS);
        source = new HikariDataSource(config);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(DataSource.class, () -> source);
        context.register(Beans.class);
        context.refresh();
        // the loop begins
        context.publishEvent(
                new ApplicationReadyEvent(new SpringApplication(Beans.class), new String[0], context, Duration.ZERO));
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({
        "io.liangze.foundation.trace.application",
        "io.liangze.foundation.trace.persistence",
        "io.liangze.foundation.access.persistence.audit"
    })
    static class Beans {

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        BusinessTime time() {
            return () -> Instant.now().truncatedTo(ChronoUnit.MILLIS);
        }

        @Bean
        LogOrigin origin() {
            return () -> "bench.example";
        }

        @Bean
        TraceActs acts() {
            return () -> List.of(ACT);
        }

        /** Sealing two keys a round is not what is measured. */
        @Bean
        FieldCipher cipher() {
            return new FieldCipher() {
                @Override
                public String seal(KeyPurpose purpose, String place, String text) {
                    return text;
                }

                @Override
                public String open(KeyPurpose purpose, String place, String sealed) {
                    return sealed;
                }

                @Override
                public String index(KeyPurpose purpose, String text) {
                    return text;
                }
            };
        }
    }

    /** How often a second the disk takes 8 kB for good. */
    private static double syncs(Path data) throws Exception {
        Path file = data.resolve("sync-bench");
        int count = 0;
        long begin = System.nanoTime();
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (; System.nanoTime() - begin < 2_000_000_000L; count++) {
                out.write(ByteBuffer.allocate(8192), count % 1000 * 8192L);
                out.force(false);
            }
        }
        double rate = count * 1e9 / (System.nanoTime() - begin);
        Files.delete(file);
        return rate;
    }

    /** What one run gave; the costs are of one act. */
    private record Run(double rate, double jvmMicros, double postgresMicros, double walBytes) {}

    private interface Write {
        void once() throws Exception;
    }

    private void run(Duration time, int rounds) throws Exception {
        Trace trace = context.getBean(Trace.class);
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        UUID first = transaction.execute(status -> trace.record(deed()));
        leaf = context.getBean(Entries.class).find(first).orElseThrow().leaf();
        System.out.println("| clients | a: bare insert/s | b: acts/s | b/a | receipt, median ms | p99 ms | longest ms | samples"
                + " | CPU of an act, JVM + PostgreSQL µs (a) | (b) | WAL of an act, bytes (a) | (b) |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int clients : CLIENTS) {
            var bare = new ArrayList<Run>();
            var acts = new ArrayList<Run>();
            List<Double> receipts = Collections.synchronizedList(new ArrayList<>());
            for (int round = -1; round < rounds; round++) {
                Duration lasting = round < 0 ? Duration.ofSeconds(5) : time;
                Run a = measured(clients, lasting, this::insert);
                var offered = new SynchronousQueue<Committed>();
                Thread asks = Thread.ofPlatform().daemon().start(() -> ask(offered, receipts));
                Run b = measured(clients, lasting, () -> {
                    UUID key = transaction.execute(status -> trace.record(deed()));
                    offered.offer(new Committed(key, System.nanoTime()));
                });
                asks.interrupt();
                asks.join();
                if (round < 0) {
                    receipts.clear();
                    continue;
                }
                bare.add(a);
                acts.add(b);
                System.err.printf(Locale.ROOT, "%d clients: a %,.0f/s, b %,.0f/s%n", clients, a.rate(), b.rate());
                settle();
            }
            print(clients, bare, acts, receipts);
        }
    }

    private static void print(int clients, List<Run> bare, List<Run> acts, List<Double> receipts) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            shares.add(100 * acts.get(i).rate() / bare.get(i).rate());
        }
        Collections.sort(receipts);
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %s | %s %% | %.0f | %.0f | %.0f | %d | %s + %s | %s + %s | %s | %s |%n",
                clients,
                spread(bare.stream().map(Run::rate).toList()),
                spread(acts.stream().map(Run::rate).toList()),
                spread(shares),
                at(receipts, 0.5),
                at(receipts, 0.99),
                receipts.getLast(),
                receipts.size(),
                median(bare.stream().map(Run::jvmMicros).toList()),
                median(bare.stream().map(Run::postgresMicros).toList()),
                median(acts.stream().map(Run::jvmMicros).toList()),
                median(acts.stream().map(Run::postgresMicros).toList()),
                median(bare.stream().map(Run::walBytes).toList()),
                median(acts.stream().map(Run::walBytes).toList()));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    private static String median(List<Double> values) {
        return String.format(Locale.ROOT, "%,.0f", at(values.stream().sorted().toList(), 0.5));
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f to %,.0f)", at(sorted, 0.5), sorted.getFirst(), sorted.getLast());
    }

    private Run measured(int clients, Duration lasting, Write write) throws Exception {
        long jvm = jvmNanos();
        long database = postgresNanos();
        long wal = wal();
        long begin = System.nanoTime();
        long end = begin + lasting.toNanos();
        long done = 0;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var counts = new ArrayList<Future<Long>>();
            for (int client = 0; client < clients; client++) {
                counts.add(threads.submit(() -> {
                    long count = 0;
                    for (; System.nanoTime() < end; count++) {
                        write.once();
                    }
                    return count;
                }));
            }
            for (Future<Long> count : counts) {
                done += count.get();
            }
        }
        return new Run(
                done * 1e9 / (System.nanoTime() - begin),
                (jvmNanos() - jvm) / 1e3 / done,
                (postgresNanos() - database) / 1e3 / done,
                (double) (wal() - wal) / done);
    }

    private static long jvmNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private long postgresNanos() {
        return postgres.children()
                .mapToLong(child ->
                        child.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    private long wal() {
        return context.getBean(JdbcClient.class)
                .sql("SELECT CAST(pg_current_wal_lsn() - '0/0' AS bigint)")
                .query(Long.class)
                .single();
    }

    /** Until the log holds everything, so that the next run does not pay for this one. */
    private void settle() {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        while (jdbc.sql("SELECT EXISTS (SELECT 1 FROM trace_pending WHERE entry IN (SELECT id FROM trace_entry WHERE act = 'bench.act-done'))")
                .query(Boolean.class)
                .single()) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    private void insert() throws Exception {
        UUID key = Uuid7.next();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (var row = connection.prepareStatement(ROW)) {
                row.setObject(1, key);
                row.setString(2, "WORK");
                row.setString(3, ACT.code());
                row.setObject(4, key);
                row.setTimestamp(5, Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS)));
                row.setString(6, leaf);
                row.setBytes(7, new byte[32]);
                row.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Trace.Deed deed() {
        UnitId unit = UnitId.next();
        return new Trace.Deed(
                ACT,
                new Actor(PersonId.next(), PostId.next(), unit),
                unit,
                new SubjectRef("unit", unit.value()),
                List.of(new SubjectRef("matter", Uuid7.next())),
                Map.of("year", Json.whole(2026), "partyMembers", Json.whole(1234), "residents", Json.whole(56789)));
    }

    private record Committed(UUID key, long at) {}

    /** Takes one act after the other and asks for its receipt, fifty times a second. */
    private void ask(SynchronousQueue<Committed> offered, List<Double> receipts) {
        Entries entries = context.getBean(Entries.class);
        PublishedLog log = context.getBean(PublishedLog.class);
        try {
            while (true) {
                Committed act = offered.poll(1, TimeUnit.MINUTES);
                if (act == null) {
                    return;
                }
                while (log.receipt(entries.find(act.key()).orElseThrow(), List.of()).isEmpty()) {
                    Thread.sleep(20);
                }
                receipts.add((System.nanoTime() - act.at()) / 1e6);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
        }
    }
}
