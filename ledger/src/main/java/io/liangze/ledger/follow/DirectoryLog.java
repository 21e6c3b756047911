package io.liangze.ledger.follow;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.tile.DirectoryTileStore;
import io.liangze.ledger.tile.TileCoordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A log's files under a directory. */
public record DirectoryLog(Path directory) implements LogSource {

    @Override
    public byte[] checkpoint() throws LedgerFormatException {
        try (var in = Files.newInputStream(directory.resolve("checkpoint"))) {
            return in.readNBytes(SignedNote.MAX_BYTES + 1);
        } catch (IOException e) {
            throw LedgerFormatException.unavailable("checkpoint: " + e.getMessage());
        }
    }

    @Override
    public Optional<byte[]> read(TileCoordinates tile) throws LedgerFormatException {
        return new DirectoryTileStore(directory).read(tile);
    }
}
