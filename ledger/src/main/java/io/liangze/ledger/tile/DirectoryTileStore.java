package io.liangze.ledger.tile;

import io.liangze.ledger.LedgerFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tiles as files under a directory, at the paths of C2SP tlog-tiles. */
public final class DirectoryTileStore implements TileStore {

    private final Path directory;

    /** The tiles under {@code <directory>/tile}. */
    public DirectoryTileStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<byte[]> read(TileCoordinates tile) throws LedgerFormatException {
        Path file = directory.resolve(tile.path());
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(EntryBundle.MAX_BYTES + 1);
            if (bytes.length > EntryBundle.MAX_BYTES) {
                throw LedgerFormatException.malformed(tile.path() + " is larger than a tile may be");
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw LedgerFormatException.unavailable(tile.path() + ": " + e.getMessage());
        }
    }

    /** Writes a tile over what is there; not atomically, so not for a directory that is being read. */
    public void write(TileCoordinates tile, byte[] bytes) throws IOException {
        Path file = directory.resolve(tile.path());
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, bytes);
    }
}
