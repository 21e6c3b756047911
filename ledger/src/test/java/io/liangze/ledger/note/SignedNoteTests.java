package io.liangze.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("签名文书（signed-note）")
class SignedNoteTests {

    private static final String VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String SKEY = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOTE = TEXT + "\n\u2014 PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final SignatureScheme scheme = SignatureScheme.jdk();

    @Test
    @DisplayName("已公布的密钥与文书逐字节一致")
    void agreesWithThePublishedExample() throws LedgerFormatException {
        VerifierKey key = VerifierKey.parse(VKEY);
        assertThat(key.text()).isEqualTo(VKEY);
        SignedNote note = SignedNote.parse(NOTE.getBytes(StandardCharsets.UTF_8));
        assertThat(note.verify(List.of(key), scheme)).containsExactly(key);
        NoteSigner signer = NoteSigner.parse(SKEY);
        var signed = new SignedNote(TEXT, List.of(signer.sign(TEXT, Instant.EPOCH)));
        assertThat(new String(signed.bytes(), StandardCharsets.UTF_8)).isEqualTo(NOTE);
    }

    @Test
    @DisplayName("改动任何一字节都不再成立")
    void refusesEveryFlippedByte() throws LedgerFormatException {
        VerifierKey key = VerifierKey.parse(VKEY);
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            byte[] bent = bytes.clone();
            bent[at] ^= 1;
            assertThatThrownBy(() -> SignedNote.parse(bent).verify(List.of(key), scheme))
                    .as("byte %d", at)
                    .isInstanceOf(LedgerFormatException.class);
        }
    }

    @Test
    @DisplayName("不认识的签名略过，认识的签名失败则整份拒绝，16 个签名可读")
    void ignoresUnknownKeysAndRefusesFailingOnes() throws LedgerFormatException {
        VerifierKey key = VerifierKey.parse(VKEY);
        SignedNote note = SignedNote.parse(NOTE.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 15; i++) {
            note = note.with(new NoteSignature("PeterNeumann", new byte[] {0, 0, 0, (byte) i}, new byte[5000]));
        }
        SignedNote many = SignedNote.parse(note.bytes());
        assertThat(many.verify(List.of(key), scheme)).containsExactly(key);
        SignedNote failing = many.with(new NoteSignature("PeterNeumann", key.id(), new byte[64]));
        assertThatThrownBy(() -> failing.verify(List.of(key), scheme)).isInstanceOf(LedgerFormatException.class);
    }
}
