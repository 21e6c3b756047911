package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Whom one trusts: a log's key and origin, and witnesses of whom so many must have cosigned.
 *
 * @param log the key that signs the checkpoints
 * @param origin the first line of the checkpoints
 * @param witnesses keys of type {@link VerifierKey#COSIGNATURE}
 * @param quorum how many of them must have cosigned, counted by distinct public keys
 */
public record TrustPolicy(VerifierKey log, String origin, List<VerifierKey> witnesses, int quorum) {

    /** @throws IllegalArgumentException if there are fewer witnesses than the quorum, or a key is of another kind */
    public TrustPolicy {
        witnesses = List.copyOf(witnesses);
        long keys = witnesses.stream()
                .map(key -> HexFormat.of().formatHex(key.publicKey()))
                .distinct()
                .count();
        if (quorum < 0 || quorum > keys || witnesses.stream().anyMatch(key -> key.type() != VerifierKey.COSIGNATURE)) {
            throw new IllegalArgumentException("a quorum of " + quorum + " cannot be reached with these witnesses");
        }
    }

    /** Trusts the log alone, whose key's name is its origin. */
    public static TrustPolicy of(VerifierKey log) {
        return new TrustPolicy(log, log.name(), List.of(), 0);
    }

    /** The same log without its witnesses: what the log itself has signed, whoever else has. */
    public TrustPolicy logAlone() {
        return new TrustPolicy(log, origin, List.of(), 0);
    }

    /**
     * The checkpoint of a note, if the log and enough witnesses have signed it.
     *
     * @throws LedgerFormatException if they have not, a signature of a known key fails, or it is no checkpoint of this
     *     origin
     */
    public Checkpoint open(SignedNote note, SignatureScheme scheme) throws LedgerFormatException {
        var known = new ArrayList<>(witnesses);
        known.add(log);
        var signed = note.verify(known, scheme);
        if (!signed.contains(log)) {
            throw LedgerFormatException.untrusted("the log has not signed");
        }
        long cosigned = signed.stream()
                .filter(witnesses::contains)
                .map(key -> HexFormat.of().formatHex(key.publicKey()))
                .distinct()
                .count();
        if (cosigned < quorum) {
            throw LedgerFormatException.untrusted(cosigned + " witnesses have cosigned, not " + quorum);
        }
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw LedgerFormatException.untrusted("the checkpoint is of another origin");
        }
        return checkpoint;
    }
}
