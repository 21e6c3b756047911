package io.liangze.ledger.command;

import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The command keygen: a new pair of keys; the secret one goes to a file of its owner alone, the public one is shown. */
final class NewKey {

    private NewKey() {}

    static void run(Options options, PrintStream out) throws UsageException, IOException {
        String name = options.need("--name");
        if (!VerifierKey.isName(name)) {
            throw UsageException.typed("--name: no spaces, no plus, no control characters, at most 255 bytes");
        }
        byte type = switch (options.or("--type", "witness")) {
            case "witness" -> VerifierKey.COSIGNATURE;
            case "log" -> VerifierKey.ED25519;
            default -> throw UsageException.typed("--type is log or witness");
        };
        byte[] seed = new byte[32];
        new SecureRandom().nextBytes(seed);
        Path file = Path.of(options.need("--out"));
        write(file, NoteSigner.secretText(name, type, seed) + "\n");
        out.println(NoteSigner.of(name, type, seed).verifierKey().text());
    }

    private static void write(Path file, String secret) throws UsageException, IOException {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var ownerOnly = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            throw UsageException.configured("--out: a file is there already: " + file);
        }
        Files.write(file, secret.getBytes(StandardCharsets.UTF_8));
    }
}
