package io.liangze.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Why Liangze does not start: one line that names the cause and the remedy. All such lines stand here. */
final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String DISK_FULL = "No space left on device";
    private static final String DISK_FULL_STATE = "53100";
    private static final String EXTERNAL = "set LIANGZE_DATABASE_URL to a PostgreSQL 15 or newer";

    private final int exitCode;

    private StartRefused(int exitCode, String line, @Nullable Throwable cause) {
        super(line.strip().replaceAll("\\s*\\R\\s*", " "), cause);
        this.exitCode = exitCode;
    }

    private static StartRefused refused(String line) {
        return new StartRefused(1, line, null);
    }

    /** 1: something about this machine; 2: something the caller wrote. */
    int exitCode() {
        return exitCode;
    }

    String line() {
        return String.valueOf(getMessage());
    }

    private StartRefused causedBy(Throwable cause) {
        return new StartRefused(exitCode, line(), cause);
    }

    static StartRefused invalidValue(String variable, String value, String remedy) {
        return new StartRefused(2, variable + " is '" + value + "': " + remedy, null);
    }

    static StartRefused missingValue(String variable, String remedy) {
        return new StartRefused(2, variable + " is not set: " + remedy, null);
    }

    static StartRefused portTaken(int port) {
        int other = port < 65_535 ? port + 1 : port - 1;
        return refused("Port " + port + " is taken by another program. Choose another one: PORT=" + other + " ./run");
    }

    static StartRefused portForbidden(int port) {
        return refused("Port " + port + " may not be taken by this user. Choose one above 1023: PORT=8080 ./run");
    }

    static StartRefused addressUnusable(String address) {
        return refused(
                "LIANGZE_ADDRESS is '" + address + "', which is no address of this machine: use 127.0.0.1 or 0.0.0.0.");
    }

    static StartRefused dataNotWritable(Path data, IOException cause) {
        return refused("The data directory " + data
                        + " cannot be written. Give this user the right to, or choose another one with LIANGZE_DATA.")
                .causedBy(cause);
    }

    static StartRefused dataForeign(Path data) {
        return refused(data + " is not empty and was not made by Liangze. Choose another directory with LIANGZE_DATA.");
    }

    static StartRefused anotherRunning(Path data, String process) {
        return refused("Another Liangze is using " + data + " (process " + process
                + "). Stop it, or choose another directory with LIANGZE_DATA.");
    }

    static StartRefused diskFull(Path data, long free, long needed) {
        return refused("The disk of " + data + " is full: " + mebibytes(free) + " MiB are free, " + mebibytes(needed)
                + " MiB are needed. Make room, or choose another disk with LIANGZE_DATA.");
    }

    static StartRefused diskFull(Path data) {
        return refused("The disk of " + data + " is full. Make room, or choose another disk with LIANGZE_DATA.");
    }

    static StartRefused databaseForeign(Path postgres) {
        return refused(postgres + " is no database of Liangze (PG_VERSION or secrets.properties is missing)."
                + " Restore it from a backup, or choose another directory with LIANGZE_DATA.");
    }

    static StartRefused databaseOfOtherMajor(Path postgres, String found, int own) {
        return refused(postgres + " was made by PostgreSQL " + found + ", this Liangze brings " + own
                + ". Use the Liangze that made it, or choose another directory with LIANGZE_DATA.");
    }

    static StartRefused systemUnsupported(String system) {
        return refused("The embedded PostgreSQL does not run on " + system
                + " (only on Linux with glibc and on macOS with" + " Apple silicon): " + EXTERNAL + ".");
    }

    static StartRefused rootUnsupported() {
        return refused("PostgreSQL refuses to run as root, and neither unshare nor setpriv (util-linux) helps here:"
                + " start as another user, or " + EXTERNAL + ".");
    }

    static StartRefused postgresRights(Path postgres) {
        return refused(
                postgres + " or a directory above it is closed to the user that runs PostgreSQL: start as the user"
                        + " who owns it, or choose another directory with LIANGZE_DATA.");
    }

    static StartRefused postgresFailed(String reason, Path log) {
        return refused("The embedded PostgreSQL did not start: " + reason + " (log: " + log + ")");
    }

    static StartRefused externalUnreachable(String url, SQLException cause) {
        return refused("The database " + url
                        + " cannot be reached. Check LIANGZE_DATABASE_URL and that PostgreSQL runs there.")
                .causedBy(cause);
    }

    static StartRefused externalCredentials(String url, String role, String variables, SQLException cause) {
        return refused("The database " + url + " refuses the role " + role + ". Check " + variables + ".")
                .causedBy(cause);
    }

    static StartRefused externalMissing(String url, SQLException cause) {
        return refused("The database " + url
                        + " does not exist. Create it with ENCODING 'UTF8', or check LIANGZE_DATABASE_URL.")
                .causedBy(cause);
    }

    static StartRefused externalTooOld(String url, String version) {
        return refused("The database " + url + " is PostgreSQL " + version + "; Liangze needs 15 or newer.");
    }

    static StartRefused externalEncoding(String url, String encoding) {
        return refused("The database " + url + " is encoded in " + encoding + ". Create one with ENCODING 'UTF8'.");
    }

    static StartRefused externalForeign(String url) {
        return refused(
                "The database " + url + " holds tables of another program. Create an empty database for Liangze.");
    }

    static StartRefused databaseNewer() {
        return refused(
                "The database was made by a newer Liangze or by another program: it knows migrations that this one does"
                        + " not. Start the newer Liangze, or use another database.");
    }

    static StartRefused databaseChanged() {
        return refused(
                "The database was made by another build of Liangze: its migrations differ from those of this one."
                        + " Start the build that made it, or use another database.");
    }

    /** The line for whatever went wrong below, with the data directory for the lines that name it. */
    static StartRefused because(Throwable failure, Path data) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = failure; each != null && chain.size() < 50; each = each.getCause()) {
            chain.add(each);
        }
        for (Throwable each : chain) {
            switch (each) {
                case StartRefused refused -> {
                    return refused;
                }
                case PortInUseException taken -> {
                    return portTaken(taken.getPort()).causedBy(failure);
                }
                case FlywayValidateException invalid -> {
                    boolean newer = String.valueOf(invalid.getMessage()).contains("not resolved locally");
                    return (newer ? databaseNewer() : databaseChanged()).causedBy(failure);
                }
                default -> {
                    if (isDiskFull(each)) {
                        return diskFull(data).causedBy(failure);
                    }
                }
            }
        }
        Throwable root = chain.getLast();
        String reason = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return refused("Liangze did not start: " + firstLine(reason) + " (details: " + data.resolve("logs/start.log")
                        + ")")
                .causedBy(failure);
    }

    private static boolean isDiskFull(Throwable failure) {
        return (failure instanceof SQLException sql && DISK_FULL_STATE.equals(sql.getSQLState()))
                || speaksOfFullDisk(String.valueOf(failure.getMessage()));
    }

    static boolean speaksOfFullDisk(String text) {
        return text.contains(DISK_FULL);
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    private static long mebibytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
