package io.liangze.launch;

import io.liangze.launch.verify.LedgerCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line of the jar. A further command is one class, named in {@code subcommands}. */
@Command(
        name = "liangze",
        description = "Liangze 两责通, the accountability platform for China's two responsibilities.",
        mixinStandardHelpOptions = true,
        versionProvider = Launch.Version.class,
        subcommands = {ServeCommand.class, LedgerCommand.Verify.class, FsckCommand.class, LedgerCommand.Witness.class})
public final class Launch implements Callable<Integer> {

    private final Class<?> application;
    private final Map<String, String> environment;

    @Spec
    private @Nullable CommandSpec spec;

    private Launch(Class<?> application, Map<String, String> environment) {
        this.application = application;
        this.environment = environment;
    }

    /** Runs what the arguments ask for and returns the exit code when it has ended. */
    public static int run(Class<?> application, String... arguments) {
        return run(application, System.getenv(), console(FileDescriptor.out), console(FileDescriptor.err), arguments);
    }

    static int run(
            Class<?> application,
            Map<String, String> environment,
            PrintWriter out,
            PrintWriter err,
            String... arguments) {
        return new CommandLine(new Launch(application, environment))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, environment, err))
                .execute(arguments);
    }

    private static int tell(Exception failure, Map<String, String> environment, PrintWriter err) {
        StartRefused refused;
        try {
            Path data = Settings.dataDirectory(environment);
            refused = StartRefused.because(failure, data);
            DataDirectory.recordFailure(data, failure);
        } catch (StartRefused nowhere) {
            refused = nowhere;
        }
        err.println("liangze: " + refused.line());
        return refused.exitCode();
    }

    /** The console of whatever locale gets UTF-8. */
    private static PrintWriter console(FileDescriptor descriptor) {
        Writer writer = new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
        return new PrintWriter(writer, true);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the specification");
        }
        return ServeCommand.serve(this, false, spec.commandLine().getOut());
    }

    Class<?> application() {
        return application;
    }

    Map<String, String> environment() {
        return environment;
    }

    static String version() {
        String version = Launch.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }

    /** Tells the version that stands in the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"liangze " + version()};
        }
    }
}
