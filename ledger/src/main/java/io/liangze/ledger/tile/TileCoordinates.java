package io.liangze.ledger.tile;

import io.liangze.ledger.LedgerFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a tile lies: C2SP tlog-tiles, section Merkle Tree.
 *
 * @param level 0 to 63, or {@link #ENTRIES} for a bundle of entries
 * @param index the tile's number within its level
 * @param width 256 for a full tile, 1 to 255 for a partial one
 */
public record TileCoordinates(int level, long index, int width) {

    /** The level of bundles of entries, which have the number and width of the tile of level 0 above them. */
    public static final int ENTRIES = -1;

    /** The number of hashes in a full tile. */
    public static final int FULL = 256;

    private static final Pattern PATH =
            Pattern.compile("tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** @throws IllegalArgumentException if there can be no such tile */
    public TileCoordinates {
        if (level < ENTRIES || level > 63 || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile " + level + "/" + index + " of width " + width);
        }
    }

    /**
     * Parses {@code tile/<L>/<N>[.p/<W>]}.
     *
     * @throws LedgerFormatException if it is anything but the one canonical spelling of a tile that can exist
     */
    public static TileCoordinates parse(String path) throws LedgerFormatException {
        var parts = PATH.matcher(path);
        if (path.length() > 64 || !parts.matches()) {
            throw LedgerFormatException.malformed("not the path of a tile");
        }
        String first = parts.group(1);
        int level = first.equals("entries") ? ENTRIES : Integer.parseInt(first);
        String digits = parts.group(2).replaceAll("[x/]", "");
        String partial = parts.group(3);
        int width = partial == null ? FULL : Integer.parseInt(partial);
        if (level > 63 || (partial != null && width >= FULL) || digits.length() > 18) {
            throw LedgerFormatException.malformed("the path of a tile that cannot exist");
        }
        var tile = new TileCoordinates(level, Long.parseLong(digits), width);
        if (!tile.path().equals(path)) {
            throw LedgerFormatException.malformed("the path of a tile has needless zeros");
        }
        return tile;
    }

    /** The partial tiles of a tree of {@code size} entries, the lowest level first: what is left over at each level. */
    public static List<TileCoordinates> partials(long size) {
        var tiles = new ArrayList<TileCoordinates>();
        for (int level = 0; 8 * level < 63; level++) {
            long hashes = size >>> (8 * level);
            if ((hashes & 0xFF) > 0) {
                tiles.add(new TileCoordinates(level, hashes >>> 8, (int) (hashes & 0xFF)));
            }
        }
        return tiles;
    }

    /** The path under a log's prefix: {@code tile/<L>/<N>[.p/<W>]}. */
    public String path() {
        var number = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            number.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return "tile/" + (level == ENTRIES ? "entries" : Integer.toString(level)) + "/" + number
                + (width == FULL ? "" : ".p/" + width);
    }

    /** The full tile at the same place. */
    public TileCoordinates full() {
        return new TileCoordinates(level, index, FULL);
    }
}
