package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.foundation.access.domain.Tries;
import io.liangze.shared.MachineTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcTries implements Tries {

    /** So long after the last one, wrong tries are forgotten. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** So long, one address's wrong tries for all names are counted together. */
    private static final Duration OF_ADDRESS = Duration.ofHours(1);

    private final JdbcClient jdbc;

    JdbcTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SlowDown slowDown(String name, String address) {
        return slowDown(name, address, MachineTime.now());
    }

    private SlowDown slowDown(String name, String address, Instant now) {
        SlowDown.Wrong here = jdbc.sql("""
                        SELECT failures, last_at FROM access_failure
                        WHERE user_digest = encode(sha256(convert_to(:user, 'UTF8')), 'hex') AND address = :address
                        """)
                .param("user", UserNames.normal(name))
                .param("address", address)
                .query((row, number) -> wrong(row))
                .optional()
                .orElse(SlowDown.Wrong.NONE);
        int ofUser = jdbc.sql("""
                        SELECT coalesce(sum(failures), 0) FROM access_failure
                        WHERE user_digest = encode(sha256(convert_to(:user, 'UTF8')), 'hex')
                        """)
                .param("user", UserNames.normal(name))
                .query(Integer.class)
                .single();
        SlowDown.Wrong ofAddress = jdbc.sql("""
                        SELECT coalesce(sum(failures), 0) AS failures, coalesce(max(last_at), 'epoch') AS last_at
                        FROM access_failure WHERE last_at >= :since AND address = :address
                        """)
                .param("since", Timestamp.from(now.minus(OF_ADDRESS)))
                .param("address", address)
                .query((row, number) -> wrong(row))
                .single();
        return new SlowDown(here, ofUser, ofAddress);
    }

    private static SlowDown.Wrong wrong(ResultSet row) throws SQLException {
        return new SlowDown.Wrong(
                row.getInt("failures"), row.getTimestamp("last_at").toInstant());
    }

    @Override
    @Transactional
    public SlowDown tried(String name, String address, Instant now) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "access/" + address)
                .query((row, number) -> true)
                .single();
        SlowDown before = slowDown(name, address, now);
        if (before.waitAt(now).isPositive()) {
            return before;
        }
        jdbc.sql("DELETE FROM access_failure WHERE last_at < :forgotten")
                .param("forgotten", Timestamp.from(now.minus(REMEMBERED)))
                .update();
        jdbc.sql("""
                        INSERT INTO access_failure (user_digest, address, failures, last_at)
                        VALUES (encode(sha256(convert_to(:user, 'UTF8')), 'hex'), :address, 1, :now)
                        ON CONFLICT (user_digest, address)
                        DO UPDATE SET failures = access_failure.failures + 1, last_at = excluded.last_at
                        """)
                .param("user", UserNames.normal(name))
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
        return before;
    }

    @Override
    public void notTried(String name, String address, SlowDown before) {
        String set = before.here().failures() == 0
                ? "DELETE FROM access_failure"
                : "UPDATE access_failure SET failures = :before, last_at = :lastAt";
        jdbc.sql(set + """
                         WHERE user_digest = encode(sha256(convert_to(:user, 'UTF8')), 'hex') AND address = :address
                           AND failures = :before + 1
                        """)
                .param("user", UserNames.normal(name))
                .param("address", address)
                .param("before", before.here().failures())
                .param("lastAt", Timestamp.from(before.here().lastAt()))
                .update();
    }

    @Override
    public void succeeded(String name, String address) {
        jdbc.sql("""
                        DELETE FROM access_failure
                        WHERE user_digest = encode(sha256(convert_to(:user, 'UTF8')), 'hex') AND address = :address
                        """)
                .param("user", UserNames.normal(name))
                .param("address", address)
                .update();
    }
}
