package io.liangze.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.witness.AddCheckpoint;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Examples that stand in the C2SP specifications and in tests of transparency-dev, copied as data. */
@DisplayName("规范所载的例子")
class PublishedExamplesTests {

    private static final String SOFA = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
            """;
    private static final String SOFA_SIGNATURE = "\u2014 example.com/behind-the-sofa "
            + "Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

    private static SignedNote parse(String note) throws LedgerFormatException {
        SignedNote parsed = SignedNote.parse(note.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(parsed.bytes(), StandardCharsets.UTF_8)).isEqualTo(note);
        return parsed;
    }

    @Test
    @DisplayName("signed-note：验证密钥与文书（Verifier keys 一节）")
    void theNoteOfTheSpecificationHolds() throws LedgerFormatException {
        String text = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
        VerifierKey key = VerifierKey.parse(text);
        assertThat(key.text()).isEqualTo(text);
        SignedNote note = parse("This is an example message.\n\n\u2014 example.com/foo "
                + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
        assertThat(note.verify(List.of(key), SignatureScheme.jdk())).containsExactly(key);
        var other = new SignedNote("This is an example message!\n", note.signatures());
        assertThatThrownBy(() -> other.verify(List.of(key), SignatureScheme.jdk()))
                .isInstanceOf(LedgerFormatException.class);
    }

    @Test
    @DisplayName("signed-note：正文含空行时，以最后一个空行为界（Note 开头的诗）")
    void splitsAtTheLastEmptyLine() throws LedgerFormatException {
        SignedNote note = parse("""
                Ognuno sta solo sul cuor della terra
                trafitto da un raggio di sole:

                ed è subito sera.

                — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
                """);
        assertThat(note.text()).endsWith("sole:\n\ned è subito sera.\n");
        assertThat(note.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.name()).isEqualTo("quasimodo.example/salvatore");
            assertThat(signature.signature()).hasSize(64);
        });
    }

    @Test
    @DisplayName("tlog-checkpoint、tlog-cosignature：头与副署，副署里的时间")
    void readsCheckpointAndCosignature() throws LedgerFormatException {
        SignedNote note = parse(
                SOFA + "\n" + SOFA_SIGNATURE + "\u2014 witness.example.com/w1 "
                        + "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n");
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.extensions()).isEmpty();
        assertThat(checkpoint.text()).isEqualTo(SOFA);
        NoteSignature cosignature = note.signatures().get(1);
        assertThat(HexFormat.of().formatHex(cosignature.keyId())).isEqualTo("8d66cf3f");
        assertThat(cosignature.signature()).hasSize(72);
        assertThat(ByteBuffer.wrap(cosignature.signature()).getLong()).isEqualTo(1_679_315_147);
    }

    @Test
    @DisplayName("tlog-cosignature：所签之文（Ed25519 signed message 一节）")
    void theCosignedMessageIsTheOneOfTheSpecification() {
        assertThat(new String(Cosignature.message(1_679_315_147, SOFA), StandardCharsets.UTF_8))
                .isEqualTo("cosignature/v1\ntime 1679315147\n" + SOFA);
    }

    @Test
    @DisplayName("tlog-witness：请求与应答（add-checkpoint 一节）")
    void readsTheRequestAndTheAnswer() throws LedgerFormatException {
        String body = """
                old 20852014
                PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
                jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
                5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
                /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

                """ + SOFA + "\n" + SOFA_SIGNATURE + "\u2014 example.com/behind-the-sofa "
                + "opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=\n";
        AddCheckpoint request = AddCheckpoint.parse(body.getBytes(StandardCharsets.UTF_8));
        assertThat(request.oldSize()).isEqualTo(20_852_014);
        assertThat(request.proof()).hasSize(4);
        assertThat(request.checkpoint().signatures()).hasSize(2);
        assertThat(new String(request.bytes(), StandardCharsets.UTF_8)).isEqualTo(body);
        String answer = """
                — witness.example/w1 CMp+6LWBU0anHGH5aNDTJkH/gj79sG+T6+iP2ThYN5krrDJbR1HDnucjL39QsZTSvVjyQLrdk3DXDqI5G2HgLatVs0pWh6Up69HVOw==
                — witness.example/w1 I7rEps0pvK2UqkS2gSpVUDhrhVtQV9lgF6pRrWAvjJHjyWpW7VcE3SiOlVlbQNt64vWhO+DlkL0+UfzuOBMh9ChdMkP1vi/lCAsmlw==
                — witness.example/w2 AWui8Sk55XjYLOijihBjhqEH6nS1ndDymE0a+6idX7pLcnoB+dhnz0854aLZgrrKbYKA7nC3HNJhm/kWl7oJlqU3rXXvpysAdyP3wQ==
                """;
        for (String line : answer.lines().toList()) {
            assertThat(NoteSignature.parse(line).line()).isEqualTo(line + "\n");
        }
    }

    @Test
    @DisplayName("transparency-dev/formats：验证密钥，可读的与拒绝的")
    void readsAndRefusesVerifierKeys() throws LedgerFormatException {
        String log = "TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6";
        String witness = "remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2";
        assertThat(VerifierKey.parse(log).type()).isEqualTo(VerifierKey.ED25519);
        assertThat(VerifierKey.parse(witness).type()).isEqualTo(VerifierKey.COSIGNATURE);
        for (String wrong : List.of(
                "bananas.sigstore.dev+12344556",
                "rekor.sigstore.dev+12345678+THIS_IS_NOT_BASE64!",
                "rekor.sigstore.dev+12345678+AwEB",
                "rekor.sigstore.dev+NOT_A_NUMBER+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "TEST+00000000+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "TEST+7997405C+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                "T EST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6",
                log + "=",
                log + "\n")) {
            assertThatThrownBy(() -> VerifierKey.parse(wrong)).as(wrong).isInstanceOf(LedgerFormatException.class);
        }
    }
}
