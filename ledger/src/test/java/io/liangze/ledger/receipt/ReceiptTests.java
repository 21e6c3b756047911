package io.liangze.ledger.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Opening;
import io.liangze.ledger.TraceRecord;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tree.InclusionProof;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("回执（tlog-proof）")
class ReceiptTests {

    private final SignatureScheme scheme = SignatureScheme.jdk();
    private final NoteSigner witness = NoteSigner.of("w", VerifierKey.COSIGNATURE, new byte[32]);
    private final LogFixture log;
    private final TrustPolicy policy;
    private final TraceRecord record = TraceRecord.of(
            "a.b", "unit:1", Instant.EPOCH, Json.text("x"), Json.nothing(), Json.whole(1), () -> new byte[32]);

    ReceiptTests() throws LedgerFormatException {
        log = new LogFixture("a", 5);
        log.tree.append(record.leaf().bytes());
        policy = new TrustPolicy(log.signer.verifierKey(), log.policy.origin(), List.of(witness.verifierKey()), 1);
    }

    private byte[] receipt(List<Opening> openings) throws LedgerFormatException {
        var extra = new ReceiptExtra(record.leaf().bytes(), openings);
        var proof = InclusionProof.of(log.tree, 5, 6);
        SignedNote note = log.note().with(witness.sign(log.note().text(), Instant.EPOCH));
        return new Receipt(extra.bytes(), 5, proof.hashes(), note).bytes();
    }

    private void check(byte[] bytes, int openings) throws LedgerFormatException {
        Receipt receipt = Receipt.parse(bytes);
        assertThat(receipt.bytes()).isEqualTo(bytes);
        ReceiptExtra extra = ReceiptExtra.parse(receipt.extra());
        extra.verifyOpenings();
        receipt.verify(extra.leafHash(), policy, scheme);
        if (extra.openings().size() != openings) {
            throw LedgerFormatException.unproven("an opening is gone");
        }
    }

    @Test
    @DisplayName("回执成立；改动任何一字节即不成立")
    void holdsUntilAByteIsBent() throws LedgerFormatException {
        byte[] bytes = receipt(record.openings());
        check(bytes, 4);
        var random = new Random(3);
        for (int at = 0; at < bytes.length; at++) {
            byte[] bent = bytes.clone();
            bent[at] += (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> check(bent, 4)).as("byte %d", at).isInstanceOf(LedgerFormatException.class);
        }
    }

    @Test
    @DisplayName("少一行、多一行、截断，都不成立")
    void refusesLinesTooFewOrTooMany() throws LedgerFormatException {
        String whole = new String(receipt(List.of()), StandardCharsets.UTF_8);
        check(whole.getBytes(StandardCharsets.UTF_8), 0);
        List<String> lines = whole.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("extra ")) {
                continue; // may be left out: then the leaf has to be given
            }
            var fewer = new java.util.ArrayList<>(lines);
            fewer.remove(i);
            var more = new java.util.ArrayList<>(lines);
            more.add(i, lines.get(i));
            for (var list : List.of(fewer, more)) {
                byte[] bent = (String.join("\n", list) + "\n").getBytes(StandardCharsets.UTF_8);
                boolean twice = list.size() > lines.size() && lines.get(i).startsWith("\u2014");
                if (!twice) { // the same valid signature once more says nothing else
                    assertThatThrownBy(() -> check(bent, 0)).as("line %d", i).isInstanceOf(LedgerFormatException.class);
                }
            }
        }
        for (int length = 0; length < whole.length(); length++) {
            byte[] cut = whole.substring(0, length).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> check(cut, 0)).isInstanceOf(LedgerFormatException.class);
        }
    }

    @Test
    @DisplayName("换一个打开值、只给别的而不给记录，都不成立")
    void refusesOpeningsThatDoNotOpen() {
        var other = TraceRecord.of(
                "a.b", "unit:1", Instant.EPOCH, Json.text("y"), Json.nothing(), Json.whole(1), () -> new byte[32]);
        for (List<Opening> openings :
                List.of(List.of(record.actor()), List.of(record.record(), other.actor()), List.of(other.record()))) {
            var extra = new ReceiptExtra(record.leaf().bytes(), openings);
            assertThatThrownBy(extra::verifyOpenings).isInstanceOf(LedgerFormatException.class);
        }
    }

    @Test
    @DisplayName("附带行在而无内容，拒绝：没有就不该有这一行")
    void refusesAnEmptyExtraLine() throws LedgerFormatException {
        var proof = InclusionProof.of(log.tree, 5, 6);
        String bare =
                new String(new Receipt(new byte[0], 5, proof.hashes(), log.note()).bytes(), StandardCharsets.UTF_8);
        byte[] empty = bare.replaceFirst("index", "extra \nindex").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Receipt.parse(empty))
                .isInstanceOf(LedgerFormatException.class)
                .hasMessageContaining("left out");
    }

    @Test
    @DisplayName("超过 1 MiB 的不读")
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> Receipt.parse(new byte[Receipt.MAX_BYTES + 1]))
                .isInstanceOf(LedgerFormatException.class)
                .hasMessageContaining("1048576");
    }
}
