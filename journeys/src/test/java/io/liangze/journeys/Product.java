package io.liangze.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.Repository;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The product as a user starts it: {@code ./run} in a work tree, on a free port and a data directory of its own. */
final class Product implements AutoCloseable {

    /** With a build from empty caches and the preparation of fast starts. */
    private static final Duration START = Duration.ofMinutes(12);

    private final Process process;
    private final Path data;
    private final Path log;
    private final int port;

    private Product(Process process, Path data, Path log, int port) {
        this.process = process;
        this.data = data;
        this.log = log;
        this.port = port;
    }

    /** Starts {@code run} of the work tree and waits until the product answers. */
    static Product start(Path tree, Path data, String name) throws IOException {
        return start(tree, data, name, Map.of("LIANGZE_ORIGIN", "journey.example"));
    }

    /** The same with further variables. */
    static Product start(Path tree, Path data, String name, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path log = Files.createDirectories(Repository.file("journeys/target")).resolve(name + ".log");
        var builder = new ProcessBuilder(command(tree))
                .directory(tree.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("LIANGZE_DATA", data.toString());
        builder.environment().putAll(environment);
        var product = new Product(builder.start(), data, log, port);
        Awaitility.await("the product answers (its output: " + log + ")")
                .atMost(START)
                .pollInterval(Duration.ofMillis(500))
                .failFast(
                        "run goes on",
                        () -> assertThat(product.process.isAlive())
                                .as(() -> "run goes on; it said:\n" + product.said())
                                .isTrue())
                .ignoreExceptions()
                .until(() -> product.client().get("/api/meta").status() == 200);
        return product;
    }

    /** Whoever runs the tests in the background may have them ignore Ctrl-C, and a process inherits what is ignored. */
    private static List<String> command(Path tree) {
        String run = tree.resolve("run").toString();
        return System.getProperty("os.name").equals("Linux")
                ? List.of("env", "--default-signal=INT", run)
                : List.of(run);
    }

    Client client() {
        return new Client("http://localhost:" + port);
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "nothing: " + e;
        }
    }

    /** PostgreSQL writes its number into its own directory and lives apart from what started it. */
    ProcessHandle database() throws IOException {
        Path number = data.resolve("postgres/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(number).getFirst().strip()))
                .orElseThrow(() -> new AssertionError("the database has ended"));
    }

    /** Presses Ctrl-C and waits for the end. */
    int interrupt() throws IOException, InterruptedException {
        int sent = new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(sent).isZero();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as(() -> "stopped within a minute; it said:\n" + said())
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
