package io.liangze.testkit;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.runtime.MovableTime;
import java.util.EnumMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

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
        Template template = test == null ? Template.WUXI : test.value();
        String clone = TestPostgres.cloneOf(database(template, SpringExtension.getApplicationContext(context)));
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

    /** The database that the context itself migrated and filled is the demonstration city; the others are made here. */
    private static synchronized String database(Template template, ApplicationContext server) {
        String known = TEMPLATES.get(template);
        if (known != null) {
            return known;
        }
        String made = switch (template) {
            case WUXI -> TestPostgres.withSample(TestDatabases.FIRST);
            case EMPTY -> TestPostgres.withSample(migrated());
            case SMALL -> small(database(Template.EMPTY, server), server);
        };
        TEMPLATES.put(template, made);
        return made;
    }

    private static String migrated() {
        String name = TestPostgres.emptyDatabase("migrated");
        Flyway.configure()
                .dataSource(TestPostgres.url(name), TestPostgres.OWNER, TestPostgres.PASSWORD)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", TestPostgres.APP))
                .load()
                .migrate();
        return name;
    }

    private static String small(String empty, ApplicationContext server) {
        String name = TestPostgres.cloneOf(empty);
        SwappableDataSource source = server.getBean(SwappableDataSource.class);
        source.connectTo(name);
        var city = new SmallCity(
                server.getBean(OrganizationSetup.class),
                server.getBean(Accounts.class),
                server.getBean(MovableTime.class));
        server.getBean(TransactionTemplate.class).executeWithoutResult(status -> city.build());
        source.disconnect();
        return name;
    }
}
