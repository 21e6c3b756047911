package io.liangze.foundation.trace;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("留痕：第二道墙")
class TraceOwnerIntegrationTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("[S7] 连表的所有者也被触发器挡住")
    void stopsEvenTheOwner() throws SQLException {
        String database =
                jdbc.sql("SELECT current_database()").query(String.class).single();
        try (Connection owner =
                DriverManager.getConnection(TestPostgres.url(database), TestPostgres.OWNER, TestPostgres.PASSWORD)) {
            for (String table : List.of("trace_entry", "trace_opening", "trace_link", "trace_edge")) {
                for (String sql : List.of("UPDATE %s SET log = 'WORK'", "DELETE FROM %s", "TRUNCATE %s CASCADE")) {
                    try (var statement = owner.createStatement()) {
                        assertThatThrownBy(() -> statement.execute(sql.formatted(table)))
                                .hasMessageContaining("the trace is insert-only");
                    }
                }
            }
        }
    }
}
