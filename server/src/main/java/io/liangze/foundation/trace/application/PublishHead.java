package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.Checkpoints.Published;
import io.liangze.foundation.trace.domain.LogHead;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.foundation.trace.domain.Witnesses;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.ConsistencyProof;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the head of a log: signs what has committed, collects cosignatures and keeps the note. It is served only after this
 * transaction has committed, and no signature is made of a root that had not.
 */
@Component
public class PublishHead {

    /** What came of it. */
    public enum Outcome {
        PUBLISHED,
        /** The last head is published already, or another server is about it. */
        NOTHING_TO_DO,
        /** Too few witnesses have cosigned: nothing newer is published until they do. */
        WITHOUT_QUORUM
    }

    private static final Logger LOG = LoggerFactory.getLogger(PublishHead.class);

    private final Trees trees;
    private final Checkpoints checkpoints;
    private final LogSigners signers;
    private final Witnesses witnesses;

    public PublishHead(Trees trees, Checkpoints checkpoints, LogSigners signers, Witnesses witnesses) {
        this.trees = trees;
        this.checkpoints = checkpoints;
        this.signers = signers;
        this.witnesses = witnesses;
    }

    @Transactional
    public Outcome handle(Log log) {
        if (!checkpoints.claim(log)) {
            return Outcome.NOTHING_TO_DO;
        }
        Optional<Published> latest = checkpoints.latest(log);
        LogHead head =
                latest.isPresent() ? trees.head(log) : LogHead.empty(); // the first head of a log is that of nothing
        if (latest.isPresent()) {
            requireContinued(log, latest.get(), head);
            if (latest.get().size() == head.size()) {
                return Outcome.NOTHING_TO_DO;
            }
        }
        SignedNote note = signers.sign(
                log,
                Checkpoint.of(signers.origin(log), head.size(), head.root()).text());
        // what the other zone does, and when, is told to nobody outside: its day is closed by a leaf of the public log
        List<NoteSignature> cosigned = log == Log.WORK ? witnesses.cosign(log, note) : List.of();
        if (log == Log.WORK && cosigned.size() < witnesses.quorum()) {
            LOG.error(
                    "{} of {} witnesses have cosigned {} at size {}: nothing newer is published until they do",
                    cosigned.size(),
                    witnesses.quorum(),
                    signers.origin(log),
                    head.size());
            return Outcome.WITHOUT_QUORUM;
        }
        var signatures = new ArrayList<>(note.signatures());
        signatures.addAll(cosigned);
        checkpoints.add(log, latest, new Published(head.size(), new SignedNote(note.text(), signatures)));
        return Outcome.PUBLISHED;
    }

    /** Nothing is signed that does not continue what was: leaves that were lost or changed would make another history. */
    private void requireContinued(Log log, Published latest, LogHead head) {
        if (latest.size() > head.size()) {
            throw new IllegalStateException("the log " + signers.origin(log) + " has published " + latest.size()
                    + " entries and holds " + head.size() + ": make the head anew (liangze fsck --rebuild), or restore"
                    + " the database from a state that holds them");
        }
        try {
            Checkpoint then = Checkpoint.parse(latest.note().text());
            var reader = new TileReader(trees.tiles(log), head.size(), head.root());
            ConsistencyProof.of(reader, then.size(), head.size()).verify(then.root(), head.root());
        } catch (LedgerFormatException e) {
            throw new IllegalStateException(
                    "the log " + signers.origin(log) + " does not continue what it published, so nothing is signed:"
                            + " liangze fsck names the place (" + e.getMessage() + ")",
                    e);
        }
    }
}
