package io.liangze.ledger.note;

import io.liangze.ledger.LedgerFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with signatures: C2SP signed-note.
 *
 * @param text what is signed, its final line feed included
 * @param signatures at least one in a note that is served
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** The length of the longest note that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** The number of signature lines that are read; the specification asks for at least 16. */
    public static final int MAX_SIGNATURES = 64;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * Parses a note; nothing of it is trusted yet.
     *
     * @throws LedgerFormatException if it is not of the exact grammar or larger than its bounds
     */
    public static SignedNote parse(byte[] bytes) throws LedgerFormatException {
        String note = utf8(bytes, MAX_BYTES);
        int split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n") || split + 2 == note.length()) {
            throw LedgerFormatException.malformed("not a signed note");
        }
        var signatures = new ArrayList<NoteSignature>();
        for (String line : note.substring(split + 2, note.length() - 1).split("\n", -1)) {
            if (signatures.size() == MAX_SIGNATURES) {
                throw LedgerFormatException.malformed("more than " + MAX_SIGNATURES + " signatures");
            }
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    /**
     * The text of bytes that are valid UTF-8 without control characters other than the line feed.
     *
     * @param bound the most bytes there may be
     * @throws LedgerFormatException if they are not, or there are more
     */
    public static String utf8(byte[] bytes, int bound) throws LedgerFormatException {
        if (bytes.length > bound) {
            throw LedgerFormatException.malformed("more than " + bound + " bytes");
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw LedgerFormatException.malformed("not UTF-8");
        }
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw LedgerFormatException.malformed("a control character");
        }
        return text;
    }

    /** The note as it is served: text, empty line, signature lines. */
    public byte[] bytes() {
        var out = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> out.append(signature.line()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same text with one more signature after the others. */
    public SignedNote with(NoteSignature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new SignedNote(text, all);
    }

    /**
     * The known keys that signed. Unknown keys are ignored, even with the name or the id of a known one.
     *
     * @throws LedgerFormatException if a signature of a known key fails, or none is by a known key
     */
    public Set<VerifierKey> verify(Collection<VerifierKey> known, SignatureScheme scheme) throws LedgerFormatException {
        var signed = new LinkedHashSet<VerifierKey>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : known) {
                if (signature.isBy(key)) {
                    if (!isValid(key, scheme, signature.signature())) {
                        throw LedgerFormatException.untrusted("the signature of " + key.name() + " fails");
                    }
                    signed.add(key);
                }
            }
        }
        if (signed.isEmpty()) {
            throw LedgerFormatException.untrusted("no signature of a known key");
        }
        return signed;
    }

    private boolean isValid(VerifierKey key, SignatureScheme scheme, byte[] signature) {
        return key.type() == VerifierKey.COSIGNATURE
                ? Cosignature.verify(scheme, key, text, signature)
                : scheme.verify(key.publicKey(), text.getBytes(StandardCharsets.UTF_8), signature);
    }
}
