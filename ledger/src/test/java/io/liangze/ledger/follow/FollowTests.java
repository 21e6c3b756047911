package io.liangze.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.TraceRecord;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tree.InclusionProof;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("跟随、全面检查与回执")
class FollowTests {

    private final SignatureScheme scheme = SignatureScheme.jdk();

    private Follower.Outcome look(LogFixture before, LogFixture after) {
        return new Follower(after, after.policy, scheme, Optional.of(before.note())).look();
    }

    @Test
    @DisplayName("延续、陈旧、同大小分叉、增长不一致各有其名")
    void namesWhatItSees() throws LedgerFormatException {
        var small = new LogFixture("a", 300);
        var large = new LogFixture("a", 700);
        assertThat(look(small, large)).isInstanceOf(Follower.Outcome.Consistent.class);
        assertThat(look(large, small)).isInstanceOf(Follower.Outcome.Stale.class);
        assertThat(look(small, new LogFixture("b", 300))).isInstanceOf(Follower.Outcome.Evidence.class);
        assertThat(look(small, new LogFixture("b", 700))).isInstanceOf(Follower.Outcome.Evidence.class);
    }

    @Test
    @DisplayName("坏瓦片是传送失败，不是证据")
    void aBadTileIsNoEvidence() throws LedgerFormatException {
        var small = new LogFixture("a", 300);
        var large = new LogFixture("b", 700);
        large.tiles.write(new TileCoordinates(0, 2, 188), new byte[188 * 32]);
        assertThat(look(small, large)).isInstanceOf(Follower.Outcome.DeliveryFailure.class);
    }

    @Test
    @DisplayName("每块瓦片改一字节，检查都说出位置")
    void fsckNamesThePlace() throws LedgerFormatException {
        var clean = new LogFixture("a", 700);
        assertThat(Fsck.check(clean, clean.policy, scheme).findings()).isEmpty();
        var random = new Random(7);
        for (var tile : clean.tiles.all().entrySet()) {
            var log = new LogFixture("a", 700);
            byte[] bent = tile.getValue().clone();
            bent[random.nextInt(bent.length)] ^= 4;
            log.tiles.write(tile.getKey(), bent);
            assertThat(Fsck.check(log, log.policy, scheme).findings())
                    .anyMatch(finding -> finding.contains(tile.getKey().path()));
        }
    }

    @Test
    @DisplayName("回执成立；改动任何一字节即不成立")
    void aReceiptHoldsUntilAByteIsBent() throws LedgerFormatException {
        var log = new LogFixture("a", 5);
        var record = TraceRecord.of(
                "a.b", "unit:1", Instant.EPOCH, Json.text("x"), Json.nothing(), Json.whole(1), () -> new byte[32]);
        log.tree.append(record.leaf().bytes());
        var extra = new ReceiptExtra(record.leaf().bytes(), record.openings());
        var proof = InclusionProof.of(log.tree, 5, 6);
        byte[] bytes = new Receipt(extra.bytes(), 5, proof.hashes(), log.note()).bytes();
        check(bytes, log);
        for (int at = 0; at < bytes.length; at++) {
            byte[] bent = bytes.clone();
            bent[at] ^= 1;
            assertThatThrownBy(() -> check(bent, log)).as("byte %d", at).isInstanceOf(LedgerFormatException.class);
        }
    }

    private void check(byte[] bytes, LogFixture log) throws LedgerFormatException {
        Receipt receipt = Receipt.parse(bytes);
        assertThat(receipt.bytes()).isEqualTo(bytes);
        ReceiptExtra extra = ReceiptExtra.parse(receipt.extra());
        receipt.verify(extra.leafHash(), log.policy, scheme);
        extra.verifyOpenings();
        if (extra.openings().size() != 4) {
            throw LedgerFormatException.unproven("an opening is gone");
        }
    }

    @Test
    @DisplayName("任意字节只引出一种受检失败")
    void hostileBytesGiveTheOneFailure() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThatThrownBy(() -> Receipt.parse(bytes)).isInstanceOf(LedgerFormatException.class);
            assertThatThrownBy(() -> ReceiptExtra.parse(bytes)).isInstanceOf(LedgerFormatException.class);
        }
    }
}
