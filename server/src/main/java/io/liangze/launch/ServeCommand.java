package io.liangze.launch;

import io.liangze.shared.BusinessTime;
import io.liangze.shared.console.ConsoleWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code liangze serve}: runs the server until it is told to stop. */
@Command(
        name = "serve",
        description = "Start the server (this is what happens without a command).",
        footer = {
            "",
            "Environment:",
            "  PORT                  port of the page and the API (8080)",
            "  LIANGZE_ADDRESS       address to listen on (127.0.0.1)",
            "  LIANGZE_DATA          directory of everything that is kept (./data)",
            "  LIANGZE_KEY_FILE      the master key; one for all servers of a database (keys/master.key in LIANGZE_DATA)",
            "  LIANGZE_ORIGIN        host of the log, fixed at the first start (localhost:PORT)",
            "  LIANGZE_PLACE         code and name of the place whose register is kept, for the first administrators of an empty",
            "                        installation: \"320200 无锡市\"",
            "  LIANGZE_RECOVER       system, security or audit, for one start: a new code for that administrator, whose only holder",
            "                        has lost every way in; whoever gives it takes over, and the accounts before are locked",
            "  LIANGZE_DEMO          true: with the demonstration city (true; false with an external database)",
            "  LIANGZE_ZONES         public,work,discipline",
            "  LIANGZE_SECOND_FACTOR offered, administrators or everybody: who must have one (administrators; offered in the",
            "                        demonstration)",
            "  LIANGZE_PASSWORD_DAYS days after which a new password is asked for (none)",
            "  LIANGZE_TRUSTED_PROXIES  whose X-Forwarded headers are believed, a regular expression (this machine's)",
            "  LIANGZE_OPENID_ISSUER    address of the organization's OpenID Connect provider, with",
            "  LIANGZE_OPENID_CLIENT_ID, LIANGZE_OPENID_CLIENT_SECRET (or _SECRET_FILE)   what we are to it",
            "  LIANGZE_OPENID_CLAIM     the claim that equals a user name (preferred_username)",
            "  LIANGZE_OPENID_NAME      what the sign-in page calls it: Chinese|English",
            "  LIANGZE_WITNESSES     witnesses of this log: a verifier key, a space and an address each, commas between;",
            "  LIANGZE_WITNESS_QUORUM   how many of them must cosign before anything is published (all)",
            "  LIANGZE_WITNESSED_LOGS   verifier keys of the logs that this deployment cosigns, commas between",
            "  LIANGZE_SMTP_URL      smtp://host:587 or smtps://host:465, to mail that something waits, with",
            "  LIANGZE_SMTP_FROM, LIANGZE_SMTP_USER, LIANGZE_SMTP_PASSWORD    sender, and who sends if the server asks",
            "  LIANGZE_DATABASE_URL  jdbc:postgresql://host:5432/liangze, PostgreSQL 15 or newer, with",
            "  LIANGZE_DATABASE_OWNER_USER, LIANGZE_DATABASE_OWNER_PASSWORD   role that owns and migrates it",
            "  LIANGZE_DATABASE_USER, LIANGZE_DATABASE_PASSWORD               role that works in it"
        })
final class ServeCommand implements Callable<Integer> {

    private static final List<String> TRAINING = List.of("/", "/actuator/health", "/api/", "/v3/api-docs");

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable Launch launch;

    @Option(names = "--once", hidden = true, description = "Stop as soon as the server is ready.")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null || launch == null) {
            throw new IllegalStateException("this command is called through Launch");
        }
        return serve(launch, once, spec.commandLine().getOut());
    }

    static int serve(Launch launch, boolean once, PrintWriter out) throws InterruptedException {
        Settings settings = Settings.from(launch.environment());
        ServerRun run = new ServerRun(launch.application(), settings, once);
        ConfigurableApplicationContext context;
        try {
            context = run.start();
        } catch (RuntimeException | Error failure) {
            boolean stopped = run.isClosing();
            run.close();
            if (stopped) {
                return 0;
            }
            throw failure;
        }
        if (once) {
            visit(context);
            run.close();
            return 0;
        }
        if (!run.isClosing()) {
            welcome(settings, context).lines().forEach(out::println);
            context.getBeanProvider(ConsoleWords.class)
                    .orderedStream()
                    .flatMap(words -> words.lines().stream())
                    .forEach(out::println);
            out.flush();
        }
        run.awaitEnd();
        return 0;
    }

    private static Welcome welcome(Settings settings, ConfigurableApplicationContext context) {
        BusinessTime time = context.getBeanProvider(BusinessTime.class).getIfAvailable();
        Instant now = time == null ? null : time.now();
        return new Welcome(
                Launch.version(),
                settings.address(),
                settings.port(),
                settings.demonstration(),
                now,
                settings.data(),
                Welcome.sinceProcessStart());
    }

    /** Some first requests, so that a start that records what the JVM loads records these classes too. */
    private static void visit(ConfigurableApplicationContext context) throws InterruptedException {
        String port = context.getEnvironment().getProperty("local.server.port", "0");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : TRAINING) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException failure) {
            throw new IllegalStateException("The server that just started does not answer", failure);
        }
    }
}
