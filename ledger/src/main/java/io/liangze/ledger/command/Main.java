package io.liangze.ledger.command;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Opening;
import io.liangze.ledger.follow.DirectoryLog;
import io.liangze.ledger.follow.Fsck;
import io.liangze.ledger.follow.HttpLog;
import io.liangze.ledger.follow.LogSource;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tree.Hashing;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The command line of {@code liangze-verify.jar}. Exit codes: 0 holds, 1 does not hold, 2 usage. */
public final class Main {

    /** A server was started and goes on. */
    private static final int RUNS = -1;

    private static final String USAGE = """
            verify FILE --vkey KEY [--origin O] [--witness VKEY]... [--quorum K] [--content FILE]
            fsck URL-or-directory --vkey KEY [--witness VKEY]... [--quorum K]
            witness --config FILE
            """;

    private Main() {}

    public static void main(String[] args) {
        int code = run(args, System.out, System.err);
        if (code != RUNS) {
            System.exit(code);
        }
    }

    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            if (args.length == 3 && args[0].equals("witness") && args[1].equals("--config")) {
                out.println(
                        "listens at " + WitnessServer.start(Path.of(args[2])).getAddress());
                return RUNS;
            }
            if (args.length < 2 || !(args[0].equals("verify") || args[0].equals("fsck"))) {
                throw new IllegalArgumentException("no such command");
            }
            Map<String, List<String>> options = options(args);
            TrustPolicy policy = policy(options);
            return args[0].equals("verify") ? verify(args[1], options, policy, out) : fsck(args[1], policy, out);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        } catch (LedgerFormatException e) {
            err.println("does not hold: " + e.getMessage());
            return 1;
        } catch (IOException e) {
            err.println("cannot read: " + e.getMessage());
            return 2;
        }
    }

    private static Map<String, List<String>> options(String[] args) {
        var allowed = args[0].equals("verify")
                ? List.of("--vkey", "--origin", "--witness", "--quorum", "--content")
                : List.of("--vkey", "--witness", "--quorum");
        var options = new TreeMap<String, List<String>>();
        for (int i = 2; i < args.length; i += 2) {
            if (!allowed.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException("unknown option or no value: " + args[i]);
            }
            options.computeIfAbsent(args[i], key -> new ArrayList<>()).add(args[i + 1]);
        }
        return options;
    }

    private static TrustPolicy policy(Map<String, List<String>> options) {
        var witnesses = new ArrayList<VerifierKey>();
        try {
            for (String text : options.getOrDefault("--witness", List.of())) {
                witnesses.add(VerifierKey.parse(text));
            }
            VerifierKey log = VerifierKey.parse(one(options, "--vkey", ""));
            int quorum = Integer.parseInt(one(options, "--quorum", Integer.toString(witnesses.size())));
            return new TrustPolicy(log, one(options, "--origin", log.name()), witnesses, quorum);
        } catch (LedgerFormatException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String one(Map<String, List<String>> options, String name, String otherwise) {
        List<String> values = options.getOrDefault(name, List.of(otherwise));
        if (values.size() != 1) {
            throw new IllegalArgumentException(name + " is given more than once");
        }
        return values.getFirst();
    }

    private static int verify(String file, Map<String, List<String>> options, TrustPolicy policy, PrintStream out)
            throws LedgerFormatException, IOException {
        Receipt receipt = Receipt.parse(read(file));
        byte[] leafHash;
        ReceiptExtra extra = new ReceiptExtra(new byte[0], List.of());
        String content = one(options, "--content", "");
        if (receipt.extra().length > 0) {
            extra = ReceiptExtra.parse(receipt.extra());
        }
        if (!content.isEmpty()) {
            byte[] entry = read(content);
            if (extra.leaf().length > 0 && !Arrays.equals(entry, extra.leaf())) {
                throw LedgerFormatException.unproven("the content is not the receipt's leaf");
            }
            leafHash = new Hashing().leaf(entry);
        } else if (extra.leaf().length > 0) {
            leafHash = extra.leafHash();
        } else {
            throw new IllegalArgumentException("the receipt holds no leaf: give it with --content");
        }
        var head = receipt.verify(leafHash, policy, SignatureScheme.jdk());
        extra.verifyOpenings();
        out.println("holds: entry " + receipt.index() + " of " + head.origin() + " at size " + head.size());
        for (Opening opening : extra.openings()) {
            out.println(opening.member().code() + ": " + opening.value());
        }
        return 0;
    }

    private static int fsck(String place, TrustPolicy policy, PrintStream out) throws LedgerFormatException {
        LogSource log =
                place.matches("https?://.*") ? new HttpLog(URI.create(place)) : new DirectoryLog(Path.of(place));
        Fsck.Report report = Fsck.check(log, policy, SignatureScheme.jdk());
        report.findings().forEach(out::println);
        out.println(report.holds() ? "holds: " + report.size() + " entries" : "does not hold");
        return report.holds() ? 0 : 1;
    }

    private static byte[] read(String file) throws IOException {
        try (var in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(Receipt.MAX_BYTES + 1);
        }
    }
}
