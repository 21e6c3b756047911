package io.liangze.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL that others run. It is checked before the application starts, and never stopped. */
final class ExternalDatabase implements Database {

    private static final int OLDEST = 15;
    private static final String OWNER_VARIABLES = "LIANGZE_DATABASE_OWNER_USER and LIANGZE_DATABASE_OWNER_PASSWORD";
    private static final String APPLICATION_VARIABLES = "LIANGZE_DATABASE_USER and LIANGZE_DATABASE_PASSWORD";

    private final Access access;
    private final String url;

    ExternalDatabase(Access access) {
        this.access = access;
        this.url = withoutParameters(access.url());
    }

    @Override
    public Access open() {
        check(access.owner(), OWNER_VARIABLES, this::checkDatabase);
        check(access.application(), APPLICATION_VARIABLES, statement -> {});
        return access;
    }

    @Override
    public void close() {}

    private void check(Role role, String variables, Check check) {
        try (Connection connection = role.connect(access.url());
                Statement statement = connection.createStatement()) {
            check.accept(statement);
        } catch (SQLException failure) {
            throw refusal(role, variables, failure);
        }
    }

    private StartRefused refusal(Role role, String variables, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("28") || state.equals("42501")) {
            return StartRefused.externalCredentials(url, role.name(), variables, failure);
        }
        if (state.equals("3D000")) {
            return StartRefused.externalMissing(url, failure);
        }
        return StartRefused.externalUnreachable(url, failure);
    }

    private void checkDatabase(Statement statement) throws SQLException {
        int version = Integer.parseInt(single(statement, "SHOW server_version_num"));
        if (version / 10_000 < OLDEST) {
            throw StartRefused.externalTooOld(url, single(statement, "SHOW server_version"));
        }
        String encoding = single(
                statement, "SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()");
        if (!encoding.equals("UTF8")) {
            throw StartRefused.externalEncoding(url, encoding);
        }
        String tables = single(statement, """
                SELECT CASE
                         WHEN bool_or(relname = 'flyway_schema_history') THEN 'ours'
                         WHEN count(*) > 0 THEN 'foreign'
                         ELSE 'empty'
                       END
                FROM pg_class
                WHERE relkind IN ('r', 'p') AND relnamespace = current_schema()::regnamespace""");
        if (tables.equals("foreign")) {
            throw StartRefused.externalForeign(url);
        }
    }

    private static String single(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** An address as it may be printed: parameters and a user part can hold a password. */
    static String withoutParameters(String url) {
        return url.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
    }

    private interface Check {
        void accept(Statement statement) throws SQLException;
    }
}
