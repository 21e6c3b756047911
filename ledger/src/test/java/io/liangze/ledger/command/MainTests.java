package io.liangze.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.ledger.Leaf;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.DirectoryTileStore;
import io.liangze.ledger.tree.InclusionProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("命令行")
class MainTests {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private int run(String... args) {
        said.reset();
        return Main.run(args, out, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Path receipt(LogFixture log, byte[] entry, List<Opening> openings, boolean carried)
            throws LedgerFormatException, IOException {
        long index = log.tree.append(entry);
        var proof = InclusionProof.of(log.tree, index, index + 1);
        byte[] extra = carried ? new ReceiptExtra(entry, openings).bytes() : new byte[0];
        Path file = directory.resolve("a.tlog-proof");
        Files.write(file, new Receipt(extra, index, proof.hashes(), log.note()).bytes());
        return file;
    }

    @Test
    @DisplayName("成立为 0，不成立为 1，用法不对为 2")
    void saysWhetherItHolds() throws LedgerFormatException, IOException {
        var log = new LogFixture("a", 700);
        String vkey = log.signer.verifierKey().text();
        String file = receipt(log, new byte[] {7}, List.of(), true).toString();
        assertThat(run("verify", file, "--vkey", vkey)).isZero();
        assertThat(said()).isEqualTo("""
                        holds: entry 700 of example.com/ledger at size 701
                        stays closed: record, actor, subject, content
                        """);
        assertThat(run("verify", file, "--vkey", vkey, "--origin", "other")).isEqualTo(1);
        assertThat(run("verify", directory.resolve("none").toString(), "--vkey", vkey))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("回执不带叶时要给出内容，内容不符则不成立")
    void takesTheContentFromAFile() throws LedgerFormatException, IOException {
        var log = new LogFixture("a", 2);
        String vkey = log.signer.verifierKey().text();
        String file = receipt(log, new byte[] {7}, List.of(), false).toString();
        assertThat(run("verify", file, "--vkey", vkey)).isEqualTo(2);
        assertThat(said()).contains("--content");
        Path content = Files.write(directory.resolve("content"), new byte[] {7});
        assertThat(run("verify", file, "--vkey", vkey, "--content", content.toString()))
                .isZero();
        Files.write(content, new byte[] {8});
        assertThat(run("verify", file, "--vkey", vkey, "--content", content.toString()))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("用法错误各有一句，指出选项")
    void namesTheOptionAtFault() throws LedgerFormatException, IOException {
        var log = new LogFixture("a", 2);
        String vkey = log.signer.verifierKey().text();
        String witness = NoteSigner.of("w", VerifierKey.COSIGNATURE, new byte[32])
                .verifierKey()
                .text();
        String file = receipt(log, new byte[] {7}, List.of(), true).toString();
        expectUsage("no such command");
        expectUsage("no such command", "dance");
        expectUsage("verify needs", "verify");
        expectUsage("--vkey is missing", "verify", file);
        expectUsage("--vkey: not a verifier key", "verify", file, "--vkey", "x");
        expectUsage("--vkey is a key of a witness", "verify", file, "--vkey", witness);
        expectUsage("--vkey is given more than once", "verify", file, "--vkey", vkey, "--vkey", vkey);
        expectUsage("--witness is a key of a log", "verify", file, "--vkey", vkey, "--witness", vkey);
        expectUsage("--quorum is not a whole number: two", "verify", file, "--vkey", vkey, "--quorum", "two");
        expectUsage("--quorum is not a whole number: -1", "verify", file, "--vkey", vkey, "--quorum", "-1");
        expectUsage("--quorum is 1, but there are only 0", "verify", file, "--vkey", vkey, "--quorum", "1");
        expectUsage("--quorum needs a value", "verify", file, "--vkey", vkey, "--quorum");
        expectUsage("unknown option: --colour", "verify", file, "--colour", "red");
        expectUsage("not a URL", "fsck", "http://[", "--vkey", vkey);
        expectUsage("--config is missing", "witness");
    }

    private void expectUsage(String message, String... args) {
        assertThat(run(args)).as(message).isEqualTo(2);
        assertThat(said()).startsWith(message).contains("fsck URL-or-directory");
    }

    @Test
    @DisplayName("打开的照原样说，能操纵终端的字符转义；未打开的也说明")
    void escapesWhatItOpens() throws LedgerFormatException, IOException {
        var log = new LogFixture("a", 2);
        String hostile = "\"\u001b[2J\u009b1m\u202e\u2028\u0007\u00ad两责\"";
        var actor = new Opening(Member.ACTOR, new byte[32], hostile);
        String json = "{\"actor\":\"" + actor.commitment() + "\"}";
        var opened = new Opening(Member.RECORD, new byte[32], json);
        byte[] leaf = new Leaf(opened.commitment()).bytes();
        String file = receipt(log, leaf, List.of(opened, actor), true).toString();
        assertThat(run("verify", file, "--vkey", log.signer.verifierKey().text()))
                .isZero();
        assertThat(said().lines().skip(1))
                .containsExactly(
                        "opened record: " + json,
                        "opened actor: \"\\u{1b}[2J\\u{9b}1m\\u{202e}\\u{2028}\\u{7}\\u{ad}两责\"",
                        "stays closed: subject, content");
    }

    @Test
    @DisplayName("检查目录：完好为 0，坏处说出位置为 1")
    void checksADirectory() throws LedgerFormatException, IOException {
        var log = new LogFixture("a", 700);
        String vkey = log.signer.verifierKey().text();
        var store = new DirectoryTileStore(directory);
        for (var tile : log.tiles.all().entrySet()) {
            store.write(tile.getKey(), tile.getValue());
        }
        Files.write(directory.resolve("checkpoint"), log.checkpoint());
        assertThat(run("fsck", directory.toString(), "--vkey", vkey)).isZero();
        assertThat(said()).isEqualTo("holds: 700 entries\n");
        Files.write(directory.resolve("tile/entries/001"), new byte[] {0, 0});
        assertThat(run("fsck", directory.toString(), "--vkey", vkey)).isEqualTo(1);
        assertThat(said()).contains("tile/entries/001 entry 0 (leaf 256)").endsWith("does not hold\n");
        Files.delete(directory.resolve("checkpoint"));
        assertThat(run("fsck", directory.toString(), "--vkey", vkey)).isEqualTo(1);
    }

    @Test
    @DisplayName("造钥匙：私钥只有本人可读，不覆盖已有文件")
    void makesKeys() throws LedgerFormatException, IOException {
        Path file = directory.resolve("key");
        for (String type : List.of("witness", "log")) {
            Files.deleteIfExists(file);
            assertThat(run("keygen", "--name", "w.example/w1", "--type", type, "--out", file.toString()))
                    .isZero();
            NoteSigner signer = NoteSigner.parse(Files.readString(file).strip());
            assertThat(said()).isEqualTo(signer.verifierKey().text() + "\n");
            assertThat(signer.verifierKey().type())
                    .isEqualTo(type.equals("log") ? VerifierKey.ED25519 : VerifierKey.COSIGNATURE);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        String kept = Files.readString(file);
        assertThat(run("keygen", "--name", "other", "--out", file.toString())).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(kept);
        expectUsage("--name", "keygen", "--name", "a b", "--out", file.toString());
        expectUsage("--type is log or witness", "keygen", "--name", "a", "--type", "x", "--out", file.toString());
        expectUsage("--out is missing", "keygen", "--name", "a");
    }
}
