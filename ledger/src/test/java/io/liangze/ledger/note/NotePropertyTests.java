package io.liangze.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("文书、头、密钥的性质")
class NotePropertyTests {

    private static final SignatureScheme SCHEME = SignatureScheme.jdk();
    private static final byte[] STRANGER = NoteSigner.of(
                    "stranger",
                    VerifierKey.ED25519,
                    "thirty-two bytes of a stranger..".getBytes(StandardCharsets.UTF_8))
            .verifierKey()
            .publicKey();

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abc/.-:\u4e24\u8d23\u00e9@#=")
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("ab +\u2014\u4e24=0/ ").ofMaxLength(30);
    }

    @Provide
    Arbitrary<NoteSignature> signatures() {
        Arbitrary<byte[]> id = Arbitraries.bytes().array(byte[].class).ofSize(4);
        Arbitrary<byte[]> bytes =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(100);
        return Combinators.combine(names(), id, bytes).as(NoteSignature::new);
    }

    @Property
    @Label("文书写出再读回，还是它")
    void notesGoRoundTrip(
            @ForAll @Size(max = 8) List<@From("lines") String> lines,
            @ForAll @Size(min = 1, max = 16) List<@From("signatures") NoteSignature> signatures)
            throws LedgerFormatException {
        var note = new SignedNote(String.join("\n", lines) + "\n", signatures);
        SignedNote parsed = SignedNote.parse(note.bytes());
        assertThat(parsed.text()).isEqualTo(note.text());
        assertThat(parsed.bytes()).isEqualTo(note.bytes());
        for (NoteSignature signature : signatures) {
            assertThat(NoteSignature.parse(signature.line().strip()).line()).isEqualTo(signature.line());
        }
    }

    @Property
    @Label("头写出再读回，还是它，扩展行也在")
    void checkpointsGoRoundTrip(
            @ForAll("names") String origin,
            @ForAll @LongRange long size,
            @ForAll @Size(32) byte[] root,
            @ForAll @Size(max = 3) List<@From("names") String> extensions)
            throws LedgerFormatException {
        var checkpoint = new Checkpoint(origin, size, root, extensions);
        Checkpoint parsed = Checkpoint.parse(checkpoint.text());
        assertThat(parsed.text()).isEqualTo(checkpoint.text());
        assertThat(parsed.hasRoot(root)).isTrue();
        assertThat(parsed.extensions()).isEqualTo(extensions);
    }

    @Property
    @Label("密钥写出再读回，还是它；所签即可验，他人的密钥验不得")
    void keysGoRoundTrip(
            @ForAll("names") String name,
            @ForAll boolean witness,
            @ForAll @Size(32) byte[] seed,
            @ForAll @LongRange(max = 1L << 40) long seconds)
            throws LedgerFormatException {
        byte type = witness ? VerifierKey.COSIGNATURE : VerifierKey.ED25519;
        NoteSigner signer = NoteSigner.parse(NoteSigner.secretText(name, type, seed));
        VerifierKey key = VerifierKey.parse(signer.verifierKey().text());
        assertThat(key).isEqualTo(signer.verifierKey()).hasSameHashCodeAs(signer.verifierKey());
        NoteSignature signature = signer.sign("a\n", Instant.ofEpochSecond(seconds));
        var note = new SignedNote("a\n", List.of(signature));
        assertThat(SignedNote.parse(note.bytes()).verify(List.of(key), SCHEME)).containsExactly(key);
        var stranger = new VerifierKey(name, type, STRANGER);
        assertThatThrownBy(() -> note.verify(List.of(stranger), SCHEME)).isInstanceOf(LedgerFormatException.class);
        var forged = new SignedNote("a\n", List.of(new NoteSignature(name, stranger.id(), signature.signature())));
        assertThatThrownBy(() -> forged.verify(List.of(stranger), SCHEME)).isInstanceOf(LedgerFormatException.class);
    }

    private static final NoteSigner LOG = NoteSigner.of("example.com/ledger", VerifierKey.ED25519, new byte[32]);
    private static final NoteSigner WITNESS = NoteSigner.of("w.example/w1", VerifierKey.COSIGNATURE, new byte[32]);
    private static final TrustPolicy POLICY =
            new TrustPolicy(LOG.verifierKey(), "example.com/ledger", List.of(WITNESS.verifierKey()), 1);

    private static byte[] cosigned(long size, byte[] root) {
        String text = Checkpoint.of("example.com/ledger", size, root).text();
        var signatures =
                List.of(LOG.sign(text, Instant.EPOCH), WITNESS.sign(text, Instant.ofEpochSecond(1_795_000_000)));
        return new SignedNote(text, signatures).bytes();
    }

    @Property
    @Label("头与副署改任何一字节，都不再成立")
    void everyByteOfACheckpointCounts(
            @ForAll @LongRange long size,
            @ForAll @Size(32) byte[] root,
            @ForAll @IntRange(max = 4000) int where,
            @ForAll @IntRange(min = 1, max = 255) int delta)
            throws LedgerFormatException {
        byte[] bytes = cosigned(size, root);
        bytes[where % bytes.length] += (byte) delta;
        assertThatThrownBy(() -> POLICY.open(SignedNote.parse(bytes), SCHEME))
                .isInstanceOf(LedgerFormatException.class);
    }

    @Example
    @Label("逐字节，一个不漏")
    void everyByteInTurn() {
        byte[] bytes = cosigned(1_234_567, new byte[32]);
        for (int at = 0; at < bytes.length; at++) {
            byte[] bent = bytes.clone();
            bent[at] ^= (byte) (1 << (at % 8));
            assertThatThrownBy(() -> POLICY.open(SignedNote.parse(bent), SCHEME))
                    .as("byte %d", at)
                    .isInstanceOf(LedgerFormatException.class);
        }
    }

    @Example
    @Label("缺一行、换次序：缺的不够数，次序无妨")
    void theOrderOfSignaturesDoesNotMatter() throws LedgerFormatException {
        SignedNote note = SignedNote.parse(cosigned(3, new byte[32]));
        var reversed = new ArrayList<>(note.signatures()).reversed();
        assertThat(POLICY.open(new SignedNote(note.text(), reversed), SCHEME).size())
                .isEqualTo(3);
        for (NoteSignature one : note.signatures()) {
            assertThatThrownBy(() -> POLICY.open(new SignedNote(note.text(), List.of(one)), SCHEME))
                    .isInstanceOf(LedgerFormatException.class);
        }
        byte[] crlf = new String(note.bytes(), StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SignedNote.parse(crlf)).isInstanceOf(LedgerFormatException.class);
    }
}
