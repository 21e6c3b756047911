package io.liangze.foundation.trace.domain;

import io.liangze.ledger.note.NoteSigner;
import java.util.List;

/** The keys under which this deployment signs. */
public interface SigningKeys {

    /**
     * The key of a name; made when it is first asked for, and of several servers that make it the first one's holds.
     *
     * @param type {@link io.liangze.ledger.note.VerifierKey#ED25519} or {@link io.liangze.ledger.note.VerifierKey#COSIGNATURE}
     */
    NoteSigner signer(String name, byte type);

    /** The places of keys, and of what was cosigned for others, that do not open or not to what stands beside them. */
    List<String> damaged();
}
