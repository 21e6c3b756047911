package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints.Published;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.foundation.trace.domain.Witnesses;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.shared.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a log stands: what its page tells. */
@Component
public class LogState {

    /** How long an entry may wait for a published head before the page says that publishing has stopped. */
    private static final Duration TOO_LONG = Duration.ofSeconds(15);

    private static final int COUNTED = 1_000;

    private final Trees trees;
    private final PublishedLog published;
    private final Entries entries;
    private final LogSigners signers;
    private final Witnesses witnesses;

    LogState(Trees trees, PublishedLog published, Entries entries, LogSigners signers, Witnesses witnesses) {
        this.trees = trees;
        this.published = published;
        this.entries = entries;
        this.signers = signers;
        this.witnesses = witnesses;
    }

    /**
     * A published head.
     *
     * @param at machine time that this deployment's own cosignature states
     */
    public record Head(long size, byte[] root, Instant at) {}

    /** @param cosignedAt when it cosigned the last published head; null if it did not */
    public record WitnessState(VerifierKey key, @Nullable Instant cosignedAt) {}

    /**
     * A log.
     *
     * @param size entries with a place in the tree
     * @param witnessKey ours, which dates the heads
     * @param waiting entries that wait for one, counted up to a thousand
     * @param quorum how many witnesses must cosign before anything is published
     * @param halted whether entries wait too long for a published head
     */
    public record State(
            String origin,
            VerifierKey key,
            VerifierKey witnessKey,
            long size,
            int waiting,
            @Nullable Head published,
            int quorum,
            List<WitnessState> witnesses,
            boolean halted) {}

    @Transactional(readOnly = true)
    public State of(Log log) {
        long size = trees.head(log).size();
        Published head = published.head(log).orElse(null);
        return new State(
                signers.origin(log),
                signers.verifierKey(log),
                signers.witnessKey(),
                size,
                trees.waitingCount(log, COUNTED),
                head == null ? null : head(head),
                log == Log.WORK ? witnesses.quorum() : 0,
                (log == Log.WORK ? witnesses.keys() : List.<VerifierKey>of())
                        .stream()
                                .map(key -> new WitnessState(key, head == null ? null : cosignedAt(key, head.note())))
                                .toList(),
                isHalted(log, size, head == null ? 0 : head.size()));
    }

    private Head head(Published head) {
        try {
            Checkpoint checkpoint = Checkpoint.parse(head.note().text());
            Instant at = cosignedAt(signers.witnessKey(), head.note());
            return new Head(head.size(), checkpoint.root(), at == null ? Instant.EPOCH : at);
        } catch (LedgerFormatException e) {
            throw new IllegalStateException("a published checkpoint was changed: liangze fsck names the place", e);
        }
    }

    private static @Nullable Instant cosignedAt(VerifierKey key, SignedNote note) {
        for (var signature : note.signatures()) {
            if (signature.isBy(key)) {
                try {
                    return signature.time();
                } catch (LedgerFormatException _) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Something waits too long for its place or for a head that holds it, or leaves that were published are gone. */
    private boolean isHalted(Log log, long size, long publishedSize) {
        if (size < publishedSize) {
            return true;
        }
        Stream<Long> waiting = trees.waiting(log, 1).stream().map(entry -> Entries.recordedAt(entry.key()));
        Stream<Long> unpublished =
                size == publishedSize ? Stream.empty() : entries.recordedAt(log, publishedSize).stream();
        Instant tooLongAgo = MachineTime.now().minus(TOO_LONG);
        return Stream.concat(waiting, unpublished).map(Instant::ofEpochMilli).anyMatch(tooLongAgo::isAfter);
    }
}
