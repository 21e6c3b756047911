package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.ledger.witness.WitnessState;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this deployment cosigned last, one row for each log; sealed, so that a changed row is noticed and never cosigned upon. */
@Component
class JdbcWitnessState implements WitnessState {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    JdbcWitnessState(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public Optional<Head> latest(String origin) {
        return read(origin, "SELECT sealed FROM trace_witnessed WHERE origin = :origin");
    }

    private Optional<Head> read(String origin, String question) {
        return jdbc.sql(question)
                .param("origin", origin)
                .query(String.class)
                .optional()
                .map(text -> head(cipher.open(KeyPurpose.SIGNING_KEY, place(origin), text)));
    }

    private static Head head(String text) {
        String[] parts = text.split(" ", 2);
        return new Head(Long.parseLong(parts[0]), parts[1]);
    }

    /** In a transaction of its own: it has committed before the cosignature leaves. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean compareAndStore(String origin, Optional<Head> expected, Head next) {
        jdbc.sql("SET LOCAL synchronous_commit = on").update();
        String sealed = cipher.seal(KeyPurpose.SIGNING_KEY, place(origin), next.size() + " " + next.root());
        if (expected.isEmpty()) {
            return jdbc.sql(
                                    "INSERT INTO trace_witnessed (origin, sealed) VALUES (:origin, :sealed) ON CONFLICT DO NOTHING")
                            .param("origin", origin)
                            .param("sealed", sealed)
                            .update()
                    == 1;
        }
        Optional<Head> now = read(origin, "SELECT sealed FROM trace_witnessed WHERE origin = :origin FOR UPDATE");
        if (!now.equals(expected)) {
            return false;
        }
        jdbc.sql("UPDATE trace_witnessed SET sealed = :sealed WHERE origin = :origin")
                .param("origin", origin)
                .param("sealed", sealed)
                .update();
        return true;
    }

    static String place(String origin) {
        return "trace_witnessed.sealed:" + origin;
    }
}
