package io.liangze.launch;

import io.liangze.launch.programs.Programs;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * One PostgreSQL server over one directory: made, started and stopped with its own programs. It listens on loopback only
 * and trusts nobody. {@code pg_ctl} gives it a session of its own, so that Ctrl-C reaches the application first.
 */
final class PostgresServer {

    /** The major version whose programs the jar brings; a directory of another one cannot be opened. */
    static final int MAJOR = 18;

    static final String SUPERUSER = "postgres";

    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final long LARGE_LOG = 10 * 1024 * 1024;

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=60",
            "shared_buffers=256MB",
            "max_wal_size=512MB",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "log_checkpoints=off");

    private final Path programsHome;
    private final Path directory;
    private final Path log;
    private final Programs programs;

    PostgresServer(Path programsHome, Path directory, Path log, Programs programs) {
        this.programsHome = programsHome;
        this.directory = directory;
        this.log = log;
        this.programs = programs;
    }

    /** Makes the directory. From the first moment on every connection needs a password. */
    void initialize(String password) throws IOException {
        Path passwordFile = directory.resolveSibling("postgres-password");
        try {
            DataDirectory.writeDurably(passwordFile, password + "\n");
            Files.createDirectories(directory);
            programs.giveOver(passwordFile);
            programs.giveOver(directory);
            Programs.Output output = programs.run(List.of(
                    program("initdb"),
                    "--pgdata=" + directory,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            if (output.code() != 0) {
                throw failure(output.text());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    /** Starts the server and returns its port; after a crash it recovers first. */
    int start() throws IOException {
        forgetOthersProcess();
        prepareLog();
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            long before = Files.size(log);
            Programs.Output output = programs.run(List.of(
                    program("pg_ctl"),
                    "--pgdata=" + directory,
                    "--log=" + log,
                    "--options=-p " + port + " -c " + String.join(" -c ", SETTINGS),
                    "--timeout=120",
                    "--wait",
                    "start"));
            if (output.code() == 0) {
                return port;
            }
            String told = output.text() + textFrom(log, before);
            if (attempt == ATTEMPTS || !passesByItself(told)) {
                throw failure(told);
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
    }

    /** Another program took the port in between, or the last processes of a killed server still end. */
    private static boolean passesByItself(String told) {
        return told.contains("Address already in use")
                || told.contains("could not create any TCP/IP sockets")
                || told.contains("pre-existing shared memory block");
    }

    /** Stops the server of this directory, if one runs: one of ours, or one that outlived its Liangze. */
    void stop() throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.isEmpty()) {
            return;
        }
        programs.run(
                List.of(program("pg_ctl"), "--pgdata=" + directory, "--mode=fast", "--timeout=20", "--wait", "stop"));
        if (hasEnded(process.get(), Duration.ofSeconds(1))) {
            return;
        }
        programs.run(List.of(
                program("pg_ctl"), "--pgdata=" + directory, "--mode=immediate", "--timeout=5", "--wait", "stop"));
        if (!hasEnded(process.get(), Duration.ofSeconds(1))) {
            process.get().destroyForcibly();
        }
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return !process.isAlive();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The server that runs over this directory, however it was started. */
    Optional<ProcessHandle> process() throws IOException {
        return recordedProcess().filter(this::isOurs);
    }

    private Optional<ProcessHandle> recordedProcess() throws IOException {
        Path file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).lines().findFirst().orElse("").strip();
        return pid.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    /** The number in the file may by now belong to any other program. */
    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
        boolean here = info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(directory.toString()))
                .orElse(false);
        return postgres && here;
    }

    private void forgetOthersProcess() throws IOException {
        if (process().isEmpty()) {
            Files.deleteIfExists(directory.resolve("postmaster.pid"));
        }
    }

    private void prepareLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling("postgresql.1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        programs.giveOver(log);
    }

    private StartRefused failure(String told) {
        if (StartRefused.speaksOfFullDisk(told)) {
            return StartRefused.diskFull(directory);
        }
        if (told.contains("wrong ownership") || told.contains("Permission denied")) {
            return StartRefused.postgresRights(directory);
        }
        String reason = told.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error):\\s*", ""))
                .findFirst()
                .orElse("it gave no reason");
        return StartRefused.postgresFailed(reason, log);
    }

    private static String textFrom(Path file, long position) throws IOException {
        try (RandomAccessFile reader = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(reader.length() - position, 64 * 1024)];
            reader.seek(position);
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String program(String name) {
        return programsHome.resolve("bin").resolve(name).toString();
    }
}
