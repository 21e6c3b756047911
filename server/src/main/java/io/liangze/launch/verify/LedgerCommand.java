package io.liangze.launch.verify;

import io.liangze.ledger.command.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * The commands of the small verifier, in the product's jar: what stands behind them belongs to the library, so that both say the
 * same. Exit codes: 0 holds, 1 does not hold, 2 usage.
 */
public abstract class LedgerCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    /** {@code liangze verify}: checks a receipt. */
    @Command(
            name = "verify",
            description =
                    "Check a receipt: liangze verify FILE --vkey KEY [--origin O] [--witness VKEY]... [--quorum K]"
                            + " [--content FILE]")
    public static final class Verify extends LedgerCommand {}

    /** {@code liangze witness}: cosigns the heads of other logs. */
    @Command(name = "witness", description = "Cosign the heads of logs: liangze witness --config FILE")
    public static final class Witness extends LedgerCommand {}

    CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification");
        }
        return spec;
    }

    List<String> arguments() {
        return List.copyOf(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        return hand(
                spec().name(),
                arguments(),
                spec().commandLine().getOut(),
                spec().commandLine().getErr());
    }

    /** Hands a command to the library; one that goes on running is waited for. */
    public static int hand(String command, List<String> arguments, PrintWriter out, PrintWriter err)
            throws InterruptedException {
        var words = new ArrayList<String>();
        words.add(command);
        words.addAll(arguments);
        var told = new ByteArrayOutputStream();
        var refused = new ByteArrayOutputStream();
        int code = Main.run(
                words.toArray(String[]::new),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                new PrintStream(refused, true, StandardCharsets.UTF_8));
        out.print(told.toString(StandardCharsets.UTF_8));
        out.flush();
        err.print(refused.toString(StandardCharsets.UTF_8));
        err.flush();
        if (code < 0) {
            new CountDownLatch(1).await();
        }
        return code;
    }
}
