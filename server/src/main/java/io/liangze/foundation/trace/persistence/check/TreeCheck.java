package io.liangze.foundation.trace.persistence.check;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.LogHead;
import io.liangze.foundation.trace.domain.LogSignatures;
import io.liangze.foundation.trace.domain.TileHash;
import io.liangze.foundation.trace.persistence.check.TreeRows.CheckpointRow;
import io.liangze.foundation.trace.persistence.check.TreeRows.LeafRow;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tree.CompactRange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds one log's tree anew from its leaves and compares everything that was kept of it. */
final class TreeCheck {

    private static final int LEVELS_OF_A_TILE = 8;
    private static final int HIGHEST = 7;

    private final TreeRows rows;
    private final Findings findings;
    private final Log log;
    private final String origin;
    private final @Nullable VerifierKey logKey;
    private final @Nullable VerifierKey witnessKey;
    private final List<VerifierKey> keys;

    private final CompactRange range = new CompactRange();
    private final List<List<byte[]>> tiles = new ArrayList<>();
    private final CheckpointQueue checkpoints = new CheckpointQueue();
    private @Nullable Long previous;

    TreeCheck(TreeRows rows, Findings findings, Log log, LogSignatures signatures) {
        this.rows = rows;
        this.findings = findings;
        this.log = log;
        this.origin = signatures.origin(log);
        this.logKey = signatures.logKey(log).orElse(null);
        this.witnessKey = signatures.ownWitnessKey().orElse(null);
        this.keys = Stream.concat(signatures.logKey(log).stream(), signatures.cosigners().stream())
                .toList();
        for (int level = 0; level <= HIGHEST; level++) {
            tiles.add(new ArrayList<>());
        }
    }

    /** @return the head that the leaves make */
    LogHead check() {
        checkpointsHere();
        long expected = 0;
        List<LeafRow> batch = rows.leaves(log, 0);
        while (!batch.isEmpty()) {
            for (LeafRow leaf : batch) {
                if (leaf.index() != expected) {
                    findings.add(place("trace_leaf", expected), "there is a gap before " + leaf.index());
                }
                expected = leaf.index() + 1;
                leaf(leaf);
            }
            batch = rows.leaves(log, expected);
        }
        for (CheckpointRow beyond = checkpoints.peek(); beyond != null; beyond = checkpoints.peek()) {
            checkpoints.take();
            findings.add(place("trace_checkpoint", beyond.size()), "the log holds " + range.size() + " leaves only");
        }
        for (int level = 1; level <= HIGHEST; level++) {
            hashes(level);
        }
        return new LogHead(range.size(), range.root(), range.hashes());
    }

    private String place(String table, long index) {
        return table + " " + log + " " + index;
    }

    private void leaf(LeafRow leaf) {
        String place = place("trace_leaf", leaf.index());
        if (leaf.entryKey() == null) {
            findings.add(place, "its entry is missing");
        } else {
            if (!leaf.key().equals(leaf.entryKey())) {
                findings.add(place, "key is not that in trace_entry");
            }
            if (!Arrays.equals(leaf.hash(), leaf.entryHash())) {
                findings.add(place, "hash is not that of its entry");
            }
            if (!log.name().equals(leaf.entryLog())) {
                findings.add(place, "its entry belongs to the other log");
            }
        }
        range.append(leaf.hash().clone(), (level, index, hash) -> {
            if (level > 0 && level % LEVELS_OF_A_TILE == 0) {
                tiles.get(level / LEVELS_OF_A_TILE).add(hash);
            }
        });
        checkpointsHere();
    }

    private void checkpointsHere() {
        for (CheckpointRow row = checkpoints.peek();
                row != null && row.size() <= range.size();
                row = checkpoints.peek()) {
            checkpoints.take();
            checkpoint(row);
        }
    }

    private void checkpoint(CheckpointRow row) {
        String place = place("trace_checkpoint", row.size());
        if (!Objects.equals(row.previous(), previous)) {
            findings.add(place, "previous is not the checkpoint before");
        }
        previous = row.size();
        try {
            SignedNote note = SignedNote.parse(row.note().getBytes(StandardCharsets.UTF_8));
            if (logKey == null) {
                findings.add("trace_signing_key " + origin, "is missing, and this log was signed under it");
            } else {
                Set<VerifierKey> signed = note.verify(keys, SignatureScheme.jdk());
                if (!signed.contains(logKey)) {
                    findings.add(place, "note is not signed by the log");
                }
                if (witnessKey != null && !signed.contains(witnessKey)) {
                    findings.add(place, "note lacks this deployment's own cosignature, which says when");
                }
            }
            for (var signature : note.signatures()) {
                if (keys.stream().noneMatch(signature::isBy)) {
                    findings.note(place + ": a cosignature of " + signature.name() + ", whose key is not known here");
                }
            }
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (!checkpoint.origin().equals(origin) || checkpoint.size() != row.size()) {
                findings.add(place, "note is of another head");
            } else if (row.size() == range.size() && !checkpoint.hasRoot(range.root())) {
                findings.add(place, "the leaves do not lead to the root that was published");
            }
        } catch (LedgerFormatException e) {
            findings.add(place, "note: " + e.getMessage());
        }
    }

    private void hashes(int level) {
        List<byte[]> computed = tiles.get(level);
        long next = 0;
        List<TileHash> batch = rows.hashes(log, level, 0);
        while (!batch.isEmpty()) {
            for (TileHash kept : batch) {
                String place = place("trace_hash", level) + "/" + kept.index();
                if (kept.index() != next) {
                    findings.add(place, "there is a gap before it");
                }
                next = kept.index() + 1;
                boolean right =
                        kept.index() < computed.size() && Arrays.equals(kept.hash(), computed.get((int) kept.index()));
                if (!right) {
                    findings.add(place, "hash does not follow from the leaves");
                }
            }
            batch = rows.hashes(log, level, next);
        }
        if (next < computed.size()) {
            findings.add(place("trace_hash", level) + "/" + next, "hashes are missing from here on");
        }
    }

    /** The checkpoints in their order, read as they are needed. */
    private final class CheckpointQueue {

        private List<CheckpointRow> batch = List.of();
        private int at;
        private long from;
        private boolean ended;

        @Nullable
        CheckpointRow peek() {
            if (at == batch.size() && !ended) {
                batch = rows.checkpoints(log, from);
                at = 0;
                ended = batch.isEmpty();
                from = ended ? from : batch.getLast().size() + 1;
            }
            return at < batch.size() ? batch.get(at) : null;
        }

        void take() {
            at++;
        }
    }
}
