package io.liangze.foundation.trace;

import ch.qos.logback.classic.Level;
import io.liangze.foundation.trace.LogWriters.Manner;
import io.liangze.foundation.trace.application.PublishedLog;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.ledger.receipt.Receipt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that writes acts, orders and publishes them and hands out receipts, until its time is over or it is killed. A receipt
 * is handed out when its line in the file is on the disk.
 */
final class LogProcess {

    /** The line that says that it begins to write. */
    static final String WRITES = "writes";

    private static final int CONNECTIONS = 8;

    private LogProcess() {}

    /** @param arguments address of the database, file for receipts, seconds */
    public static void main(String[] arguments) throws InterruptedException {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var asked = new ArrayBlockingQueue<UUID>(4);
        try (var server = new LogServer(arguments[0], CONNECTIONS).begin()) {
            Thread.ofPlatform().daemon().start(() -> handOut(server, asked, Path.of(arguments[1])));
            var goesOn = LogWriters.during(Duration.ofSeconds(Long.parseLong(arguments[2])));
            System.out.println(WRITES);
            LogWriters.run(Map.of(
                    new LogWriters(server, goesOn, asked::offer),
                    List.of(Manner.FAST, Manner.FAST, Manner.FAST, Manner.FAST)));
        }
    }

    private static void handOut(LogServer server, BlockingQueue<UUID> asked, Path file) {
        Entries entries = server.part(Entries.class);
        PublishedLog log = server.part(PublishedLog.class);
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (true) {
                UUID key = asked.take();
                Optional<Receipt> receipt = Optional.empty();
                while (receipt.isEmpty()) {
                    server.jdbc()
                            .sql("SELECT pg_sleep(0.05)")
                            .query((row, number) -> true)
                            .single();
                    receipt = log.receipt(
                            entries.find(key).orElseThrow(),
                            entries.find(key).orElseThrow().openings());
                }
                String line = Base64.getEncoder().encodeToString(receipt.get().bytes()) + "\n";
                out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                out.force(false);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts such a process. */
    static Process start(String url, Path receipts, Duration time) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LogProcess.class.getName(),
                        url,
                        receipts.toString(),
                        String.valueOf(time.toSeconds()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The receipts that were handed out; what was cut off in writing was not. */
    static List<byte[]> handedOut(Path file) throws IOException {
        var receipts = new ArrayList<byte[]>();
        if (Files.exists(file)) {
            String text = Files.readString(file);
            text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .map(line -> Base64.getDecoder().decode(line))
                    .forEach(receipts::add);
        }
        return receipts;
    }
}
