package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.ConsistencyProof;
import java.util.List;
import java.util.Optional;

/** Follows a log: keeps the last head it trusts and says of each new one what it is. */
public final class Follower {

    /** What one look at the log showed. */
    public sealed interface Outcome {

        /** The log continues what was known. */
        record Consistent(Checkpoint head) implements Outcome {}

        /** An older head than the known one; the known one is kept. */
        record Stale(Checkpoint seen) implements Outcome {}

        /** Two signed heads of which at most one can be true; the proof's hashes come from the newer one's tiles. */
        record Evidence(SignedNote known, SignedNote seen, ConsistencyProof proof) implements Outcome {}

        /** Nothing can be said: missing or bad data, or no trusted signature. */
        record DeliveryFailure(LedgerFormatException cause) implements Outcome {}
    }

    private final LogSource log;
    private final TrustPolicy policy;
    private final SignatureScheme scheme;
    private Optional<SignedNote> known;

    public Follower(LogSource log, TrustPolicy policy, SignatureScheme scheme, Optional<SignedNote> known) {
        this.log = log;
        this.policy = policy;
        this.scheme = scheme;
        this.known = known;
    }

    public Optional<SignedNote> known() {
        return known;
    }

    public Outcome look() {
        try {
            SignedNote note = SignedNote.parse(log.checkpoint());
            Checkpoint seen = policy.open(note, scheme);
            if (known.isEmpty()) {
                return first(note, seen);
            }
            return compare(known.get(), Checkpoint.parse(known.get().text()), note, seen);
        } catch (LedgerFormatException e) {
            return new Outcome.DeliveryFailure(e);
        }
    }

    private Outcome first(SignedNote note, Checkpoint seen) throws LedgerFormatException {
        var unused = new TileReader(log, seen.size(), seen.root());
        known = Optional.of(note);
        return new Outcome.Consistent(seen);
    }

    private Outcome compare(SignedNote oldNote, Checkpoint old, SignedNote note, Checkpoint seen)
            throws LedgerFormatException {
        if (seen.size() < old.size()) {
            return new Outcome.Stale(seen);
        }
        ConsistencyProof proof;
        if (seen.size() == old.size()) {
            proof = new ConsistencyProof(old.size(), seen.size(), List.of());
        } else {
            proof = ConsistencyProof.of(new TileReader(log, seen.size(), seen.root()), old.size(), seen.size());
        }
        try {
            proof.verify(old.root(), seen.root());
        } catch (LedgerFormatException e) {
            return new Outcome.Evidence(oldNote, note, proof);
        }
        known = Optional.of(note);
        return new Outcome.Consistent(seen);
    }
}
