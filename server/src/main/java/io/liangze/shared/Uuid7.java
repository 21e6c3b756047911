package io.liangze.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * UUIDs of version 7 (RFC 9562): 48 bits of machine time in milliseconds, the rest random. For ids whose time of making
 * may show; tokens and ids that must not tell their time are {@link UUID#randomUUID()}.
 */
public final class Uuid7 {

    private static final Pattern LOWER_CASE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    public static UUID next() {
        long random = RANDOM.nextLong();
        long high = (MachineTime.millis() << 16) | 0x7000L | (random & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Whether the text is a UUID in lower case. */
    public static boolean isOne(String text) {
        return LOWER_CASE.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if the text is not a UUID in lower case; {@link UUID#fromString} is too lenient */
    public static UUID parse(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not a UUID in lower case");
        }
        return UUID.fromString(text);
    }
}
