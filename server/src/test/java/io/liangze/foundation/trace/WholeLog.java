package io.liangze.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogSigners;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.shared.console.IntegrityCheck;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of the log of the tests' acts, whoever wrote and whatever broke off. */
final class WholeLog {

    private final LogServer server;
    private final JdbcClient jdbc;

    /** @param server whose loop does not run */
    WholeLog(LogServer server) {
        this.server = server;
        this.jdbc = server.jdbc();
    }

    /** Places and publishes what still waits, then looks at everything. */
    void holds() {
        server.round();
        orderHolds();
        assertThat(number("SELECT count(*) FROM trace_pending")).as("waiting").isZero();
        assertThat(number("SELECT count(*) FROM act_of_tests")).isPositive().isEqualTo(size());
        assertThat(number("SELECT max(size) FROM trace_checkpoint WHERE log = 'WORK'"))
                .as("published")
                .isEqualTo(size());
        assertThat(number("SELECT count(*) FROM act_of_tests WHERE key NOT IN (SELECT key FROM trace_leaf)"))
                .as("acts without a leaf")
                .isZero();
        checkpointsAreOneChain();
        IntegrityCheck.Report report = server.part(IntegrityCheck.class).check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked()).isEqualTo(size());
    }

    /** What holds at any moment. */
    void orderHolds() {
        assertThat(number("SELECT count(*) FROM trace_leaf WHERE key NOT IN (SELECT key FROM act_of_tests)"))
                .as("leaves without an act")
                .isZero();
        assertThat(number("SELECT coalesce(max(index) + 1, 0) FROM trace_leaf WHERE log = 'WORK'"))
                .as("indices without a gap")
                .isEqualTo(size());
        assertThat(number("""
                        SELECT count(*) FROM act_of_tests act JOIN trace_leaf own ON own.key = act.key
                        LEFT JOIN trace_leaf seen ON seen.key = act.saw
                        WHERE act.saw IS NOT NULL AND (seen.index IS NULL OR seen.index >= own.index)
                        """)).as("acts before one that they saw").isZero();
    }

    long size() {
        return number("SELECT count(*) FROM trace_leaf WHERE log = 'WORK'");
    }

    private long number(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }

    private List<SignedNote> published() {
        return jdbc.sql("SELECT note FROM trace_checkpoint WHERE log = 'WORK' ORDER BY size")
                .query((row, number) -> note(row.getString(1)))
                .list();
    }

    private static SignedNote note(String text) {
        try {
            return SignedNote.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (LedgerFormatException e) {
            throw new AssertionError(text, e);
        }
    }

    private TrustPolicy policy() {
        return TrustPolicy.of(server.part(LogSigners.class).verifierKey(Log.WORK));
    }

    /** Every published head is signed by the one key and goes on from the one before. */
    private void checkpointsAreOneChain() {
        Checkpoint before = null;
        for (SignedNote note : published()) {
            Checkpoint head = open(note);
            if (before != null) {
                goesOn(before, head);
            }
            before = head;
        }
    }

    private Checkpoint open(SignedNote note) {
        try {
            return policy().open(note, SignatureScheme.jdk());
        } catch (LedgerFormatException e) {
            throw new AssertionError(note.text(), e);
        }
    }

    private void goesOn(Checkpoint before, Checkpoint head) {
        try {
            if (before.size() == head.size()) {
                assertThat(head.hasRoot(before.root())).isTrue();
            } else if (before.size() > 0) {
                var reader = new TileReader(server.part(Trees.class).tiles(Log.WORK), head.size(), head.root());
                ConsistencyProof.of(reader, before.size(), head.size()).verify(before.root(), head.root());
            }
        } catch (LedgerFormatException e) {
            throw new AssertionError(before.text() + head.text(), e);
        }
    }

    /** Receipts that were handed out hold for ever, and under today's head. */
    void keeps(List<byte[]> receipts) {
        Checkpoint last = open(published().getLast());
        for (byte[] bytes : receipts) {
            try {
                Receipt receipt = Receipt.parse(bytes);
                byte[] leaf = ReceiptExtra.parse(receipt.extra()).leafHash();
                goesOn(receipt.verify(leaf, policy(), SignatureScheme.jdk()), last);
                assertThat(jdbc.sql("SELECT hash FROM trace_leaf WHERE log = 'WORK' AND index = :index")
                                .param("index", receipt.index())
                                .query(byte[].class)
                                .single())
                        .isEqualTo(leaf);
            } catch (LedgerFormatException e) {
                throw new AssertionError("a receipt no longer holds", e);
            }
        }
    }
}
