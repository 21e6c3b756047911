package io.liangze.ledger.receipt;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.tree.InclusionProof;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * That an entry stands in a log: C2SP tlog-proof@v1.
 *
 * @param extra not authenticated, empty if there is none
 * @param index the leaf's, from 0
 * @param hashes the inclusion proof, from the leaf's sibling to the root's child
 * @param checkpoint with its cosignatures
 */
public record Receipt(byte[] extra, long index, List<byte[]> hashes, SignedNote checkpoint) {

    /** The length of the longest receipt that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final String HEAD = "c2sp.org/tlog-proof@v1";
    private static final int MAX_HASHES = 63;

    public Receipt {
        extra = extra.clone();
        hashes = List.copyOf(hashes);
    }

    @Override
    public byte[] extra() {
        return extra.clone();
    }

    /**
     * Parses a receipt; nothing of it is trusted yet.
     *
     * @throws LedgerFormatException if it is not of the exact grammar or larger than 1 MiB
     */
    public static Receipt parse(byte[] bytes) throws LedgerFormatException {
        String text = SignedNote.utf8(bytes, MAX_BYTES);
        int split = text.indexOf("\n\n");
        if (split < 0) {
            throw LedgerFormatException.malformed("not a receipt");
        }
        String[] lines = text.substring(0, split).split("\n", -1);
        int at = 1;
        byte[] extra = new byte[0];
        if (lines.length > at && lines[at].startsWith("extra ")) {
            extra = Base64Text.parse(lines[at].substring(6));
            if (extra.length == 0) {
                throw LedgerFormatException.malformed("without extra data the line is left out");
            }
            at++;
        }
        if (!lines[0].equals(HEAD) || lines.length <= at || !lines[at].startsWith("index ")) {
            throw LedgerFormatException.malformed("not a receipt of " + HEAD);
        }
        long index = Base64Text.parseNumber(lines[at].substring(6));
        if (lines.length - at - 1 > MAX_HASHES) {
            throw LedgerFormatException.malformed("an inclusion proof of more than 63 hashes");
        }
        var hashes = new ArrayList<byte[]>();
        for (int i = at + 1; i < lines.length; i++) {
            hashes.add(Base64Text.parseHash(lines[i]));
        }
        byte[] note = text.substring(split + 2).getBytes(StandardCharsets.UTF_8);
        return new Receipt(extra, index, hashes, SignedNote.parse(note));
    }

    /** The receipt as it is stored in a {@code .tlog-proof} file. */
    public byte[] bytes() {
        var out = new StringBuilder(HEAD).append('\n');
        if (extra.length > 0) {
            out.append("extra ").append(Base64Text.write(extra)).append('\n');
        }
        out.append("index ").append(index).append('\n');
        hashes.forEach(hash -> out.append(Base64Text.write(hash)).append('\n'));
        out.append('\n').append(new String(checkpoint.bytes(), StandardCharsets.UTF_8));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The trusted checkpoint that contains the leaf.
     *
     * @throws LedgerFormatException if the policy does not open the checkpoint, or the leaf is not in it
     */
    public Checkpoint verify(byte[] leafHash, TrustPolicy policy, SignatureScheme scheme) throws LedgerFormatException {
        Checkpoint trusted = policy.open(checkpoint, scheme);
        new InclusionProof(index, trusted.size(), hashes).verify(leafHash, trusted.root());
        return trusted;
    }
}
