package io.liangze.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.ledger.tree.InclusionProof;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("瓦片的性质")
class TilePropertyTests {

    @Property
    @Label("坐标写出再读回，还是它")
    void coordinatesGoRoundTrip(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width)
            throws LedgerFormatException {
        var tile = new TileCoordinates(level, index, width);
        assertThat(TileCoordinates.parse(tile.path())).isEqualTo(tile);
        assertThat(tile.full().width()).isEqualTo(TileCoordinates.FULL);
    }

    @Property
    @Label("任何文字要么拒绝，要么就是它自己的规范写法")
    void aPathHasOneSpelling(@ForAll("paths") String path) {
        try {
            assertThat(TileCoordinates.parse(path).path()).isEqualTo(path);
        } catch (LedgerFormatException e) {
            assertThat(e.reason()).isEqualTo(LedgerFormatException.Reason.MALFORMED);
        }
    }

    @Provide
    Arbitrary<String> paths() {
        Arbitrary<String> part = Arbitraries.of(
                "tile", "/", "entries", "0", "00", "1", "63", "64", "x001", "x000", "000", "067", "255", "256", ".p/",
                "-1", "+1", "\uff11", "X001", " ", "");
        return part.list().ofMaxSize(9).map(parts -> "tile/" + String.join("", parts));
    }

    @Property
    @Label("残缺瓦片之和即整棵树")
    void partialTilesAddUp(@ForAll @LongRange(max = Long.MAX_VALUE) long size) {
        long sum = 0;
        for (TileCoordinates tile : TileCoordinates.partials(size)) {
            sum += (long) tile.width() << (8 * tile.level());
            assertThat(tile.width()).isLessThan(TileCoordinates.FULL);
        }
        assertThat(sum).isEqualTo(size);
    }

    @Property
    @Label("条目捆写出再读回，还是它们；截断、加长、换数目都拒绝")
    void bundlesGoRoundTrip(@ForAll @Size(max = 256) List<byte[]> entries, @ForAll @IntRange(max = 4000) int at)
            throws LedgerFormatException {
        byte[] bundle = EntryBundle.write(entries);
        assertThat(EntryBundle.parse(bundle, entries.size()))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(entries);
        refused(bundle, entries.size() + 1);
        refused(Arrays.copyOf(bundle, bundle.length + 1), entries.size());
        if (bundle.length > 0) {
            refused(bundle, entries.size() - 1);
            refused(Arrays.copyOf(bundle, at % bundle.length), entries.size());
        }
    }

    private static void refused(byte[] bundle, int width) {
        assertThatThrownBy(() -> EntryBundle.parse(bundle, width)).isInstanceOf(LedgerFormatException.class);
    }

    @Property
    @Label("经瓦片所得的哈希与证明，与树自己的一样；瓦片改一字节即拒绝")
    void tilesGiveWhatTheTreeGives(@ForAll("places") int[] place) throws LedgerFormatException {
        int size = place[0];
        var log = new LogFixture("a", size);
        var reader = new TileReader(log, size, log.tree.root());
        long index = place[1] % size;
        long old = place[2] % (size + 1);
        assertThat(InclusionProof.of(reader, index, size).hashes())
                .usingElementComparator(Arrays::compare)
                .isEqualTo(InclusionProof.of(log.tree, index, size).hashes());
        assertThat(ConsistencyProof.of(reader, old, size).hashes())
                .usingElementComparator(Arrays::compare)
                .isEqualTo(ConsistencyProof.of(log.tree, old, size).hashes());
        for (int level = 0; size >>> level > 0; level++) {
            long at = place[1] % (size >>> level);
            assertThat(reader.hash(level, at)).isEqualTo(log.tree.hash(level, at));
        }
        bend(log, new TileCoordinates(0, index >>> 8, (int) Math.min(256, size - (index >>> 8 << 8))), place[2]);
        assertThatThrownBy(() -> new TileReader(log, size, log.tree.root()).hash(0, index))
                .isInstanceOf(LedgerFormatException.class);
    }

    private static void bend(LogFixture log, TileCoordinates tile, int at) {
        byte[] bytes = log.tiles.read(tile).orElseThrow();
        bytes[at % bytes.length] ^= 1;
        log.tiles.write(tile, bytes);
    }

    @Provide
    Arbitrary<int[]> places() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 1 << 16);
        return Combinators.combine(Arbitraries.integers().between(1, 1200), any, any)
                .as((size, index, old) -> new int[] {size, index, old});
    }
}
