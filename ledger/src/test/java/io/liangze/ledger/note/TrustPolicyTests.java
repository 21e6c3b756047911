package io.liangze.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("所信者与法定数")
class TrustPolicyTests {

    private final SignatureScheme scheme = SignatureScheme.jdk();
    private final NoteSigner log = NoteSigner.of("example.com/ledger", VerifierKey.ED25519, new byte[32]);
    private final NoteSigner one = witness("w1", 0);
    private final NoteSigner same = witness("w2", 0);
    private final NoteSigner other = witness("w3", 1);
    private final String text =
            Checkpoint.of("example.com/ledger", 9, new byte[32]).text();

    private static NoteSigner witness(String name, int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return NoteSigner.of(name, VerifierKey.COSIGNATURE, bytes);
    }

    private SignedNote signed(NoteSigner... signers) {
        var note = new SignedNote(text, List.of());
        for (NoteSigner signer : signers) {
            note = note.with(signer.sign(text, Instant.EPOCH));
        }
        return note;
    }

    private TrustPolicy policy(int quorum) {
        var witnesses = List.of(one.verifierKey(), same.verifierKey(), other.verifierKey());
        return new TrustPolicy(log.verifierKey(), "example.com/ledger", witnesses, quorum);
    }

    @Test
    @DisplayName("法定数按不同公钥计，同一人换名只算一个")
    void countsDistinctKeys() throws LedgerFormatException {
        assertThatThrownBy(() -> policy(2).open(signed(log, one, same), scheme))
                .isInstanceOf(LedgerFormatException.class);
        assertThat(policy(2).open(signed(log, one, same, other), scheme).size()).isEqualTo(9);
        assertThat(policy(1).open(signed(log, one), scheme).size()).isEqualTo(9);
        assertThat(policy(0).open(signed(log), scheme).size()).isEqualTo(9);
        assertThatThrownBy(() -> policy(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy(2).logAlone().quorum()).isZero();
    }

    @Test
    @DisplayName("日志自己没签、别的源、见证签名不符，都不采信")
    void needsTheLogItself() {
        assertThatThrownBy(() -> policy(2).open(signed(one, other), scheme)).isInstanceOf(LedgerFormatException.class);
        var elsewhere = new TrustPolicy(log.verifierKey(), "example.com/other", List.of(), 0);
        assertThatThrownBy(() -> elsewhere.open(signed(log), scheme)).isInstanceOf(LedgerFormatException.class);
        SignedNote forged =
                signed(log).with(new NoteSignature("w1", one.verifierKey().id(), new byte[72]));
        assertThatThrownBy(() -> policy(0).open(forged, scheme)).isInstanceOf(LedgerFormatException.class);
    }
}
