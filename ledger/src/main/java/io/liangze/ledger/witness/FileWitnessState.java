package io.liangze.ledger.witness;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.tree.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Heads in a directory, one file for each origin, replaced whole after it reached the disk. The directory is locked
 * while the object lives, so two processes never share it.
 */
public final class FileWitnessState implements WitnessState, AutoCloseable {

    private static final int MAX_BYTES = 256;

    /**
     * The directories in use by this process. Asked before the lock file is opened: to open and close a locked file a
     * second time lets go of the lock of the whole process.
     */
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel lockFile;

    /**
     * Opens the state, or begins one.
     *
     * @throws IOException if the directory cannot be used, or another witness uses it
     */
    public FileWitnessState(Path directory) throws IOException {
        Files.createDirectories(directory);
        this.directory = directory.toRealPath();
        if (!IN_USE.add(this.directory)) {
            throw inUse();
        }
        try {
            lockFile = locked();
        } catch (IOException | RuntimeException e) {
            IN_USE.remove(this.directory);
            throw e;
        }
    }

    private FileChannel locked() throws IOException {
        var file = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                return file;
            }
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
        file.close();
        throw inUse();
    }

    private IOException inUse() {
        return new IOException("another witness uses " + directory);
    }

    /** @throws IllegalStateException if the file is damaged or the state is closed: better no cosignature than a wrong one */
    @Override
    public synchronized Optional<Head> latest(String origin) {
        if (!lockFile.isOpen()) {
            throw new IllegalStateException("the state is closed: " + directory);
        }
        Path file = file(origin);
        try (var in = Files.newInputStream(file)) {
            return Optional.of(parse(in.readNBytes(MAX_BYTES + 1)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LedgerFormatException e) {
            throw new IllegalStateException("a damaged state: " + file, e);
        }
    }

    /** Parses a file: size and root, each in a line. */
    static Head parse(byte[] bytes) throws LedgerFormatException {
        String[] lines = SignedNote.utf8(bytes, MAX_BYTES).split("\n", -1);
        if (lines.length != 3 || !lines[2].isEmpty()) {
            throw LedgerFormatException.malformed("not a head of two lines");
        }
        return new Head(Base64Text.parseNumber(lines[0]), Base64Text.write(Base64Text.parseHash(lines[1])));
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
        byte[] name = new Hashing().leaf(origin.getBytes(StandardCharsets.UTF_8));
        return directory.resolve(HexFormat.of().formatHex(name));
    }

    /** Lets another witness use the directory. */
    @Override
    public synchronized void close() {
        if (!lockFile.isOpen()) {
            return;
        }
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IN_USE.remove(directory);
        }
    }
}
