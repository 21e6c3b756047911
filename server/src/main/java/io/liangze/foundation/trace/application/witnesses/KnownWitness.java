package io.liangze.foundation.trace.application.witnesses;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.VerifierKey;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A witness as the environment names it: its verifier key, a space and its address; several with commas between.
 *
 * @param address to which requests go
 */
record KnownWitness(VerifierKey key, URI address) {

    private static final String WITNESSES = "LIANGZE_WITNESSES";
    private static final String WITNESSED = "LIANGZE_WITNESSED_LOGS";

    /** @throws IllegalStateException if one is no witness; the line names the variable and the remedy */
    static List<KnownWitness> read(String configured) {
        return parts(configured).map(KnownWitness::one).toList();
    }

    /**
     * The keys of logs that are to be cosigned.
     *
     * @throws IllegalStateException if one is no key of a log; the line names the variable and the remedy
     */
    static List<VerifierKey> logs(String configured) {
        return parts(configured)
                .map(text -> key(WITNESSED, text, VerifierKey.ED25519))
                .toList();
    }

    private static Stream<String> parts(String configured) {
        return Arrays.stream(configured.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static KnownWitness one(String part) {
        String[] words = part.split(" +");
        if (words.length != 2 || !words[1].matches("https?://[^\\s/]+(/\\S*)?")) {
            throw new IllegalStateException(WITNESSES + " holds '" + part
                    + "': use a verifier key, a space and the address of the witness, with commas between several.");
        }
        return new KnownWitness(
                key(WITNESSES, words[0], VerifierKey.COSIGNATURE),
                URI.create(words[1].replaceAll("/+$", "") + "/add-checkpoint"));
    }

    private static VerifierKey key(String variable, String text, byte type) {
        try {
            VerifierKey key = VerifierKey.parse(text);
            if (key.type() == type) {
                return key;
            }
            throw new IllegalStateException(variable + " holds the key " + key.name() + ", which is of "
                    + (type == VerifierKey.COSIGNATURE ? "a log, not of a witness." : "a witness, not of a log."));
        } catch (LedgerFormatException e) {
            throw new IllegalStateException(
                    variable + " holds '" + text + "', which is no verifier key (" + e.getMessage() + ").", e);
        }
    }
}
