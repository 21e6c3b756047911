package io.liangze.foundation.protection;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/**
 * The master key in a file: 32 hexadecimal digits on a line; of several lines the last is current, so that a new line is a new
 * master key. The file of the data directory is made at the first start; one that a deployment names itself is brought by it.
 */
@Component
@Fallback
class FileKeyProvider implements KeyProvider {

    static final String VARIABLE = "LIANGZE_KEY_FILE";

    private static final Logger LOG = LoggerFactory.getLogger(FileKeyProvider.class);
    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{32}");
    private static final String HOW = "openssl rand -hex 16";
    private static final int NAME_LENGTH = 16;
    private static final byte[] NAMING = "liangze/v1/master".getBytes(StandardCharsets.UTF_8);

    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private final Path file;
    private final boolean named;
    private @Nullable List<MasterKey> read;

    @Autowired
    FileKeyProvider(@Value("${liangze.key-file:}") String keyFile, @Value("${liangze.data:data}") Path data) {
        this(keyFile.isEmpty() ? data.resolve("keys/master.key") : Path.of(keyFile), !keyFile.isEmpty());
    }

    /** @param named by the deployment, which then brings it */
    FileKeyProvider(Path file, boolean named) {
        this.file = file.toAbsolutePath();
        this.named = named;
    }

    /** A key of the file; its name is a digest, from which nobody gets back to it. */
    private record MasterKey(byte[] key) {

        String name() {
            return HexFormat.of().formatHex(DataKey.hmac(key, NAMING)).substring(0, NAME_LENGTH);
        }

        @Override
        public String toString() {
            return "MasterKey[" + name() + "]";
        }
    }

    @Override
    public synchronized void begin() {
        if (Files.exists(file)) {
            return;
        }
        if (named) {
            throw new IllegalStateException(
                    VARIABLE + " names " + file + ", which does not exist: bring the key file of this"
                            + " database there, or make one for a new database (" + HOW + " > " + file + ").");
        }
        try {
            make();
        } catch (IOException failure) {
            throw unusable(
                    "The key file " + file + " cannot be made (" + reason(failure)
                            + "): give this user the right to, or name another file in " + VARIABLE + ".",
                    failure);
        }
    }

    /** Whole and on the disk before anything is wrapped under it. */
    private void make() throws IOException {
        Path directory = Objects.requireNonNull(file.getParent(), "a file lies in a directory");
        Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(OWN_DIRECTORY));
        Path draft =
                Files.createTempFile(directory, "master", ".draft", PosixFilePermissions.asFileAttribute(OWN_FILE));
        Files.writeString(draft, """
                # The master key of Liangze. Without it, what the database holds sealed can never be read again: back it up, apart
                # from the database. A further line (%s) is a new master key from the next start on; keep the lines before.
                %s
                """.formatted(HOW, HexFormat.of().formatHex(Sm4Gcm.newKey())));
        settle(draft, StandardOpenOption.WRITE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        settle(directory, StandardOpenOption.READ);
    }

    private static void settle(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public String current() {
        return keys().getLast().name();
    }

    @Override
    public WrappedKey wrap(byte[] dataKey, String name) {
        MasterKey master = keys().getLast();
        return new WrappedKey(master.name(), Sm4Gcm.encrypt(master.key(), bound(name), dataKey));
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped, String name) {
        MasterKey master = keys().stream()
                .filter(key -> key.name().equals(wrapped.master()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The key file " + file
                        + " does not open the data keys of the database, which lie under the master key "
                        + wrapped.master()
                        + ": bring the file that belongs to the database there (from its backup, or from"
                        + " another of its servers), or name it in " + VARIABLE + "."));
        return Sm4Gcm.decrypt(master.key(), bound(name), wrapped.bytes())
                .orElseThrow(
                        () -> new IllegalStateException("The data key " + name + " of the database does not open under"
                                + " the master key " + master.name() + " of the key file " + file
                                + ": the database was changed; restore it from a backup."));
    }

    private static byte[] bound(String name) {
        return ("liangze/v1/wrap\n" + name).getBytes(StandardCharsets.UTF_8);
    }

    /** The file is read once: a line that is added counts from the next start on. */
    private synchronized List<MasterKey> keys() {
        List<MasterKey> keys = read;
        if (keys == null) {
            keys = parse(lines());
            read = keys;
        }
        return keys;
    }

    private List<String> lines() {
        try {
            List<String> lines = Files.readAllLines(file);
            warnIfOthersMayRead();
            return lines;
        } catch (IOException failure) {
            throw unusable(
                    "The key file " + file + ", without which this database cannot be read, "
                            + (Files.exists(file) ? "cannot be read (" + reason(failure) + ")" : "is missing")
                            + ": restore it from the backup, or name it in " + VARIABLE + ".",
                    failure);
        }
    }

    private List<MasterKey> parse(List<String> lines) {
        var keys = new ArrayList<MasterKey>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!KEY.matcher(line).matches()) {
                throw new IllegalStateException("Line " + (i + 1) + " of the key file " + file
                        + " is no key: a key is 32 hexadecimal digits (" + HOW + ").");
            }
            keys.add(new MasterKey(HexFormat.of().parseHex(line)));
        }
        if (keys.isEmpty()) {
            throw new IllegalStateException(
                    "The key file " + file + " holds no key: restore it from the backup, or make one for"
                            + " a new database (" + HOW + " >> " + file + ").");
        }
        return List.copyOf(keys);
    }

    private void warnIfOthersMayRead() throws IOException {
        if (!OWN_FILE.containsAll(Files.getPosixFilePermissions(file))) {
            LOG.warn("others than its owner may use the key file {}: chmod 600 {}", file, file);
        }
    }

    /** The cause is kept for the log; the line is what is told. */
    private static IllegalStateException unusable(String line, IOException cause) {
        var unusable = new IllegalStateException(line);
        unusable.addSuppressed(cause);
        return unusable;
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName();
    }
}
