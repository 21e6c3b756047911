package io.liangze.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A leaf of the public log: canonical JSON {@code {"record":C,"v":1}} and nothing else, so that neither act nor unit nor
 * time of a confidential matter can be read or guessed from the log.
 *
 * @param record the commitment to the record, base64url, 43 characters
 */
public record Leaf(String record) {

    private static final Pattern COMMITMENT = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws IllegalArgumentException if the commitment is not 43 characters of base64url */
    public Leaf {
        if (!COMMITMENT.matcher(record).matches()) {
            throw new IllegalArgumentException("not a commitment: " + record);
        }
    }

    /** What stands in the log: the text in UTF-8. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** Canonical JSON, {@code {"record":C,"v":1}}. */
    public String text() {
        return CanonicalJson.string(Json.object(Map.of("record", Json.text(record), "v", Json.whole(1))));
    }

    /** The leaf hash of RFC 6962 section 2.1: SHA-256 over a zero byte and the leaf's bytes. */
    public byte[] hash() {
        MessageDigest digest = Opening.sha256();
        digest.update((byte) 0);
        return digest.digest(bytes());
    }
}
