package io.liangze.testkit;

import java.util.EnumMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test class its own clone and drops it afterwards. */
public final class FreshDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final Map<Template, String> TEMPLATES = new EnumMap<>(Template.class);
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(FreshDatabase.class);
    private static final String CLONE = "clone";

    @Override
    public void beforeAll(ExtensionContext context) {
        SwappableDataSource source = source(context);
        source.disconnect();
        LiangzeTest test = context.getRequiredTestClass().getAnnotation(LiangzeTest.class);
        String clone = TestPostgres.cloneOf(template(test == null ? Template.WUXI : test.value()));
        source.connectTo(clone);
        context.getStore(NAMESPACE).put(CLONE, clone);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        source(context).disconnect();
        TestPostgres.drop(String.valueOf(context.getStore(NAMESPACE).get(CLONE)));
    }

    private static SwappableDataSource source(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(SwappableDataSource.class);
    }

    /** The database that the context itself migrated and filled is the demonstration city; the empty one is migrated here. */
    private static synchronized String template(Template template) {
        return TEMPLATES.computeIfAbsent(template, kind -> switch (kind) {
            case WUXI -> TestDatabases.FIRST;
            case EMPTY -> {
                String name = TestPostgres.emptyDatabase("migrated");
                Flyway.configure()
                        .dataSource(TestPostgres.url(name), TestPostgres.OWNER, TestPostgres.PASSWORD)
                        .locations("classpath:db/migration")
                        .placeholders(Map.of("app", TestPostgres.APP))
                        .load()
                        .migrate();
                yield name;
            }
        });
    }
}
