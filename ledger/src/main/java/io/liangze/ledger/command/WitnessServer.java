package io.liangze.ledger.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.FileWitnessState;
import io.liangze.ledger.witness.Witness;
import io.liangze.ledger.witness.WitnessAnswer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The witness as a small HTTP server: {@code POST /add-checkpoint}. Every connection has a thread of its own, and a
 * request that takes longer than its time is cut off, so that no client can block another.
 */
final class WitnessServer implements AutoCloseable {

    /** How long a request may take to arrive. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String PATH = "/add-checkpoint";

    static {
        // read once by the JDK's server: seconds for a request's header, for an idle connection, and their number
        String seconds = Long.toString(PATIENCE.toSeconds());
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", seconds);
        System.getProperties().putIfAbsent("sun.net.httpserver.idleInterval", seconds);
        System.getProperties().putIfAbsent("jdk.httpserver.maxConnections", "512");
    }

    private final FileWitnessState state;
    private final Witness witness;
    private final Duration patience;
    private final PrintStream err;
    private final HttpServer http;
    private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("witness-watch").factory());

    private WitnessServer(
            WitnessConfiguration configuration, FileWitnessState state, Duration patience, PrintStream err)
            throws IOException {
        this.state = state;
        this.witness = new Witness(configuration.signer(), configuration.logs(), state, SignatureScheme.jdk());
        this.patience = patience;
        this.err = err;
        this.http = HttpServer.create(configuration.address(), 0);
    }

    /** @throws UsageException with one line that names what is wrong in the configuration */
    static WitnessServer start(WitnessConfiguration configuration, Duration patience, PrintStream err)
            throws UsageException {
        FileWitnessState state;
        try {
            state = new FileWitnessState(configuration.state());
        } catch (IOException e) {
            throw UsageException.configured("state: " + e.getMessage());
        }
        try {
            configuration.logs().keySet().forEach(state::latest);
            var server = new WitnessServer(configuration, state, patience, err);
            server.http.createContext("/", server::answer);
            server.http.setExecutor(server.connections);
            server.http.start();
            return server;
        } catch (IllegalStateException e) {
            state.close();
            throw UsageException.configured("state: " + e.getMessage());
        } catch (IOException e) {
            state.close();
            throw UsageException.configured(
                    "port: cannot listen at " + configuration.address() + ": " + e.getMessage());
        }
    }

    InetSocketAddress address() {
        return http.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var limit = watch.schedule(exchange::close, patience.toMillis(), TimeUnit.MILLISECONDS);
        try (exchange) {
            WitnessAnswer answer = answerTo(exchange);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        } finally {
            limit.cancel(false);
        }
    }

    private WitnessAnswer answerTo(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(PATH)) {
            return new WitnessAnswer(404, "text/plain; charset=utf-8", "only " + PATH + " is here\n");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return new WitnessAnswer(405, "text/plain; charset=utf-8", "only POST\n");
        }
        byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MAX_BYTES + 1);
        try {
            return witness.addCheckpoint(body, Instant.now());
        } catch (RuntimeException e) {
            err.println("not cosigned: " + e); // a state that cannot be read or written; nothing was signed
            return new WitnessAnswer(500, "text/plain; charset=utf-8", "the witness cannot keep its state\n");
        }
    }

    /** Takes no more requests, lets go of the state. */
    @Override
    public void close() {
        http.stop(0);
        connections.shutdownNow();
        watch.shutdownNow();
        state.close();
    }
}
