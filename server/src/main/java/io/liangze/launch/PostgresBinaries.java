package io.liangze.launch;

import io.liangze.launch.programs.Programs;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL as the jar brings them, unpacked once per version. */
final class PostgresBinaries {

    private static final String PREFIX = "postgresql-";

    private PostgresBinaries() {}

    /** Returns the directory with {@code bin}, {@code lib} and {@code share} below {@code runtime}. */
    static Path unpack(Path runtime, Programs programs) throws IOException {
        String system = System.getProperty("os.name", "");
        String processor = System.getProperty("os.arch", "");
        URL archive = PostgresBinaries.class.getClassLoader().getResource(archiveName(system, processor));
        if (archive == null) {
            throw StartRefused.systemUnsupported(system + " " + processor);
        }
        URLConnection connection = archive.openConnection();
        Path home = runtime.resolve(PREFIX + version(connection));
        if (Files.isDirectory(home)) {
            return home;
        }
        removeOthers(Files.createDirectories(runtime));
        Path unfinished = runtime.resolve(PREFIX + "unfinished");
        extract(connection, unfinished);
        programs.giveOver(runtime);
        return Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    static String archiveName(String system, String processor) {
        String family = system.startsWith("Mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        String kind = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
        return "postgres-" + family + "-" + kind + ".txz";
    }

    /** Two archives with the same checksum are the same programs; reading the archive to compare would take longer. */
    private static String version(URLConnection connection) throws IOException {
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    private static void removeOthers(Path runtime) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(runtime)) {
            others = entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        for (Path other : others) {
            DataDirectory.deleteTree(other);
        }
    }

    private static void extract(URLConnection connection, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(connection.getInputStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                extract(tar, entry, target);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry of the archive leaves its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = Objects.requireNonNullElse(path.getParent(), target);
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, target.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = parent.endsWith("bin");
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
