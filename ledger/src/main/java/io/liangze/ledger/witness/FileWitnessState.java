package io.liangze.ledger.witness;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.SignedNote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Heads in a directory, one file for each origin, replaced whole after it reached the disk. The directory is locked
 * while the object lives, so two processes never share it.
 */
public final class FileWitnessState implements WitnessState, AutoCloseable {

    private final Path directory;
    private final FileChannel lockFile;

    public FileWitnessState(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(directory);
        lockFile = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            throw new IOException("another witness uses " + directory);
        }
    }

    @Override
    public synchronized Optional<Head> latest(String origin) {
        Path file = file(origin);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] lines = SignedNote.utf8(Files.readAllBytes(file), 256).split("\n", -1);
            if (lines.length != 3) {
                throw new IllegalStateException("a damaged state: " + file);
            }
            Base64Text.parseHash(lines[1]);
            return Optional.of(new Head(Base64Text.parseNumber(lines[0]), lines[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LedgerFormatException e) {
            throw new IllegalStateException("a damaged state: " + file, e);
        }
    }

    @Override
    public synchronized boolean compareAndStore(String origin, Optional<Head> expected, Head next) {
        if (!latest(origin).equals(expected)) {
            return false;
        }
        Path file = file(origin);
        Path draft = directory.resolve(file.getFileName() + ".new");
        byte[] bytes = (next.size() + "\n" + next.root() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            try (var out = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                out.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (var folder = FileChannel.open(directory, StandardOpenOption.READ)) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private Path file(String origin) {
        byte[] name = new io.liangze.ledger.tree.Hashing().leaf(origin.getBytes(StandardCharsets.UTF_8));
        return directory.resolve(HexFormat.of().formatHex(name));
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
