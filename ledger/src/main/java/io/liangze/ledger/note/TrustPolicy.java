package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Whom one trusts: a log's key and origin, and witnesses of whom so many must have cosigned.
 *
 * @param quorum counted by distinct public keys
 */
public record TrustPolicy(VerifierKey log, String origin, List<VerifierKey> witnesses, int quorum) {

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

    public static TrustPolicy of(VerifierKey log) {
        return new TrustPolicy(log, log.name(), List.of(), 0);
    }

    /** The checkpoint of a note, if the log and enough witnesses have signed it. */
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
