package io.liangze.ledger.witness;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request to cosign: C2SP tlog-witness, section add-checkpoint.
 *
 * @param oldSize the size that the witness is thought to have cosigned last
 * @param proof the consistency proof from there, at most 63 hashes
 * @param checkpoint signed by the log
 */
public record AddCheckpoint(long oldSize, List<byte[]> proof, SignedNote checkpoint) {

    /** The length of the longest request that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 18;

    private static final int MAX_HASHES = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    /**
     * Parses the body of a request; nothing of it is trusted yet.
     *
     * @throws LedgerFormatException if it is not of the exact grammar or larger than its bound
     */
    public static AddCheckpoint parse(byte[] bytes) throws LedgerFormatException {
        String text = SignedNote.utf8(bytes, MAX_BYTES);
        int split = text.indexOf("\n\n");
        if (split < 0 || !text.startsWith("old ")) {
            throw LedgerFormatException.malformed("not a request to cosign");
        }
        String[] lines = text.substring(0, split).split("\n", -1);
        if (lines.length > 1 + MAX_HASHES) {
            throw LedgerFormatException.malformed("a consistency proof of more than 63 hashes");
        }
        var proof = new ArrayList<byte[]>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(Base64Text.parseHash(lines[i]));
        }
        long oldSize = Base64Text.parseNumber(lines[0].substring(4));
        byte[] note = text.substring(split + 2).getBytes(StandardCharsets.UTF_8);
        return new AddCheckpoint(oldSize, proof, SignedNote.parse(note));
    }

    /** The body of the request. */
    public byte[] bytes() {
        var out = new StringBuilder("old " + oldSize + "\n");
        proof.forEach(hash -> out.append(Base64Text.write(hash)).append('\n'));
        out.append('\n').append(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
