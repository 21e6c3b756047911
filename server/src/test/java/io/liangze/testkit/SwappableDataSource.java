package io.liangze.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The server's one data source in tests; behind it the database changes from class to class. */
public final class SwappableDataSource extends DelegatingDataSource {

    private final AtomicLong statements = new AtomicLong();
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

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                SwappableDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** How many statements were prepared since the server began: a list that asks once a row shows. */
    public long statements() {
        return statements.get();
    }

    void disconnect() {
        if (current != null) {
            current.close();
        }
    }
}
