package io.liangze.foundation.trace.domain;

import io.liangze.ledger.tree.CompactRange;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a log's tree is built.
 *
 * @param root RFC 6962 section 2.1
 * @param edge hashes of the complete subtrees of the right edge, the largest first
 */
public record LogHead(long size, byte[] root, List<byte[]> edge) {

    private static final int LEVELS_OF_A_TILE = 8;

    public LogHead {
        edge = List.copyOf(edge);
    }

    /** What a tree has grown to, and the tiles that became full by it. */
    public record Grown(LogHead head, List<TileHash> tiles) {}

    public static LogHead empty() {
        return new LogHead(0, new CompactRange().root(), List.of());
    }

    /** @param leafHashes in the order of their indices, the first of which is {@link #size()} */
    public Grown grow(List<byte[]> leafHashes) {
        CompactRange range = CompactRange.of(size, edge);
        var tiles = new ArrayList<TileHash>();
        for (byte[] hash : leafHashes) {
            range.append(hash, (level, index, subtree) -> {
                if (level > 0 && level % LEVELS_OF_A_TILE == 0) {
                    tiles.add(new TileHash(level / LEVELS_OF_A_TILE, index, subtree));
                }
            });
        }
        return new Grown(new LogHead(range.size(), range.root(), range.hashes()), tiles);
    }
}
