package io.liangze.ledger.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bends valid inputs, keeps some of what was accepted to bend it further, and now and then makes something huge. */
final class Mutator {

    private static final int KEPT = 64;
    private static final int SMALL = 4096;
    private static final int HUGE = 1 << 20;
    private static final List<byte[]> TOKENS = tokens();

    private final Random random;
    private final List<byte[]> samples;
    private final int given;

    Mutator(List<byte[]> samples, Random random) {
        this.samples = new ArrayList<>(samples);
        this.given = samples.size();
        this.random = random;
    }

    private static List<byte[]> tokens() {
        var tokens = new ArrayList<byte[]>();
        for (String token : List.of(
                "\n",
                "\n\n",
                " ",
                "\u2014 ",
                "+",
                "=",
                "==",
                "A",
                "/",
                "0",
                "00",
                "-",
                "-1",
                "9223372036854775807",
                "9223372036854775808",
                "18446744073709551616",
                "old ",
                "index ",
                "extra ",
                "c2sp.org/tlog-proof@v1\n",
                "PRIVATE+KEY+",
                "tile/",
                "entries",
                "x000/",
                ".p/",
                "{",
                "}",
                "[",
                "]",
                "\"",
                ":",
                ",",
                "\\u",
                "\\ud83d",
                "\\",
                "null",
                "true",
                "1e9",
                "\u0000",
                "\r\n",
                "\t",
                "\u007f",
                "\u0085",
                "\u00a0",
                "\u2028",
                "\u3000",
                "\ufeff",
                "\uff10",
                "\ud83d\ude00",
                "\u0660",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")) {
            tokens.add(token.getBytes(StandardCharsets.UTF_8));
        }
        tokens.add(new byte[] {(byte) 0xff});
        tokens.add(new byte[] {(byte) 0xc0, (byte) 0x80});
        tokens.add(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
        tokens.add(new byte[] {(byte) 0xff, (byte) 0xff});
        return tokens;
    }

    byte[] next() {
        int kind = random.nextInt(1000);
        if (kind == 0) {
            return repeated(random.nextBoolean() ? token() : sample(), random.nextInt(HUGE + 2));
        }
        if (kind < 50) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return bytes;
        }
        byte[] bytes = kind < 120 ? new byte[0] : sample();
        for (int n = 1 + random.nextInt(kind < 120 ? 30 : 5); n > 0; n--) {
            bytes = bent(bytes);
        }
        return bytes;
    }

    /** Learns that an input was accepted. */
    void accepted(byte[] bytes) {
        if (bytes.length <= SMALL && random.nextInt(8) == 0) {
            if (samples.size() < KEPT) {
                samples.add(bytes);
            } else {
                samples.set(given + random.nextInt(KEPT - given), bytes);
            }
        }
    }

    private byte[] sample() {
        return samples.get(random.nextInt(random.nextBoolean() ? given : samples.size()));
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size()));
    }

    private static byte[] repeated(byte[] part, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length && part.length > 0; i++) {
            bytes[i] = part[i % part.length];
        }
        return bytes;
    }

    private byte[] bent(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int to = at + random.nextInt(Math.min(bytes.length - at, 100) + 1);
        byte[] part = Arrays.copyOfRange(bytes, at, to);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at);
            case 1 -> spliced(bytes, at, at, token());
            case 2 -> spliced(bytes, at, to, new byte[0]);
            case 3 -> spliced(bytes, at, to, token());
            case 4 -> spliced(bytes, to, to, part);
            case 5 -> spliced(bytes, at, at, repeated(random.nextBoolean() ? part : token(), random.nextInt(600)));
            case 6 -> {
                byte[] other = sample();
                int from = random.nextInt(other.length + 1);
                yield spliced(
                        bytes, at, to, Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from + 1)));
            }
            default -> spliced(bytes, at, Math.min(at + 1, bytes.length), new byte[] {(byte) random.nextInt(256)});
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] bent = bytes.clone();
        if (at < bent.length) {
            bent[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bent;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] out = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, out, from, middle.length);
        System.arraycopy(bytes, to, out, from + middle.length, bytes.length - to);
        return out.length <= 2 * SMALL ? out : Arrays.copyOf(out, 2 * SMALL);
    }
}
