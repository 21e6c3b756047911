package io.liangze.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory that holds everything this installation keeps. One server at a time: the lock file says which. */
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "lock";
    private static final FileAttribute<Set<PosixFilePermission>> FOR_THIS_USER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory open(Path asked) {
        try {
            Path path = Files.createDirectories(asked).toRealPath();
            requireOwn(path);
            FileChannel lock = lock(path);
            Files.createDirectories(path.resolve("logs"));
            return new DataDirectory(path, lock);
        } catch (IOException failure) {
            if (StartRefused.speaksOfFullDisk(String.valueOf(failure.getMessage()))) {
                throw StartRefused.diskFull(asked);
            }
            throw StartRefused.dataNotWritable(asked, failure);
        }
    }

    private static void requireOwn(Path path) throws IOException {
        if (Files.exists(path.resolve(LOCK))) {
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            if (entries.anyMatch(entry -> !entry.endsWith("lost+found"))) {
                throw StartRefused.dataForeign(path);
            }
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock taken = tryLock(channel);
        if (taken == null) {
            channel.close();
            throw StartRefused.anotherRunning(path, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Refuses when less than this is free. */
    void requireSpace(long needed) {
        try {
            requireSpace(path, Files.getFileStore(path).getUsableSpace(), needed);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void requireSpace(Path path, long free, long needed) {
        if (free < needed) {
            throw StartRefused.diskFull(path, free, needed);
        }
    }

    /** Writes a file that only this user may read, and returns when it lies on the disk. */
    static void writeDurably(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, FOR_THIS_USER_ONLY);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Leaves the whole trace behind a start that failed where an engineer finds it. */
    static void recordFailure(Path data, Throwable failure) {
        Path logs = data.resolve("logs");
        if (!Files.exists(data.resolve(LOCK)) || !Files.isDirectory(logs)) {
            return;
        }
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(logs.resolve("start.log")))) {
            failure.printStackTrace(log);
        } catch (IOException unwritten) {
            failure.addSuppressed(unwritten);
        }
    }

    /** Gives the directory free. The lock file stays, it marks the directory as ours. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
