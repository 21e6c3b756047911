package io.liangze.launch;

import io.liangze.launch.verify.LedgerCommand;
import io.liangze.shared.console.IntegrityCheck;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code liangze fsck}: with a place, the log that is published there; without one, everything that this deployment's database
 * holds of its logs.
 */
@Command(
        name = "fsck",
        description = {
            "Check a published log: liangze fsck URL-or-directory --vkey KEY [--witness VKEY]... [--quorum K]",
            "Check the database, column by column: liangze fsck [--rebuild]; the embedded one while no server runs on it"
        })
final class FsckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Launch launch;

    @Option(
            names = "--rebuild",
            description = "Make the working tables anew from those that are only ever added to, then check.")
    private boolean rebuild;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null || launch == null) {
            throw new IllegalStateException("this command is called through Launch");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (!arguments.isEmpty()) {
            return LedgerCommand.hand("fsck", arguments, out, spec.commandLine().getErr());
        }
        try (ServerRun run = ServerRun.idle(launch.application(), Settings.from(launch.environment()))) {
            return check(run.start(), out);
        }
    }

    private int check(ConfigurableApplicationContext context, PrintWriter out) {
        IntegrityCheck check = context.getBean(IntegrityCheck.class);
        if (rebuild) {
            check.rebuild();
        }
        IntegrityCheck.Report report = check.check();
        report.notes().forEach(out::println);
        report.findings().forEach(out::println);
        boolean holds = report.findings().isEmpty();
        out.println(holds ? "holds: " + report.checked() + " entries" : "does not hold");
        out.flush();
        return holds ? 0 : 1;
    }
}
