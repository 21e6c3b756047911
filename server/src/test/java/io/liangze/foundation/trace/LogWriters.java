package io.liangze.foundation.trace;

import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.testkit.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writers of acts beside one loop. Each act stands in a table of its own and in the trace by one transaction, and names an act
 * that it saw committed.
 */
final class LogWriters {

    static final TraceAct ACT = () -> "tests.act-done";

    private static final String TABLE = """
            CREATE TABLE act_of_tests (
                number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key uuid NOT NULL UNIQUE, saw uuid);
            GRANT SELECT, INSERT ON act_of_tests TO\s""" + TestPostgres.APP;

    private final Trace trace;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final BooleanSupplier goesOn;
    private final Consumer<UUID> committed;

    /** @param committed hears the key of each committed act, on the writer's thread */
    LogWriters(LogServer server, BooleanSupplier goesOn, Consumer<UUID> committed) {
        this.trace = server.part(Trace.class);
        this.jdbc = server.jdbc();
        this.transaction = server.part(TransactionTemplate.class);
        this.goesOn = goesOn;
        this.committed = committed;
    }

    /** How a writer writes. */
    enum Manner {
        /** One act after the other. */
        FAST,
        /** Holds the transaction open for up to two seconds. */
        SLOW,
        /** Does not commit. */
        ROLLED_BACK
    }

    /** A new database with the product's tables and that of the acts, and its address. */
    static String database(String name) {
        String url = TestPostgres.url(TestPostgres.emptyDatabase(name));
        Flyway.configure()
                .dataSource(url, TestPostgres.OWNER, TestPostgres.PASSWORD)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", TestPostgres.APP))
                .load()
                .migrate();
        TestPostgres.asOwner(name, TABLE);
        return url;
    }

    static BooleanSupplier during(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end;
    }

    /** Lets writers write, each on a thread of its own, and waits for all. */
    static void run(Map<LogWriters, List<Manner>> writers) {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            var running = new ArrayList<Future<?>>();
            writers.forEach((of, manners) -> {
                for (Manner manner : manners) {
                    running.add(threads.submit(() -> of.write(manner, new Random(running.size()))));
                }
            });
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(Manner manner, Random random) {
        while (goesOn.getAsBoolean()) {
            UUID key = transaction.execute(status -> {
                UUID done = act();
                if (manner != Manner.FAST) {
                    hold(random.nextDouble(manner == Manner.SLOW ? 2 : 0.05));
                }
                if (manner == Manner.ROLLED_BACK) {
                    status.setRollbackOnly();
                }
                return done;
            });
            if (manner != Manner.ROLLED_BACK) {
                committed.accept(key);
            }
        }
    }

    private UUID act() {
        UUID saw = jdbc.sql("SELECT key FROM act_of_tests ORDER BY number DESC LIMIT 1")
                .query(UUID.class)
                .optional()
                .orElse(null);
        UnitId unit = UnitId.next();
        UUID key = trace.record(new Trace.Deed(
                ACT,
                new Actor(PersonId.next(), PostId.next(), unit),
                unit,
                new SubjectRef("unit", unit.value()),
                saw == null ? List.of() : List.of(new SubjectRef("matter", saw)),
                Map.of("year", Json.whole(2026))));
        jdbc.sql("INSERT INTO act_of_tests (key, saw) VALUES (:key, :saw)")
                .param("key", key)
                .param("saw", saw)
                .update();
        return key;
    }

    private void hold(double seconds) {
        jdbc.sql("SELECT pg_sleep(:seconds)")
                .param("seconds", seconds)
                .query((row, number) -> true)
                .single();
    }
}
