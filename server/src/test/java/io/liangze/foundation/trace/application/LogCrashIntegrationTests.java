package io.liangze.foundation.trace.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.trace.RecordedActs;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.foundation.trace.domain.Entries.Entry;
import io.liangze.foundation.trace.domain.LogHead;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.foundation.trace.domain.Witnesses;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tile.TileStore;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.shared.UnitId;
import io.liangze.shared.console.IntegrityCheck;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@DisplayName("留痕日志：在哪一步断掉，都不丢、不重、不改")
class LogCrashIntegrationTests {

    private static final UnitId UNIT = UnitId.next();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trees trees;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private LogSigners signers;

    @Autowired
    private PublishedLog published;

    @Autowired
    private Entries entries;

    @Autowired
    private LogRound round;

    @Autowired
    private IntegrityCheck integrity;

    @Autowired
    private Trace trace;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<TraceActs> acts;

    private RecordedActs recorded;
    private final List<Receipt> given = new ArrayList<>();

    /** The process ends here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void begin() {
        recorded = new RecordedActs(trace, transaction, acts);
        for (int i = 0; i < 5; i++) {
            give(recorded.record("demo.clock-moved", UNIT));
        }
    }

    private void give(UUID key) {
        round.go();
        given.add(receipt(key).orElseThrow());
    }

    private Optional<Receipt> receipt(UUID key) {
        Entry entry = entries.find(key).orElseThrow();
        return published.receipt(entry, entry.openings());
    }

    /** After a kill: another round mends everything, and nothing that was given out stops to hold. */
    private void goesOn(UUID... keys) throws LedgerFormatException {
        round.go();
        assertThat(jdbc.sql("SELECT count(*) FROM trace_pending")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(integrity.check().findings()).isEmpty();
        for (UUID key : keys) {
            given.add(receipt(key).orElseThrow());
        }
        TrustPolicy policy = TrustPolicy.of(signers.verifierKey(Log.WORK));
        LogHead head = trees.head(Log.WORK);
        for (Receipt receipt : given) {
            ReceiptExtra extra = ReceiptExtra.parse(receipt.extra());
            var then = receipt.verify(extra.leafHash(), policy, SignatureScheme.jdk());
            ConsistencyProof.of(
                            new TileReader(trees.tiles(Log.WORK), head.size(), head.root()), then.size(), head.size())
                    .verify(then.root(), head.root());
        }
    }

    @Test
    @DisplayName("[S7] 行为提交之前断掉：没有行为，也没有记录")
    void killedBeforeTheActCommits() throws LedgerFormatException {
        long before =
                jdbc.sql("SELECT count(*) FROM trace_entry").query(Long.class).single();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trace.record(recorded.deed("demo.clock-moved", UNIT, null));
                    throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        assertThat(jdbc.sql("SELECT count(*) FROM trace_entry")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        goesOn();
    }

    @Test
    @DisplayName("[S7] 行为提交之后、排序之前断掉：下一轮照样排上")
    void killedBeforeOrdering() throws LedgerFormatException {
        goesOn(recorded.record("demo.clock-moved", UNIT));
    }

    @Test
    @DisplayName("[B2] 排序提交之前断掉：没有序号用两次")
    void killedBeforeTheOrderCommits() throws LedgerFormatException {
        UUID key = recorded.record("demo.clock-moved", UNIT);
        long size = trees.head(Log.WORK).size();
        var order = new OrderEntries(new DyingTrees(), checkpoints);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> order.handle(Log.WORK)))
                .isInstanceOf(Killed.class);
        assertThat(trees.head(Log.WORK).size()).isEqualTo(size);
        goesOn(key);
    }

    @Test
    @DisplayName("[B2] 排序之后、公布之前断掉：公布的还是旧的，下一轮公布新的")
    void killedBeforePublishing() throws LedgerFormatException {
        UUID key = recorded.record("demo.clock-moved", UNIT);
        var order = new OrderEntries(trees, checkpoints);
        transaction.executeWithoutResult(status -> order.handle(Log.WORK));
        assertThat(receipt(key)).isEmpty();
        goesOn(key);
    }

    @Test
    @DisplayName("[B2] 签名、会签之后，公布提交之前断掉：签过的根已经提交，下一轮在它之后")
    void killedBeforeThePublicationCommits() throws LedgerFormatException {
        UUID key = recorded.record("demo.clock-moved", UNIT);
        var order = new OrderEntries(trees, checkpoints);
        transaction.executeWithoutResult(status -> order.handle(Log.WORK));
        var seen = new ArrayList<SignedNote>();
        var publish = new PublishHead(trees, checkpoints, signers, new DyingWitnesses(seen));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> publish.handle(Log.WORK)))
                .isInstanceOf(Killed.class);
        assertThat(checkpoints.latest(Log.WORK).orElseThrow().size())
                .isLessThan(trees.head(Log.WORK).size());
        UUID later = recorded.record("demo.clock-moved", UNIT);
        goesOn(key, later);
        String signed = seen.getFirst().text();
        LogHead head = trees.head(Log.WORK);
        var then = Checkpoint.parse(signed);
        ConsistencyProof.of(new TileReader(trees.tiles(Log.WORK), head.size(), head.root()), then.size(), head.size())
                .verify(then.root(), head.root());
    }

    /** Dies when everything of an order is written. */
    private final class DyingTrees implements Trees {

        @Override
        public LogHead lock(Log log) {
            return trees.lock(log);
        }

        @Override
        public LogHead head(Log log) {
            return trees.head(log);
        }

        @Override
        public List<Waiting> waiting(Log log, int most) {
            return trees.waiting(log, most);
        }

        @Override
        public int waitingCount(Log log, int most) {
            return trees.waitingCount(log, most);
        }

        @Override
        public void place(Log log, LogHead before, List<Waiting> waiting, LogHead.Grown grown) {
            trees.place(log, before, waiting, grown);
            throw new Killed();
        }

        @Override
        public TileStore tiles(Log log) {
            return trees.tiles(log);
        }
    }

    /** Has seen the signed note when the process dies. */
    private record DyingWitnesses(List<SignedNote> seen) implements Witnesses {

        @Override
        public List<VerifierKey> keys() {
            return List.of();
        }

        @Override
        public int quorum() {
            return 0;
        }

        @Override
        public List<NoteSignature> cosign(Log log, SignedNote note) {
            seen.add(note);
            throw new Killed();
        }
    }
}
