package io.liangze.ledger.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("全面检查")
class FsckTests {

    private final SignatureScheme scheme = SignatureScheme.jdk();

    private List<String> findings(LogFixture log) throws LedgerFormatException {
        return Fsck.check(log, log.policy, scheme).findings();
    }

    private static void bend(LogFixture log, TileCoordinates place, int at) {
        byte[] bytes = log.tiles.read(place).orElseThrow();
        bytes[at] ^= 4;
        log.tiles.write(place, bytes);
    }

    @Test
    @DisplayName("完好的日志无所发现，大小不论")
    void findsNothingInAWholeLog() throws LedgerFormatException {
        for (int size : new int[] {0, 1, 255, 256, 257, 700, 65536, 65793}) {
            var log = new LogFixture("a", size);
            assertThat(Fsck.check(log, log.policy, scheme)).isEqualTo(new Fsck.Report(size, List.of()));
        }
    }

    @Test
    @DisplayName("每块瓦片改一字节，都说出瓦片")
    void namesTheTile() throws LedgerFormatException {
        var random = new Random(7);
        Map<TileCoordinates, byte[]> tiles = new LogFixture("a", 700).tiles.all();
        for (var tile : tiles.entrySet()) {
            var log = new LogFixture("a", 700);
            bend(log, tile.getKey(), random.nextInt(tile.getValue().length));
            assertThat(findings(log))
                    .anyMatch(finding -> finding.contains(tile.getKey().path()));
        }
    }

    @Test
    @DisplayName("说出瓦片路径、其中第几个、第几叶")
    void namesTheIndexAndTheLeaf() throws LedgerFormatException {
        var log = new LogFixture("a", 700);
        bend(log, new TileCoordinates(TileCoordinates.ENTRIES, 1, 256), 2);
        assertThat(findings(log))
                .containsExactly("tile/entries/001 entry 0 (leaf 256): does not hash to hash 0 of tile/0/001");
        log = new LogFixture("a", 700);
        bend(log, new TileCoordinates(0, 1, 256), 5 * 32);
        assertThat(findings(log))
                .containsExactly(
                        "tile/0/001 (leaves 256 to 511): does not hash to hash 1 of tile/1/000.p/2",
                        "tile/entries/001 entry 5 (leaf 261): does not hash to hash 5 of tile/0/001");
        log = new LogFixture("a", 700);
        bend(log, new TileCoordinates(1, 0, 2), 0);
        assertThat(findings(log))
                .containsExactly(
                        "tile/0/002.p/188 (leaves 512 to 699), tile/1/000.p/2 (leaves 0 to 511): do not hash to the root",
                        "tile/0/000 (leaves 0 to 255): does not hash to hash 0 of tile/1/000.p/2");
    }

    @Test
    @DisplayName("坏处不掩盖别的坏处：同捆的、其下的、其后的")
    void aBadPlaceHidesNoOther() throws LedgerFormatException {
        var log = new LogFixture("a", 65536 + 700);
        bend(log, new TileCoordinates(1, 0, 256), 7 * 32);
        bend(log, new TileCoordinates(0, 9, 256), 11 * 32);
        var bundle = new TileCoordinates(TileCoordinates.ENTRIES, 9, 256);
        List<byte[]> entries = EntryBundle.parse(log.tiles.read(bundle).orElseThrow(), 256);
        entries.get(3)[0] ^= 1;
        entries.get(200)[1] ^= 1;
        log.tiles.write(bundle, EntryBundle.write(entries));
        log.tiles.write(new TileCoordinates(TileCoordinates.ENTRIES, 258, 188), new byte[] {0, 1, 'x'});
        assertThat(findings(log))
                .containsExactly(
                        "tile/1/000 (leaves 0 to 65535): does not hash to hash 0 of tile/2/000.p/1",
                        "tile/0/007 (leaves 1792 to 2047): does not hash to hash 7 of tile/1/000",
                        "tile/0/009 (leaves 2304 to 2559): does not hash to hash 9 of tile/1/000",
                        "tile/entries/009 entry 3 (leaf 2307): does not hash to hash 3 of tile/0/009",
                        "tile/entries/009 entry 11 (leaf 2315): does not hash to hash 11 of tile/0/009",
                        "tile/entries/009 entry 200 (leaf 2504): does not hash to hash 200 of tile/0/009",
                        "tile/entries/258.p/188 entry 0 (leaf 66048): does not hash to hash 0 of tile/0/258.p/188",
                        "tile/entries/258.p/188 entry 1 (leaf 66049): is missing or cut off, as is what follows in the"
                                + " bundle");
    }

