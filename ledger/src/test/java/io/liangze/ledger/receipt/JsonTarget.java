package io.liangze.ledger.receipt;

import io.liangze.ledger.CanonicalJson;
import io.liangze.ledger.LedgerFormatException;

/** Lets the fuzzing of another package reach the reader of JSON. */
public final class JsonTarget {

    private JsonTarget() {}

    /** Reads, writes canonically and reads that again, which must give the same. */
    public static void parse(String text) throws LedgerFormatException {
        String canonical = CanonicalJson.string(JsonReader.parse(text));
        if (!CanonicalJson.string(JsonReader.parse(canonical)).equals(canonical)) {
            throw new AssertionError("canonical JSON that reads as something else");
        }
    }
}
