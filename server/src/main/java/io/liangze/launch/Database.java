package io.liangze.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of this run: embedded and then started and stopped with it, or external and then only looked at. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    /** Makes the database usable and says how. */
    Access open();

    /** May be called from another thread, also while {@link #open()} still works. */
    @Override
    void close();

    /** Where the database is, who owns it (migrations) and with which role the application works. */
    record Access(String url, Role owner, Role application) {

        /**
         * The origin of the log: as the first start on this database fixed it, or as this start will.
         *
         * @param asked what the environment names
         * @param otherwise what a first start takes
         */
        String origin(@Nullable String asked, String otherwise) {
            String kept = asOwner(statement -> {
                boolean fixed = single(statement, "SELECT to_regclass('runtime_origin')") != null;
                return fixed ? single(statement, "SELECT max(origin) FROM runtime_origin") : null;
            });
            if (kept == null) {
                return otherwise;
            }
            if (asked != null && !asked.equals(kept)) {
                throw StartRefused.originChanged(kept, asked);
            }
            return kept;
        }

        /** Fixes the origin, once the tables are there. Of servers that start at once, the first one does. */
        void keepOrigin(String origin) {
            String kept = asOwner(statement -> {
                // checked to be a host by Settings
                statement.execute(
                        "INSERT INTO runtime_origin (origin) VALUES ('" + origin + "') ON CONFLICT DO NOTHING");
                return single(statement, "SELECT origin FROM runtime_origin");
            });
            if (!origin.equals(kept)) {
                throw StartRefused.originChanged(String.valueOf(kept), origin);
            }
        }

        private @Nullable String asOwner(Question question) {
            try (Connection connection = owner.connect(url);
                    Statement statement = connection.createStatement()) {
                return question.ask(statement);
            } catch (SQLException failure) {
                throw new IllegalStateException("The origin of the log could not be read.", failure);
            }
        }

        private static @Nullable String single(Statement statement, String question) throws SQLException {
            try (ResultSet answer = statement.executeQuery(question)) {
                return answer.next() ? answer.getString(1) : null;
            }
        }

        private interface Question {
            @Nullable
            String ask(Statement statement) throws SQLException;
        }
    }

    /** A role of the database and its password, which is never printed. */
    record Role(String name, String password) {

        Connection connect(String url) throws SQLException {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(url);
            source.setUser(name);
            source.setPassword(password);
            source.setConnectTimeout(5);
            source.setLoginTimeout(10);
            return source.getConnection();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