    @Test
    @DisplayName("缺瓦片、缺条目、长度不对、多余字节，各有一句")
    void namesWhatIsMissingOrTooLong() throws LedgerFormatException {
        var log = new LogFixture("a", 700);
        var without = new Without(log, List.of("tile/0/001", "tile/entries/000"));
        assertThat(Fsck.check(without, log.policy, scheme).findings())
                .containsExactly(
                        "tile/entries/000 (leaves 0 to 255): is missing", "tile/0/001 (leaves 256 to 511): is missing");
        var head = new Without(log, List.of("tile/1/000.p/2"));
        assertThat(Fsck.check(head, log.policy, scheme).findings())
                .containsExactly("tile/1/000.p/2 (leaves 0 to 511): is missing");
        var place = new TileCoordinates(TileCoordinates.ENTRIES, 0, 256);
        byte[] bundle = log.tiles.read(place).orElseThrow();
        log.tiles.write(place, Arrays.copyOf(bundle, bundle.length + 1));
        log.tiles.write(new TileCoordinates(0, 1, 256), new byte[33]);
        assertThat(findings(log))
                .containsExactly(
                        "tile/entries/000 (leaves 0 to 255): goes on after its last entry",
                        "tile/0/001 (leaves 256 to 511): has 33 bytes instead of 8192");
    }

    @Test
    @DisplayName("残缺瓦片已由整块代替时，取其前段")
    void aFullTileStandsInForAPartialOne() throws LedgerFormatException {
        var later = new LogFixture("a", 768);
        var log = new LogFixture("a", 700);
        var source = new LogSource() {
            @Override
            public byte[] checkpoint() {
                return log.checkpoint();
            }

            @Override
            public Optional<byte[]> read(TileCoordinates tile) {
                return tile.level() == 1 ? log.read(tile) : later.read(tile);
            }
        };
        assertThat(Fsck.check(source, log.policy, scheme).findings()).isEmpty();
    }

    @Test
    @DisplayName("发现有上限；不应答的日志很快放弃")
    void isBounded() throws LedgerFormatException {
        var log = new LogFixture("a", 1 << 17);
        for (var tile : log.tiles.all().entrySet()) {
            if (tile.getKey().level() <= 0) {
                log.tiles.write(tile.getKey(), new byte[tile.getValue().length]);
            }
        }
        assertThat(findings(log))
                .hasSize(Fsck.MAX_FINDINGS + 1)
                .last()
                .isEqualTo("and more: the check stopped after 1000 findings");
        var dumb = new LogSource() {
            @Override
            public byte[] checkpoint() {
                return log.checkpoint();
            }

            @Override
            public Optional<byte[]> read(TileCoordinates tile) throws LedgerFormatException {
                throw LedgerFormatException.unavailable("no answer");
            }
        };
        assertThat(Fsck.check(dumb, log.policy, scheme).findings())
                .hasSize(9)
                .last()
                .asString()
                .contains("stopped");
    }

    /** A log that lacks some tiles. */
    private record Without(LogFixture log, List<String> missing) implements LogSource {
        @Override
        public byte[] checkpoint() {
            return log.checkpoint();
        }

        @Override
        public Optional<byte[]> read(TileCoordinates tile) {
            return missing.contains(tile.path()) ? Optional.empty() : log.read(tile);
        }
    }
}
