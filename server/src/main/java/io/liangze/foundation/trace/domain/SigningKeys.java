package io.liangze.foundation.trace.domain;

import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.VerifierKey;
import java.util.List;
import java.util.Optional;

/** The keys under which this deployment signs. */
public interface SigningKeys {

    /**
     * The key of a name, if it was made.
     *
     * @param type {@link io.liangze.ledger.note.VerifierKey#ED25519} or {@link io.liangze.ledger.note.VerifierKey#COSIGNATURE}
     */
    Optional<NoteSigner> find(String name, byte type);

    /** The public half of a key, as it stands beside the sealed one; empty if there is none, or none that can be read. */
    Optional<VerifierKey> verifier(String name);

    /** Makes the key of a name; of several servers that make it, the first one's holds. */
    NoteSigner begin(String name, byte type);

    /** The places of keys, and of what was cosigned for others, that do not open or not to what stands beside them. */
    List<String> damaged();
}
