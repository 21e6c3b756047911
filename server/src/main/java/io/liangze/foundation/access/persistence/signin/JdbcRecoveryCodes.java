package io.liangze.foundation.access.persistence.signin;

import io.liangze.foundation.access.domain.signin.RecoveryCodes;
import io.liangze.shared.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcRecoveryCodes implements RecoveryCodes {

    private final JdbcClient jdbc;

    JdbcRecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(PersonId person, Collection<String> digests, Instant now) {
        jdbc.sql("DELETE FROM access_recovery_code WHERE person = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        INSERT INTO access_recovery_code (person, digest, made_at)
                        SELECT :person, digest, :now FROM unnest(CAST(:digests AS text[])) digest
                        """)
                .param("person", person.value())
                .param("digests", digests.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public boolean use(PersonId person, String digest, Instant now) {
        return jdbc.sql("""
                        UPDATE access_recovery_code SET used_at = :now
                        WHERE person = :person AND digest = :digest AND used_at IS NULL
                        """)
                        .param("person", person.value())
                        .param("digest", digest)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public int left(PersonId person) {
        return jdbc.sql("SELECT count(*) FROM access_recovery_code WHERE person = :person AND used_at IS NULL")
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}
