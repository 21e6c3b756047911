package io.liangze.ledger.command;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.DirectoryLog;
import io.liangze.ledger.follow.Fsck;
import io.liangze.ledger.follow.HttpLog;
import io.liangze.ledger.follow.LogSource;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.TrustPolicy;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

/** The command line of {@code liangze-verify.jar}. Exit codes: 0 holds, 1 does not hold, 2 usage. */
public final class Main {

    /** A server was started and goes on. */
    private static final int RUNS = -1;

    private static final String USAGE = """
            verify FILE --vkey KEY [--origin O] [--witness VKEY]... [--quorum K] [--content FILE]
            fsck URL-or-directory --vkey KEY [--origin O] [--witness VKEY]... [--quorum K]
            witness --config FILE
            keygen --name NAME --out FILE [--type witness|log]
            """;

    private Main() {}

    /** Runs a command and ends the process with its exit code, unless a witness was started. */
    public static void main(String[] args) {
        int code = run(args, System.out, System.err);
        if (code != RUNS) {
            System.exit(code);
        }
    }

    /**
     * Runs a command.
     *
     * @return the exit code; negative if a server was started and goes on
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            return switch (args.length == 0 ? "" : args[0]) {
                case "verify" -> verify(args, out);
                case "fsck" -> fsck(args, out);
                case "witness" -> witness(new Options(args, 1, Set.of("--config")), out, err);
                case "keygen" -> {
                    NewKey.run(new Options(args, 1, Set.of("--name", "--type", "--out")), out);
                    yield 0;
                }
                default -> throw UsageException.typed("no such command");
            };
        } catch (UsageException e) {
            err.println(Printable.of(String.valueOf(e.getMessage())));
            if (e.isTyped()) {
                err.print(USAGE);
            }
            return 2;
        } catch (LedgerFormatException e) {
            err.println("does not hold: " + Printable.of(String.valueOf(e.getMessage())));
            return 1;
        } catch (IOException e) {
            err.println("cannot read or write: " + Printable.of(String.valueOf(e.getMessage())));
            return 2;
        } catch (InvalidPathException e) {
            err.println("not a path: " + Printable.of(e.getInput()));
            return 2;
        }
    }

    private static String target(String[] args) throws UsageException {
        if (args.length < 2 || args[1].startsWith("--")) {
            throw UsageException.typed(args[0] + " needs to know what");
        }
        return args[1];
    }

    private static int verify(String[] args, PrintStream out)
            throws LedgerFormatException, UsageException, IOException {
        String file = target(args);
        var options = new Options(args, 2, Set.of("--vkey", "--origin", "--witness", "--quorum", "--content"));
        VerifyReceipt.run(file, options.or("--content", ""), options.policy(), out);
        return 0;
    }

    private static int fsck(String[] args, PrintStream out) throws LedgerFormatException, UsageException {
        String place = target(args);
        TrustPolicy policy = new Options(args, 2, Set.of("--vkey", "--origin", "--witness", "--quorum")).policy();
        Fsck.Report report = Fsck.check(source(place), policy, SignatureScheme.jdk());
        report.findings().forEach(finding -> out.println(Printable.of(finding)));
        out.println(report.holds() ? "holds: " + report.size() + " entries" : "does not hold");
        return report.holds() ? 0 : 1;
    }

    private static LogSource source(String place) throws UsageException {
        if (!place.matches("https?://.*")) {
            return new DirectoryLog(Path.of(place));
        }
        try {
            return new HttpLog(URI.create(place));
        } catch (IllegalArgumentException e) {
            throw UsageException.typed("not a URL: " + place);
        }
    }

    private static int witness(Options options, PrintStream out, PrintStream err) throws UsageException {
        var configuration = WitnessConfiguration.read(Path.of(options.need("--config")));
        var server = WitnessServer.start(configuration, WitnessServer.PATIENCE, err);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var address = server.address();
        out.println("listens at http://" + address.getHostString() + ":" + address.getPort() + "/add-checkpoint");
        out.println("verifier key " + configuration.signer().verifierKey().text());
        return RUNS;
    }
}
