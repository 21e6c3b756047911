package io.liangze.foundation.trace.application.witnesses;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.VerifierKey;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A witness of the configuration: its verifier key and, after a space, its address. Several are separated by commas.
 *
 * @param address of the witness, to which {@code /add-checkpoint} is added
 */
record KnownWitness(VerifierKey key, URI address) {

    static List<KnownWitness> read(String configured) {
        return parts(configured).map(KnownWitness::one).toList();
    }

    /** The keys of logs, by comma. */
    static List<VerifierKey> keys(String configured) {
        return parts(configured).map(KnownWitness::key).toList();
    }

    private static Stream<String> parts(String configured) {
        return Arrays.stream(configured.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static KnownWitness one(String part) {
        String[] words = part.split(" +");
        if (words.length != 2 || !words[1].matches("https?://.+")) {
            throw new IllegalStateException(
                    "LIANGZE_WITNESSES holds '" + part + "': a verifier key, a space and the witness's address");
        }
        VerifierKey key = key(words[0]);
        if (key.type() != VerifierKey.COSIGNATURE) {
            throw new IllegalStateException(
                    "LIANGZE_WITNESSES: " + key.name() + " is the key of a log, not of a witness");
        }
        return new KnownWitness(key, URI.create(words[1].replaceAll("/+$", "") + "/add-checkpoint"));
    }

    private static VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text);
        } catch (LedgerFormatException e) {
            throw new IllegalStateException("'" + text + "' is no verifier key: " + e.getMessage(), e);
        }
    }
}
