package io.liangze.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tree.Hashing;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.FileWitnessState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("见证服务")
class WitnessServerTests {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    private final LogFixture log;

    WitnessServerTests() throws LedgerFormatException {
        log = new LogFixture("a", 5);
    }

    @BeforeEach
    void writeKey() throws IOException {
        Files.writeString(
                directory.resolve("key"), NoteSigner.secretText("w", VerifierKey.COSIGNATURE, new byte[32]) + "\n");
    }

    private Path configure(String... lines) throws IOException {
        return Files.write(directory.resolve("witness.properties"), List.of(lines));
    }

    private WitnessServer start(Duration patience) throws IOException, UsageException {
        Path config = configure(
                "key=key",
                "state=state",
                "port=0",
                "log.1=" + log.signer.verifierKey().text());
        return WitnessServer.start(WitnessConfiguration.read(config), patience, err);
    }

    private static HttpResponse<String> send(WitnessServer server, String method, String path, byte[] body)
            throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.address().getPort() + path);
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(10))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private byte[] request() {
        return new AddCheckpoint(0, List.of(), log.note()).bytes();
    }

    @Test
    @DisplayName("签署，并在重启之后仍记得所签")
    void signsAndRemembers() throws Exception {
        try (var server = start(WitnessServer.PATIENCE)) {
            var first = send(server, "POST", "/add-checkpoint", request());
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body()).startsWith("\u2014 w ").endsWith("\n");
        }
        try (var server = start(WitnessServer.PATIENCE)) {
            var second = send(server, "POST", "/add-checkpoint", request());
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
            assertThat(second.body()).isEqualTo("5\n");
        }
    }

    @Test
    @DisplayName("别的路径 404，别的方法 405 并说明允许什么，过大或空的请求 400")
    void answersWhatIsNoRequest() throws Exception {
        try (var server = start(WitnessServer.PATIENCE)) {
            for (String path : List.of("/", "/add-checkpoint/", "/add-checkpointed", "/x")) {
                assertThat(send(server, "POST", path, request()).statusCode()).isEqualTo(404);
            }
            for (String method : List.of("GET", "PUT", "DELETE")) {
                var answer = send(server, method, "/add-checkpoint", new byte[0]);
                assertThat(answer.statusCode()).isEqualTo(405);
                assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
            }
            for (int length : new int[] {0, 5, AddCheckpoint.MAX_BYTES + 1}) {
                assertThat(send(server, "POST", "/add-checkpoint", new byte[length])
                                .statusCode())
                        .isEqualTo(400);
            }
        }
    }

    @Test
    @DisplayName("慢的客户不挡别人，到时即断")
    void aSlowClientBlocksNobody() throws Exception {
        try (var server = start(Duration.ofMillis(600))) {
            var slow = new ArrayList<Socket>();
            String begin = "POST /add-checkpoint HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nold 0";
            for (int i = 0; i < 20; i++) {
                var socket = new Socket(
                        server.address().getAddress(), server.address().getPort());
                String sent = i % 2 == 0 ? begin : "POST /add-ch";
                socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(send(server, "POST", "/add-checkpoint", request()).statusCode())
                    .isEqualTo(200);
            slow.getFirst().setSoTimeout(8000);
            assertThat(slow.getFirst().getInputStream().read()).isEqualTo(-1);
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    @DisplayName("停止时放开状态")
    void letsGoOfItsState() throws Exception {
        try (var server = start(WitnessServer.PATIENCE)) {
            assertThatThrownBy(() -> start(WitnessServer.PATIENCE))
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("state: another witness uses");
            assertThat(server.address().getPort()).isPositive();
        }
        try (var state = new FileWitnessState(directory.resolve("state"))) {
            assertThat(state.latest("example.com/ledger")).isEmpty();
        }
    }

    @Test
    @DisplayName("状态写不了时不签，答 500")
    void signsNothingItCannotKeep() throws Exception {
        try (var server = start(WitnessServer.PATIENCE)) {
            try (Stream<Path> files = Files.list(directory.resolve("state"))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory.resolve("state"));
            var answer = send(server, "POST", "/add-checkpoint", request());
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("\u2014");
            assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("not cosigned: ");
        }
    }

    @Test
    @DisplayName("配置错误说出是哪一项，退出码 2")
    void namesTheKeyOfTheConfiguration() throws IOException {
        String vkey = "log.1=" + log.signer.verifierKey().text();
        Files.writeString(directory.resolve("logkey"), NoteSigner.secretText("w", VerifierKey.ED25519, new byte[32]));
        expect("the configuration lacks key", "state=s", "port=0", vkey);
        expect("the configuration lacks state", "key=key", "port=0", vkey);
        expect("the configuration lacks port", "key=key", "state=s", vkey);
        expect("the configuration lacks log.1", "key=key", "state=s", "port=0");
        expect("key: cannot read", "key=none", "state=s", "port=0", vkey);
        expect("key: not a signer key", "key=witness.properties", "state=s", "port=0", vkey);
        expect("key: is a key of a log", "key=logkey", "state=s", "port=0", vkey);
        expect("port: not a number", "key=key", "state=s", "port=65536", vkey);
        expect("port: not a number", "key=key", "state=s", "port=http", vkey);
        expect("log.1: not a verifier key", "key=key", "state=s", "port=0", "log.1=x");
        expect("log.2: is a key of a witness", "key=key", "state=s", "port=0", vkey, "log.2=" + witnessKey());
        expect("unknown key in the configuration: prot", "key=key", "state=s", "prot=0", vkey);
        expect("host: cannot be resolved", "key=key", "state=s", "port=0", "host=[x", vkey);
        expect("state: ", "key=key", "state=key", "port=0", vkey);
        try (var taken = new ServerSocket(0)) {
            expect("port: cannot listen", "key=key", "state=s", "host=0.0.0.0", "port=" + taken.getLocalPort(), vkey);
        }
        assertThat(Main.run(new String[] {"witness", "--config", "none"}, err, err))
                .isEqualTo(2);
    }

    private static String witnessKey() {
        return NoteSigner.of("w", VerifierKey.COSIGNATURE, new byte[32])
                .verifierKey()
                .text();
    }

    private void expect(String message, String... lines) throws IOException {
        said.reset();
        String config = configure(lines).toString();
        assertThat(Main.run(new String[] {"witness", "--config", config}, err, err))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith(message).hasLineCount(1);
    }

    @Test
    @DisplayName("状态已损坏则不启动")
    void doesNotStartOnADamagedState() throws Exception {
        start(WitnessServer.PATIENCE).close();
        byte[] name = new Hashing().leaf(log.policy.origin().getBytes(StandardCharsets.UTF_8));
        Files.writeString(directory.resolve("state").resolve(HexFormat.of().formatHex(name)), "5\n");
        assertThatThrownBy(() -> start(WitnessServer.PATIENCE))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("state: a damaged state");
    }
}
