package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.util.Arrays;
import java.util.List;

/**
 * The head of a log: C2SP tlog-checkpoint. We write no extension lines, but accept them.
 *
 * @param origin the log's name
 * @param size the number of entries
 * @param root the root over them, 32 bytes
 * @param extensions further lines, none of them empty
 */
public record Checkpoint(String origin, long size, byte[] root, List<String> extensions) {

    public Checkpoint {
        root = root.clone();
        extensions = List.copyOf(extensions);
    }

    /** A checkpoint without extension lines, as we write it. */
    public static Checkpoint of(String origin, long size, byte[] root) {
        return new Checkpoint(origin, size, root, List.of());
    }

    /**
     * Parses the text of a note.
     *
     * @throws LedgerFormatException if it is not of the exact grammar
     */
    public static Checkpoint parse(String text) throws LedgerFormatException {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw LedgerFormatException.malformed("not a checkpoint");
        }
        List<String> full = Arrays.asList(lines).subList(0, lines.length - 1);
        if (full.stream().anyMatch(String::isEmpty)) {
            throw LedgerFormatException.malformed("an empty line in a checkpoint");
        }
        return new Checkpoint(
                lines[0],
                Base64Text.parseNumber(lines[1]),
                Base64Text.parseHash(lines[2]),
                full.subList(3, full.size()));
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    /** Whether the root is the same. */
    public boolean hasRoot(byte[] other) {
        return Arrays.equals(root, other);
    }

    /** The text of a note, each line with its line feed. */
    public String text() {
        var out = new StringBuilder(origin + "\n" + size + "\n" + Base64Text.write(root) + "\n");
        extensions.forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
