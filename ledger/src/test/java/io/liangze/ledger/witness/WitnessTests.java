package io.liangze.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tree.ConsistencyProof;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("见证（tlog-witness）")
class WitnessTests {

    private final NoteSigner signer = NoteSigner.of("w.example/w1", VerifierKey.COSIGNATURE, new byte[32]);

    private WitnessAnswer ask(Witness witness, LogFixture log, long old) throws LedgerFormatException {
        var proof = ConsistencyProof.of(log.tree, old, log.tree.size()).hashes();
        return witness.addCheckpoint(new AddCheckpoint(old, proof, log.note()).bytes(), Instant.ofEpochSecond(9));
    }

    @Test
    @DisplayName("各种情形的应答")
    void answersAsTheSpecificationSays() throws LedgerFormatException {
        var small = new LogFixture("a", 3);
        var large = new LogFixture("a", 10);
        var key = small.signer.verifierKey();
        var witness =
                new Witness(signer, Map.of(key.name(), List.of(key)), new MemoryWitnessState(), SignatureScheme.jdk());
        WitnessAnswer first = ask(witness, small, 0);
        assertThat(first.status()).isEqualTo(200);
        SignedNote cosigned = small.note().with(NoteSignature.parse(first.body().strip()));
        var policy = new TrustPolicy(key, key.name(), List.of(signer.verifierKey()), 1);
        assertThat(policy.open(cosigned, SignatureScheme.jdk()).size()).isEqualTo(3);

        WitnessAnswer conflict = ask(witness, large, 0);
        assertThat(conflict).isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "3\n"));
        assertThat(ask(witness, new LogFixture("b", 3), 3).status()).isEqualTo(422);
        assertThat(ask(witness, new LogFixture("b", 10), 3).status()).isEqualTo(422);
        assertThat(ask(witness, large, 3).status()).isEqualTo(200);
        byte[] tooOld = new AddCheckpoint(11, List.of(), large.note()).bytes();
        assertThat(witness.addCheckpoint(tooOld, Instant.EPOCH).status()).isEqualTo(400);
        var unsigned = new SignedNote(large.note().text(), List.of(new NoteSignature("x", new byte[4], new byte[64])));
        byte[] untrusted = new AddCheckpoint(10, List.of(), unsigned).bytes();
        assertThat(witness.addCheckpoint(untrusted, Instant.EPOCH).status()).isEqualTo(403);
        byte[] junk = "old x".getBytes(StandardCharsets.UTF_8);
        assertThat(witness.addCheckpoint(junk, Instant.EPOCH).status()).isEqualTo(400);
        var stranger = new Witness(signer, Map.of(), new MemoryWitnessState(), SignatureScheme.jdk());
        assertThat(ask(stranger, small, 0).status()).isEqualTo(404);
    }
}
