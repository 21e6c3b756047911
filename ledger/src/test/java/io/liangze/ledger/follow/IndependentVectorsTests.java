package io.liangze.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.ledger.tree.InclusionProof;
import io.liangze.ledger.tree.Tree;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.MemoryWitnessState;
import io.liangze.ledger.witness.Witness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that {@code vectors.py} wrote with hashlib and the Python package cryptography; nothing of ours made them. */
@DisplayName("与独立脚本（Python）所作的日志、回执、副署逐字节一致")
class IndependentVectorsTests {

    private static final Path VECTORS = Path.of("src/test/vectors");

    private final SignatureScheme scheme = SignatureScheme.jdk();
    private final DirectoryLog log = new DirectoryLog(VECTORS.resolve("log"));
    private final List<String> keys;
    private final VerifierKey key;
    private final TrustPolicy policy;

    IndependentVectorsTests() throws IOException, LedgerFormatException {
        keys = Files.readAllLines(VECTORS.resolve("keys.txt"));
        key = VerifierKey.parse(keys.getFirst());
        policy = new TrustPolicy(
                key, "log.example/ledger", List.of(VerifierKey.parse(keys.get(1)), VerifierKey.parse(keys.get(2))), 2);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(VECTORS.resolve(name));
    }

    private Tree tree() throws LedgerFormatException {
        var tree = new Tree();
        for (TileCoordinates place : List.of(new TileCoordinates(-1, 0, 256), new TileCoordinates(-1, 1, 44))) {
            EntryBundle.parse(log.read(place).orElseThrow(), place.width()).forEach(tree::append);
        }
        return tree;
    }

    @Test
    @DisplayName("日志：瓦片、条目、根、签名")
    void theLogIsWhole() throws IOException, LedgerFormatException {
        assertThat(Fsck.check(log, TrustPolicy.of(key), scheme)).isEqualTo(new Fsck.Report(300, List.of()));
        var head = TrustPolicy.of(key).open(SignedNote.parse(file("log/checkpoint")), scheme);
        assertThat(tree().root()).isEqualTo(head.root());
        NoteSigner signer = NoteSigner.parse(keys.get(3));
        assertThat(signer.verifierKey()).isEqualTo(key);
        var note = new SignedNote(head.text(), List.of(signer.sign(head.text(), Instant.EPOCH)));
        assertThat(note.bytes()).isEqualTo(file("log/checkpoint"));
    }

    @Test
    @DisplayName("回执：包含证明、两份副署、四个打开值")
    void theReceiptHolds() throws IOException, LedgerFormatException {
        byte[] bytes = file("receipt.tlog-proof");
        Receipt receipt = Receipt.parse(bytes);
        assertThat(receipt.bytes()).isEqualTo(bytes);
        ReceiptExtra extra = ReceiptExtra.parse(receipt.extra());
        assertThat(extra.bytes()).isEqualTo(receipt.extra());
        assertThat(receipt.verify(extra.leafHash(), policy, scheme).size()).isEqualTo(300);
        extra.verifyOpenings();
        assertThat(extra.openings()).extracting(Opening::member).containsExactly(Member.values());
        assertThat(extra.openings()).extracting(Opening::value).contains("null", "{\"post\":\"0198c0de\"}");
        Receipt closed = Receipt.parse(file("receipt-closed.tlog-proof"));
        var onlyLeaf = new ReceiptExtra(extra.leaf(), List.of());
        assertThat(new Receipt(onlyLeaf.bytes(), 257, receipt.hashes(), receipt.checkpoint()).bytes())
                .isEqualTo(closed.bytes())
                .isEqualTo(file("receipt-closed.tlog-proof"));
    }

    @Test
    @DisplayName("由瓦片算出的证明与脚本的一致")
    void proofsFromTilesAreTheSame() throws IOException, LedgerFormatException {
        Receipt receipt = Receipt.parse(file("receipt.tlog-proof"));
        byte[] root = tree().root();
        var reader = new TileReader(log, 300, root);
        assertThat(InclusionProof.of(reader, 257, 300).hashes())
                .usingElementComparator(Arrays::compare)
                .isEqualTo(receipt.hashes());
        AddCheckpoint request = AddCheckpoint.parse(file("add-checkpoint-100.txt"));
        assertThat(ConsistencyProof.of(reader, 100, 300).hashes())
                .usingElementComparator(Arrays::compare)
                .isEqualTo(request.proof());
        new ConsistencyProof(100, 300, request.proof()).verify(tree().rootAt(100), root);
    }

    @Test
    @DisplayName("见证者对脚本所作的请求，答以脚本所作的副署")
    void theWitnessAnswersTheSameBytes() throws IOException, LedgerFormatException {
        var state = new MemoryWitnessState();
        var witness = new Witness(NoteSigner.parse(keys.get(4)), Map.of(key.name(), List.of(key)), state, scheme);
        for (String size : List.of("0", "100")) {
            byte[] body = file("add-checkpoint-" + size + ".txt");
            assertThat(AddCheckpoint.parse(body).bytes()).isEqualTo(body);
            var answer = witness.addCheckpoint(body, Instant.ofEpochSecond(1_795_000_000));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(file("cosignature-" + size + ".txt"));
        }
        assertThat(state.latest(key.name()).orElseThrow().size()).isEqualTo(300);
    }

    @Test
    @DisplayName("少一份副署即不够数")
    void theQuorumCounts() throws IOException, LedgerFormatException {
        Receipt receipt = Receipt.parse(file("receipt.tlog-proof"));
        byte[] leafHash = ReceiptExtra.parse(receipt.extra()).leafHash();
        var signatures = new ArrayList<>(receipt.checkpoint().signatures());
        signatures.removeLast();
        var fewer = new Receipt(
                receipt.extra(),
                257,
                receipt.hashes(),
                new SignedNote(receipt.checkpoint().text(), signatures));
        assertThatThrownBy(() -> fewer.verify(leafHash, policy, scheme)).isInstanceOf(LedgerFormatException.class);
    }
}
