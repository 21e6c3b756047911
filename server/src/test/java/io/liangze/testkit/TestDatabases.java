package io.liangze.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Lets the context migrate and fill its own database, from which the templates are made. While generated files are made
 * anew the city is built instead of loaded, since the prepared year may be of an older schema.
 */
public final class TestDatabases implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FIRST = "first";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPostgres.emptyDatabase(FIRST);
        String url = TestPostgres.url(FIRST);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testkit",
                        Map.of(
                                "liangze.demonstration-beginning.prepared",
                                !Boolean.getBoolean("liangze.regenerate"),
                                "liangze.data",
                                dataDirectory(),
                                "spring.datasource.url",
                                url,
                                "spring.datasource.username",
                                TestPostgres.APP,
                                "spring.datasource.password",
                                TestPostgres.PASSWORD,
                                "spring.flyway.url",
                                url,
                                "spring.flyway.user",
                                TestPostgres.OWNER,
                                "spring.flyway.password",
                                TestPostgres.PASSWORD)));
    }

    /** Where the master key of the test databases lies until the tests are over. */
    private static String dataDirectory() {
        try {
            Path directory = Files.createTempDirectory("liangze-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            return directory.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
