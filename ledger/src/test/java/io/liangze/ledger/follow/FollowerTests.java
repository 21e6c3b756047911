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
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tree.ConsistencyProof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("跟随一本日志")
class FollowerTests {

    private final SignatureScheme scheme = SignatureScheme.jdk();

    private Follower.Outcome look(LogFixture before, LogFixture after) {
        return new Follower(after, after.policy, scheme, Optional.of(before.note())).look();
    }

    @Test
    @DisplayName("延续与陈旧各有其名，陈旧时保留所知")
    void namesWhatItSees() throws LedgerFormatException {
        var small = new LogFixture("a", 300);
        var large = new LogFixture("a", 700);
        assertThat(look(small, large)).isInstanceOf(Follower.Outcome.Consistent.class);
        assertThat(look(small, small)).isInstanceOf(Follower.Outcome.Consistent.class);
        var follower = new Follower(small, small.policy, scheme, Optional.of(large.note()));
        assertThat(follower.look()).isInstanceOf(Follower.Outcome.Stale.class);
        assertThat(follower.known().orElseThrow().text()).isEqualTo(large.note().text());
        var fresh = new Follower(small, small.policy, scheme, Optional.empty());
        assertThat(fresh.look()).isInstanceOf(Follower.Outcome.Consistent.class);
        assertThat(fresh.known()).isPresent();
    }

    @Test
    @DisplayName("分叉即证据，外人不问日志也能查；二的幂也一样")
    void evidenceConvincesAnOutsider() throws LedgerFormatException {
        for (int size : new int[] {1, 2, 255, 256, 300, 512, 700}) {
            var small = new LogFixture("a", size);
            for (int later : new int[] {size, 700, 701}) {
                var other = new LogFixture("b", later);
                var follower = new Follower(other, other.policy, scheme, Optional.of(small.note()));
                var evidence = (Follower.Outcome.Evidence) follower.look();
                evidence.verify(other.policy, scheme);
                assertThat(evidence.contained()).isEqualTo(other.tree.rootAt(size));
                assertThat(follower.known().orElseThrow().text())
                        .isEqualTo(small.note().text());
            }
        }
    }

    @Test
    @DisplayName("捏造的证据不成立")
    void inventedEvidenceShowsNothing() throws LedgerFormatException {
        var small = new LogFixture("a", 300);
        var large = new LogFixture("a", 700);
        var proof = ConsistencyProof.of(large.tree, 300, 700);
        var invented = List.of(
                new Follower.Outcome.Evidence(small.note(), large.note(), small.tree.root(), proof),
                new Follower.Outcome.Evidence(small.note(), large.note(), new byte[32], proof),
                new Follower.Outcome.Evidence(small.note(), small.note(), new byte[32], proof),
                new Follower.Outcome.Evidence(unsigned(small), large.note(), new byte[32], proof));
        for (var evidence : invented) {
            assertThatThrownBy(() -> evidence.verify(small.policy, scheme)).isInstanceOf(LedgerFormatException.class);
        }
    }

    private static SignedNote unsigned(LogFixture log) {
        var stranger = NoteSigner.of("example.com/other", VerifierKey.ED25519, new byte[32]);
        String text = log.note().text();
        return new SignedNote(text, List.of(stranger.sign(text, Instant.EPOCH)));
    }

    @Test
    @DisplayName("坏瓦片、缺瓦片、坏签名是传送失败，不是证据")
    void aBadDeliveryIsNoEvidence() throws LedgerFormatException {
        var small = new LogFixture("a", 300);
        for (var tile : new LogFixture("b", 700).tiles.all().keySet()) {
            if (tile.level() == TileCoordinates.ENTRIES || tile.equals(new TileCoordinates(0, 0, 256))) {
                continue; // neither is needed for a proof from 300 to 700
            }
            for (byte[] junk : List.of(new byte[tile.width() * 32], new byte[7], new byte[0])) {
                var large = new LogFixture("b", 700);
                large.tiles.write(tile, junk);
                assertThat(look(small, large)).as(tile.path()).isInstanceOf(Follower.Outcome.DeliveryFailure.class);
            }
        }
        var follower =
                new Follower(new Served(small, unsigned(small)), small.policy, scheme, Optional.of(small.note()));
        assertThat(follower.look()).isInstanceOf(Follower.Outcome.DeliveryFailure.class);
    }

    @Test
    @DisplayName("所知的头先按所信者打开，打不开是调用者的错")
    void aKnownHeadThatNobodySignedIsRefused() throws LedgerFormatException {
        var log = new LogFixture("a", 3);
        for (SignedNote known : List.of(
                unsigned(log),
                new SignedNote(
                        Checkpoint.of(log.policy.origin(), 2, new byte[32]).text(),
                        log.note().signatures()))) {
            assertThatThrownBy(() -> new Follower(log, log.policy, scheme, Optional.of(known)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("known head");
        }
    }

    @Test
    @DisplayName("见证不足的头不采信，但自相矛盾时仍是证据")
    void aHeadWithoutItsWitnessesIsNotTrustedButMayBeEvidence() throws LedgerFormatException {
        var witness = NoteSigner.of("w", VerifierKey.COSIGNATURE, new byte[32]);
        var log = new LogFixture("a", 3);
        var policy = new TrustPolicy(log.signer.verifierKey(), log.policy.origin(), List.of(witness.verifierKey()), 1);
        SignedNote cosigned = log.note().with(witness.sign(log.note().text(), Instant.EPOCH));
        var longer = new Follower(new LogFixture("a", 5), policy, scheme, Optional.of(cosigned));
        assertThat(longer.look()).isInstanceOf(Follower.Outcome.DeliveryFailure.class);
        var forked = new Follower(new LogFixture("b", 5), policy, scheme, Optional.of(cosigned));
        var evidence = (Follower.Outcome.Evidence) forked.look();
        evidence.verify(policy, scheme);
    }

    /** A log that serves another note than its own. */
    private record Served(LogFixture log, SignedNote note) implements LogSource {
        @Override
        public byte[] checkpoint() {
            return note.bytes();
        }

        @Override
        public Optional<byte[]> read(TileCoordinates tile) {
            return log.read(tile);
        }
    }
}
