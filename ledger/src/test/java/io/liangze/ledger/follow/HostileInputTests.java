package io.liangze.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.witness.AddCheckpoint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("敌意输入")
class HostileInputTests {

    private interface Parser {
        void parse(byte[] bytes) throws LedgerFormatException;
    }

    private final Random random = new Random(5);

    private void bend(byte[] valid, Parser parser) throws LedgerFormatException {
        parser.parse(valid);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            byte[] bent = valid.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            try {
                parser.parse(bent);
            } catch (LedgerFormatException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("每个解析器只有一种受检失败")
    void everyParserHasOneFailure() throws LedgerFormatException {
        var log = new LogFixture("a", 9);
        var extra = new ReceiptExtra(new byte[9], List.of());
        bend(log.checkpoint(), SignedNote::parse);
        bend(log.note().text().getBytes(StandardCharsets.UTF_8), bytes -> Checkpoint.parse(utf8(bytes)));
        bend(new AddCheckpoint(3, List.of(new byte[32]), log.note()).bytes(), AddCheckpoint::parse);
        bend(new Receipt(extra.bytes(), 5, List.of(new byte[32]), log.note()).bytes(), Receipt::parse);
        bend(extra.bytes(), ReceiptExtra::parse);
        String vkey = log.signer.verifierKey().text();
        bend(vkey.getBytes(StandardCharsets.UTF_8), bytes -> VerifierKey.parse(utf8(bytes)));
        bend("tile/0/x001/234.p/7".getBytes(StandardCharsets.UTF_8), bytes -> TileCoordinates.parse(utf8(bytes)));
        bend(EntryBundle.write(List.of(new byte[3], new byte[0])), bytes -> EntryBundle.parse(bytes, 2));
    }

    @Test
    @DisplayName("法定数按不同公钥计")
    void theQuorumCountsDistinctKeys() throws LedgerFormatException {
        var log = new LogFixture("a", 9);
        NoteSigner one = NoteSigner.of("w1", VerifierKey.COSIGNATURE, new byte[32]);
        NoteSigner same = NoteSigner.of("w2", VerifierKey.COSIGNATURE, new byte[32]);
        byte[] seed = new byte[32];
        seed[0] = 1;
        NoteSigner other = NoteSigner.of("w3", VerifierKey.COSIGNATURE, seed);
        var witnesses = List.of(one.verifierKey(), same.verifierKey(), other.verifierKey());
        var policy = new TrustPolicy(log.signer.verifierKey(), "example.com/ledger", witnesses, 2);
        String text = log.note().text();
        SignedNote twice = log.note().with(one.sign(text, Instant.EPOCH)).with(same.sign(text, Instant.EPOCH));
        assertThatThrownBy(() -> policy.open(twice, SignatureScheme.jdk())).isInstanceOf(LedgerFormatException.class);
        assertThat(policy.open(twice.with(other.sign(text, Instant.EPOCH)), SignatureScheme.jdk())
                        .size())
                .isEqualTo(9);
    }
}
