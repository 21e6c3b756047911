package io.liangze.launch.programs;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the programs of PostgreSQL, which refuse root. For root they run in a user namespace, where files still belong to
 * root, or else as an unprivileged user, to whom the files are then given.
 */
public final class Programs {

    private static final int NOBODY = 65_534;

    private final List<String> prefix;
    private final boolean handOver;
    private volatile @Nullable Process running;

    private Programs(List<String> prefix, boolean handOver) {
        this.prefix = prefix;
        this.handOver = handOver;
    }

    public record Output(int code, String text) {}

    /** Empty for root where neither way is open. */
    public static Optional<Programs> forThisUser() {
        Programs plain = new Programs(List.of(), false);
        if (new UnixSystem().getUid() != 0) {
            return Optional.of(plain);
        }
        if (plain.succeeds("unshare", "-U", "true")) {
            return Optional.of(new Programs(List.of("unshare", "-U"), false));
        }
        List<String> asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--");
        List<String> trial = new ArrayList<>(asNobody);
        trial.add("true");
        if (plain.succeeds(trial.toArray(String[]::new))) {
            return Optional.of(new Programs(asNobody, true));
        }
        return Optional.empty();
    }

    private boolean succeeds(String... command) {
        try {
            return run(List.of(command)).code() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** Runs one program to its end and returns what it wrote. */
    public Output run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LIANGZE_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        running = process;
        try {
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Output(process.waitFor(), text);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", failure);
        } finally {
            running = null;
        }
    }

    /** Ends the program that runs now, if one does; whoever waits for it gets its exit code. */
    public void cancel() {
        Process process = running;
        if (process != null) {
            process.destroy();
        }
    }

    /** Makes files that this process wrote usable for the programs. */
    public void giveOver(Path tree) throws IOException {
        if (!handOver) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", NOBODY, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
