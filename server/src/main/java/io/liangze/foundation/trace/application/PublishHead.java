package io.liangze.foundation.trace.application;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.Checkpoints.Published;
import io.liangze.foundation.trace.domain.LogHead;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.foundation.trace.domain.Witnesses;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.SignedNote;
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
        LogHead head = trees.head(log);
        Optional<Published> latest = checkpoints.latest(log);
        if (latest.isPresent() && latest.get().size() >= head.size()) {
            requireNotLost(log, latest.get(), head);
            return Outcome.NOTHING_TO_DO;
        }
        SignedNote note = signers.sign(
                log,
                Checkpoint.of(signers.origin(log), head.size(), head.root()).text());
        List<NoteSignature> cosigned = witnesses.cosign(log, note);
        if (cosigned.size() < witnesses.quorum()) {
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

    /** A head below what was published means that committed leaves were lost: such a log must not go on. */
    private void requireNotLost(Log log, Published latest, LogHead head) {
        if (latest.size() > head.size()) {
            throw new IllegalStateException("the log " + signers.origin(log) + " has published " + latest.size()
                    + " entries and holds " + head.size() + ": make the head anew (liangze fsck --rebuild), or restore"
                    + " the database from a state that holds them");
        }
    }
}
