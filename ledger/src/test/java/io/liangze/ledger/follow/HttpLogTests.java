package io.liangze.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.LedgerFormatException.Reason;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.tile.TileCoordinates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("经网址读日志")
class HttpLogTests {

    private static final TileCoordinates TILE = new TileCoordinates(0, 0, 256);
    private static final TileCoordinates ENTRIES = new TileCoordinates(TileCoordinates.ENTRIES, 0, 256);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private HttpLog serve(HttpHandler handler, Duration patience) {
        server.createContext("/ledger/", exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return new HttpLog(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ledger/"), patience);
    }

    private HttpLog serve(HttpHandler handler) {
        return serve(handler, Duration.ofSeconds(10));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void refuses(HttpLog log, TileCoordinates tile, Reason reason, String message) {
        assertThatThrownBy(() -> log.read(tile)).isInstanceOfSatisfying(LedgerFormatException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e).hasMessageContaining(message);
        });
    }

    @Test
    @DisplayName("整本日志经网址检查，压缩与否都可")
    void checksAWholeLog() throws LedgerFormatException {
        var log = new LogFixture("a", 700);
        var asked = new AtomicInteger();
        HttpLog remote = serve(exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/ledger/".length());
            byte[] body;
            try {
                body = path.equals("checkpoint")
                        ? log.checkpoint()
                        : log.read(TileCoordinates.parse(path)).orElse(new byte[0]);
            } catch (LedgerFormatException e) {
                throw new IOException(e);
            }
            if (body.length > 0 && asked.incrementAndGet() % 2 == 0) {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                body = gzip(body);
            }
            send(exchange, body.length == 0 ? 404 : 200, body);
        });
        var report = Fsck.check(remote, log.policy, SignatureScheme.jdk());
        assertThat(report).isEqualTo(new Fsck.Report(700, List.of()));
        log.tiles.write(new TileCoordinates(0, 1, 256), new byte[0]);
        assertThat(Fsck.check(remote, log.policy, SignatureScheme.jdk()).findings())
                .containsExactly("tile/0/001 (leaves 256 to 511): is missing");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    @DisplayName("压缩炸弹只读到上限")
    void aGzipBombIsBounded() throws IOException {
        byte[] bomb = gzip(new byte[20 << 20]);
        HttpLog log = serve(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "GZIP");
            send(exchange, 200, bomb);
        });
        refuses(log, ENTRIES, Reason.MALFORMED, "larger than");
        refuses(log, TILE, Reason.UNAVAILABLE, "exceed"); // larger than a tile even before it is unpacked
    }

    @Test
    @DisplayName("没有尽头的应答只读到上限")
    void anEndlessAnswerIsBounded() {
        HttpLog log = serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] some = new byte[1 << 16];
                while (over.getCount() > 0) {
                    out.write(some);
                }
            }
        });
        refuses(log, TILE, Reason.UNAVAILABLE, "exceed");
        refuses(log, ENTRIES, Reason.UNAVAILABLE, "exceed");
    }

    @Test
    @DisplayName("慢的应答到时为止，头慢、体慢、404 也慢都一样")
    void aSlowAnswerHasATimeLimit() {
        var turn = new AtomicInteger();
        HttpLog log = serve(
                exchange -> {
                    int now = turn.getAndIncrement();
                    try {
                        if (now > 0) {
                            exchange.sendResponseHeaders(now == 1 ? 200 : 404, 8192);
                            exchange.getResponseBody().write(new byte[7]);
                            exchange.getResponseBody().flush();
                        }
                        over.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                Duration.ofMillis(150));
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            refuses(log, TILE, Reason.UNAVAILABLE, "no whole answer within");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    @DisplayName("不跟随转址；别的状态、别的编码、坏压缩都不采用；404 是没有")
    void takesNothingButWhatItAskedFor() throws LedgerFormatException {
        var status = new AtomicInteger();
        var encoding = new AtomicReference<>("identity");
        var asked = new AtomicInteger();
        HttpLog log = serve(exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Location", "/ledger/elsewhere");
            exchange.getResponseHeaders().set("Content-Encoding", encoding.get());
            send(exchange, status.get(), new byte[status.get() == 200 ? 8192 : 0]);
        });
        for (int wrong : new int[] {201, 206, 301, 302, 307, 308, 403, 410, 500, 503}) {
            status.set(wrong);
            refuses(log, TILE, Reason.UNAVAILABLE, "status " + wrong);
        }
        assertThat(asked).hasValue(10);
        status.set(404);
        assertThat(log.read(TILE)).isEmpty();
        assertThatThrownBy(log::checkpoint).isInstanceOf(LedgerFormatException.class);
        status.set(200);
        assertThat(log.read(TILE)).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(8192));
        encoding.set("br");
        refuses(log, TILE, Reason.UNAVAILABLE, "encoding");
        encoding.set("gzip");
        refuses(log, TILE, Reason.MALFORMED, "not gzip");
    }

    @Test
    @DisplayName("连不上是取不到；不是网址的不收")
    void refusesWhatIsNoLog() {
        HttpLog log = serve(exchange -> {});
        server.stop(0);
        refuses(log, TILE, Reason.UNAVAILABLE, "ConnectException");
        for (String text : new String[] {"ftp://a/b", "http:///b", "file:/b", "b", "http://a/b?c", "http://a/b#c"}) {
            assertThatThrownBy(() -> new HttpLog(URI.create(text))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
