package io.liangze.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.DirectoryTileStore;
import io.liangze.ledger.tree.InclusionProof;
import io.liangze.ledger.witness.AddCheckpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("命令行")
class MainTests {

    @TempDir
    private Path directory;

    private final PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    private int run(String... args) {
        return Main.run(args, out, out);
    }

    @Test
    @DisplayName("成立为 0，不成立为 1，用法不对为 2")
    void saysWhetherItHolds() throws LedgerFormatException, IOException {
        var log = new LogFixture("a", 700);
        String vkey = log.signer.verifierKey().text();
        var extra = new ReceiptExtra("a5".getBytes(StandardCharsets.UTF_8), List.of());
        var proof = InclusionProof.of(log.tree, 5, 700);
        Path file = directory.resolve("a.tlog-proof");
        Files.write(file, new Receipt(extra.bytes(), 5, proof.hashes(), log.note()).bytes());
        assertThat(run("verify", file.toString(), "--vkey", vkey)).isZero();
        assertThat(run("verify", file.toString(), "--vkey", vkey, "--origin", "other"))
                .isEqualTo(1);
        assertThat(run("verify", file.toString(), "--vkey", vkey, "--quorum", "1"))
                .isEqualTo(2);
        assertThat(run("verify", file.toString())).isEqualTo(2);

        var store = new DirectoryTileStore(directory);
        for (var tile : log.tiles.all().entrySet()) {
            store.write(tile.getKey(), tile.getValue());
        }
        Files.write(directory.resolve("checkpoint"), log.checkpoint());
        assertThat(run("fsck", directory.toString(), "--vkey", vkey)).isZero();
        Files.write(directory.resolve("tile/entries/001"), new byte[] {0, 0});
        assertThat(run("fsck", directory.toString(), "--vkey", vkey)).isEqualTo(1);
    }

    @Test
    @DisplayName("见证服务签署，并记得所签")
    void theWitnessSignsAndRemembers() throws LedgerFormatException, IOException, InterruptedException {
        var log = new LogFixture("a", 5);
        Files.writeString(
                directory.resolve("key"),
                "PRIVATE+KEY+w+"
                        + NoteSigner.of("w", VerifierKey.COSIGNATURE, new byte[32])
                                .verifierKey()
                                .text()
                                .substring(2, 10)
                        + "+BA" + "A".repeat(42));
        Path config = directory.resolve("witness.properties");
        Files.writeString(
                config,
                "key=" + directory.resolve("key") + "\nstate=" + directory.resolve("state") + "\nport=0\nlog.1="
                        + log.signer.verifierKey().text() + "\n");
        var server = WitnessServer.start(config);
        try {
            URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/add-checkpoint");
            byte[] body = new AddCheckpoint(0, List.of(), log.note()).bytes();
            var request = HttpRequest.newBuilder(uri)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                var first = client.send(request, BodyHandlers.ofString());
                assertThat(first.statusCode()).isEqualTo(200);
                assertThat(first.body()).startsWith("\u2014 w ").endsWith("\n");
                var second = client.send(request, BodyHandlers.ofString());
                assertThat(second.statusCode()).isEqualTo(409);
                assertThat(second.body()).isEqualTo("5\n");
            }
        } finally {
            server.stop(0);
        }
    }
}
