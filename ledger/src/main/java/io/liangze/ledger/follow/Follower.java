package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.ledger.tree.Hashing;
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

        /**
         * Two heads signed by the log of which at most one can be true: the newer tree holds another root at the older
         * one's size. Whoever has both notes and trusts the log's key can check it with {@link #verify}.
         *
         * @param known the older head
         * @param seen the newer one, or one of the same size
         * @param contained the root that the newer tree holds at the older head's size
         * @param proof that it does hold it; its hashes come from tiles that hash to the newer root
         */
        record Evidence(SignedNote known, SignedNote seen, byte[] contained, ConsistencyProof proof)
                implements Outcome {

            public Evidence {
                contained = contained.clone();
            }

            @Override
            public byte[] contained() {
                return contained.clone();
            }

            /**
             * Checks the evidence as an outsider would, without the log. The log's signatures are enough: no witness need
             * have cosigned what convicts the log.
             *
             * @throws LedgerFormatException if it shows nothing: a head is not signed, the proof does not hold, or the
             *     roots are the same
             */
            public void verify(TrustPolicy policy, SignatureScheme scheme) throws LedgerFormatException {
                Checkpoint older = policy.logAlone().open(known, scheme);
                Checkpoint newer = policy.logAlone().open(seen, scheme);
                if (proof.oldSize() != older.size() || proof.size() != newer.size() || older.hasRoot(contained)) {
                    throw LedgerFormatException.unproven("the heads do not contradict each other");
                }
                proof.verify(contained, newer.root());
            }
        }

        /** Nothing can be said: missing or bad data, or no trusted signature. */
        record DeliveryFailure(LedgerFormatException cause) implements Outcome {}
    }

    /** A head that the policy has opened, with its note. */
    private record Known(SignedNote note, Checkpoint head) {}

    private final LogSource log;
    private final TrustPolicy policy;
    private final SignatureScheme scheme;
    private Optional<Known> known;

    /**
     * A follower that goes on from the head it was given.
     *
     * @param known the note that an earlier follower kept; empty to trust the first one seen
     * @throws IllegalArgumentException if the policy does not open {@code known}: to compare with a head that nobody
     *     signed would make a forged one the measure of the log
     */
    public Follower(LogSource log, TrustPolicy policy, SignatureScheme scheme, Optional<SignedNote> known) {
        this.log = log;
        this.policy = policy;
        this.scheme = scheme;
        this.known = known.map(note -> new Known(note, open(note)));
    }

    private Checkpoint open(SignedNote note) {
        try {
            return policy.open(note, scheme);
        } catch (LedgerFormatException e) {
            throw new IllegalArgumentException("the known head is not one to trust: " + e.getMessage(), e);
        }
    }

    /** The note to keep and to start the next follower with. */
    public Optional<SignedNote> known() {
        return known.map(Known::note);
    }

    /** Looks at the log once. Only {@link Outcome.Consistent} changes what is known. */
    public Outcome look() {
        try {
            SignedNote note = SignedNote.parse(log.checkpoint());
            Checkpoint seen = policy.logAlone().open(note, scheme);
            return known.isEmpty() ? first(note, seen) : compare(known.get(), note, seen);
        } catch (LedgerFormatException e) {
            return new Outcome.DeliveryFailure(e);
        }
    }

    private Outcome first(SignedNote note, Checkpoint seen) throws LedgerFormatException {
        var unused = new TileReader(log, seen.size(), seen.root());
        return keep(note, seen);
    }

    private Outcome keep(SignedNote note, Checkpoint seen) throws LedgerFormatException {
        policy.open(note, scheme); // only now the witnesses: a head they have not cosigned may still be evidence
        known = Optional.of(new Known(note, seen));
        return new Outcome.Consistent(seen);
    }

    private Outcome compare(Known old, SignedNote note, Checkpoint seen) throws LedgerFormatException {
        long size = old.head().size();
        if (seen.size() < size) {
            return new Outcome.Stale(seen);
        }
        byte[] contained = seen.root();
        var proof = new ConsistencyProof(size, seen.size(), List.of());
        if (seen.size() > size) {
            var reader = new TileReader(log, seen.size(), seen.root());
            contained = reader.root(new Hashing(), 0, size);
            proof = ConsistencyProof.of(reader, size, seen.size());
        }
        proof.verify(contained, seen.root()); // a failure here would be of the delivery: nothing is shown of the log
        return old.head().hasRoot(contained)
                ? keep(note, seen)
                : new Outcome.Evidence(old.note(), note, contained, proof);
    }
}
