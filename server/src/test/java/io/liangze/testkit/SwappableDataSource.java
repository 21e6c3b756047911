package io.liangze.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The server's one data source in tests; behind it the database changes from class to class. */
public final class SwappableDataSource extends DelegatingDataSource {

    private @Nullable HikariDataSource current;

    SwappableDataSource(String database) {
        connectTo(database);
    }

    void connectTo(String database) {
        disconnect();
        var config = new HikariConfig();
        config.setJdbcUrl(TestPostgres.url(database));
        config.setUsername(TestPostgres.APP);
        config.setPassword(TestPostgres.PASSWORD);
        config.setMaximumPoolSize(10);
        current = new HikariDataSource(config);
        setTargetDataSource(current);
    }

    void disconnect() {
        if (current != null) {
            current.close();
        }
    }
}
