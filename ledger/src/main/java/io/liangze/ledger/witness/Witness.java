package io.liangze.ledger.witness;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.ledger.tree.Hashing;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Cosigns checkpoints that continue what it cosigned before: C2SP tlog-witness. */
public final class Witness {

    private final NoteSigner signer;
    private final Map<String, List<VerifierKey>> logs;
    private final WitnessState state;
    private final SignatureScheme scheme;

    /**
     * A witness for some logs.
     *
     * @param signer with a key of type {@link VerifierKey#COSIGNATURE}
     * @param logs the trusted keys of each origin
     * @throws IllegalArgumentException if the signer's key is of another type
     */
    public Witness(NoteSigner signer, Map<String, List<VerifierKey>> logs, WitnessState state, SignatureScheme scheme) {
        if (signer.verifierKey().type() != VerifierKey.COSIGNATURE) {
            throw new IllegalArgumentException("a witness signs with a key of type 4");
        }
        this.signer = signer;
        this.logs = Map.copyOf(logs);
        this.state = state;
        this.scheme = scheme;
    }

    /**
     * Answers a request. The new head is stored before it is signed, and only if the latest one is still the one that
     * the proof was checked against; so no two requests get cosignatures that contradict each other.
     *
     * @param body as it was received, at most {@link AddCheckpoint#MAX_BYTES} bytes and one
     * @param now the time in the cosignature
     */
    public WitnessAnswer addCheckpoint(byte[] body, Instant now) {
        AddCheckpoint request;
        Checkpoint checkpoint;
        try {
            request = AddCheckpoint.parse(body);
            checkpoint = Checkpoint.parse(request.checkpoint().text());
        } catch (LedgerFormatException e) {
            return WitnessAnswer.plain(400, e.getMessage() + "\n");
        }
        List<VerifierKey> keys = logs.get(checkpoint.origin());
        if (keys == null) {
            return WitnessAnswer.plain(404, "unknown origin\n");
        }
        try {
            request.checkpoint().verify(keys, scheme);
        } catch (LedgerFormatException e) {
            return WitnessAnswer.plain(403, "no valid signature of a trusted key\n");
        }
        if (request.oldSize() > checkpoint.size()) {
            return WitnessAnswer.plain(400, "the old size is larger than the checkpoint\n");
        }
        var latest = state.latest(checkpoint.origin());
        long latestSize = latest.map(WitnessState.Head::size).orElse(0L);
        if (request.oldSize() != latestSize) {
            return WitnessAnswer.conflict(latestSize);
        }
        String oldRoot = latest.map(WitnessState.Head::root).orElseGet(() -> Base64Text.write(new Hashing().empty()));
        try {
            new ConsistencyProof(request.oldSize(), checkpoint.size(), request.proof())
                    .verify(Base64Text.parseHash(oldRoot), checkpoint.root());
        } catch (LedgerFormatException e) {
            return WitnessAnswer.plain(422, e.getMessage() + "\n");
        }
        var next = new WitnessState.Head(checkpoint.size(), Base64Text.write(checkpoint.root()));
        if (!state.compareAndStore(checkpoint.origin(), latest, next)) {
            return WitnessAnswer.conflict(state.latest(checkpoint.origin())
                    .map(WitnessState.Head::size)
                    .orElse(0L));
        }
        return WitnessAnswer.plain(200, signer.sign(checkpoint.text(), now).line());
    }
}
