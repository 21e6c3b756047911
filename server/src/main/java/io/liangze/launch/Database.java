package io.liangze.launch;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of this run: embedded and then started and stopped with it, or external and then only looked at. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    /** Makes the database usable and says how. */
    Access open();

    /** May be called from another thread, also while {@link #open()} still works. */
    @Override
    void close();

    /** Where the database is, who owns it (migrations) and with which role the application works. */
    record Access(String url, Role owner, Role application) {}

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
