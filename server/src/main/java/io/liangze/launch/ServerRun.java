package io.liangze.launch;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/** One run of the server: data directory, then database, then application; at the end the same in the opposite order. */
final class ServerRun implements AutoCloseable {

    private final Class<?> application;
    private final Settings settings;
    private final boolean once;
    private final boolean idle;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable DataDirectory data;
    private volatile @Nullable Database database;
    private volatile @Nullable ConfigurableApplicationContext context;
    private volatile boolean closing;
    private boolean closed;

    /** With {@code once} the server takes any free port and is not meant to stay. */
    ServerRun(Class<?> application, Settings settings, boolean once) {
        this(application, settings, once, false);
    }

    private ServerRun(Class<?> application, Settings settings, boolean once, boolean idle) {
        this.application = application;
        this.settings = settings;
        this.once = once;
        this.idle = idle;
    }

    /** A run for a command on the database: any free port, and no job by itself. */
    static ServerRun idle(Class<?> application, Settings settings) {
        return new ServerRun(application, settings, true, true);
    }

    /** Returns when requests are answered. */
    ConfigurableApplicationContext start() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "liangze-stop"));
        if (!once) {
            requireFreePort(settings.address(), settings.port());
        }
        DataDirectory openedData = DataDirectory.open(settings.data());
        data = openedData;
        Database.Access external = settings.external();
        Database openedDatabase = external == null ? new EmbeddedDatabase(openedData) : new ExternalDatabase(external);
        database = openedDatabase;
        Database.Access access = openedDatabase.open();
        return startApplication(properties(openedData, access));
    }

    /** Asked first, since everything after it takes time. */
    static void requireFreePort(String address, int port) {
        InetAddress local;
        try {
            local = InetAddress.getByName(address);
        } catch (UnknownHostException _) {
            throw StartRefused.addressUnusable(address);
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(local, port));
        } catch (IOException failure) {
            String reason = String.valueOf(failure.getMessage());
            if (reason.contains("Cannot assign requested address")) {
                throw StartRefused.addressUnusable(address);
            }
            if (reason.contains("Permission denied")) {
                throw StartRefused.portForbidden(port);
            }
            throw StartRefused.portTaken(port);
        }
    }

    private Map<String, Object> properties(DataDirectory openedData, Database.Access access) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", once ? 0 : settings.port());
        properties.put("server.address", settings.address());
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        properties.put("spring.datasource.url", access.url());
        properties.put("spring.datasource.username", access.application().name());
        properties.put("spring.datasource.password", access.application().password());
        properties.put("spring.flyway.url", access.url());
        properties.put("spring.flyway.user", access.owner().name());
        properties.put("spring.flyway.password", access.owner().password());
        // a database that a newer Liangze migrated must be refused, which Flyway does only without its usual exception
        properties.put("spring.flyway.ignore-migration-patterns", "");
        properties.put("liangze.database.app-user", access.application().name());
        properties.put("liangze.data", openedData.path().toString());
        Path keyFile = settings.keyFile();
        if (keyFile != null) {
            properties.put("liangze.key-file", keyFile.toString());
        }
        properties.put("liangze.demonstration", settings.demonstration());
        String origin = settings.origin();
        if (origin != null) {
            properties.put("liangze.origin", origin);
        }
        String place = settings.place();
        if (place != null) {
            properties.put("liangze.place", place);
        }
        String recover = settings.recover();
        if (recover != null) {
            properties.put("liangze.recover", recover);
        }
        properties.put("liangze.port", settings.port());
        OpenIdClient openId = settings.openId();
        if (openId != null) {
            properties.putAll(openId.properties());
        }
        properties.put("liangze.zones", String.join(",", settings.zones()));
        properties.put("liangze.sign-in.second-factor", settings.secondFactor());
        Integer passwordDays = settings.passwordDays();
        if (passwordDays != null) {
            properties.put("liangze.sign-in.password-days", passwordDays);
        }
        MailSettings mail = settings.mail();
        if (mail != null) {
            properties.putAll(mail.properties());
        }
        if (idle) {
            properties.put("liangze.jobs", "tick");
        }
        properties.put(
                "logging.file.name", openedData.resolve("logs/liangze.log").toString());
        return properties;
    }

    private ConfigurableApplicationContext startApplication(Map<String, Object> properties) {
        SpringApplication spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.setLogStartupInfo(false);
        spring.addListeners(new PropertiesFirst(properties));
        QuietConsole quiet = new QuietConsole();
        spring.addInitializers(started -> {
            quiet.begin();
            context = started;
            started.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> {
                if (event.getApplicationContext() == started) {
                    ended.countDown();
                }
            });
        });
        ConfigurableApplicationContext started = spring.run();
        quiet.end();
        return started;
    }

    boolean isClosing() {
        return closing;
    }

    /** Returns when the application has ended. */
    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        closing = true;
        closeOnce();
    }

    private synchronized void closeOnce() {
        if (closed) {
            return;
        }
        closed = true;
        ConfigurableApplicationContext startedContext = context;
        Database openedDatabase = database;
        DataDirectory openedData = data;
        try {
            if (startedContext != null) {
                startedContext.close();
            }
        } finally {
            try {
                if (openedDatabase != null) {
                    openedDatabase.close();
                }
            } finally {
                if (openedData != null) {
                    openedData.close();
                }
            }
        }
    }

    /** Puts what was found here before every other source of properties, and before anyone has read one. */
    private record PropertiesFirst(Map<String, Object> properties)
            implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
            event.getEnvironment().getPropertySources().addFirst(new MapPropertySource("launch", properties));
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    /** While the application starts, the log goes to its file only: a failure is told in one line. */
    private static final class QuietConsole {

        private @Nullable Appender<ILoggingEvent> console;

        private static ch.qos.logback.classic.Logger root() {
            return ((LoggerContext) LoggerFactory.getILoggerFactory())
                    .getLogger(ch.qos.logback.classic.Logger.ROOT_LOGGER_NAME);
        }

        void begin() {
            console = root().getAppender("CONSOLE");
            if (console != null) {
                root().detachAppender(console);
            }
        }

        void end() {
            if (console != null) {
                root().addAppender(console);
            }
        }
    }
}
