package io.liangze.foundation.access.persistence.passkeys;

import io.liangze.foundation.access.domain.passkeys.PasskeyChallenge;
import io.liangze.foundation.access.domain.passkeys.PasskeyChallenges;
import io.liangze.foundation.access.domain.passkeys.PasskeyUse;
import io.liangze.shared.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPasskeyChallenges implements PasskeyChallenges {

    private final JdbcClient jdbc;

    JdbcPasskeyChallenges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(PasskeyChallenge challenge, String address, int most) {
        PersonId person = challenge.person();
        return jdbc.sql("""
                        INSERT INTO access_passkey_challenge (digest, use, person, address, made_at)
                        SELECT :digest, :use, :person::uuid, :address, :now
                        WHERE (SELECT count(*) FROM access_passkey_challenge
                               WHERE address = :address AND made_at > :since) < :most
                        """)
                        .param("digest", challenge.digest())
                        .param("use", challenge.use().name())
                        .param("person", person == null ? null : person.value())
                        .param("address", address)
                        .param("now", Timestamp.from(challenge.madeAt()))
                        .param("since", Timestamp.from(challenge.madeAt().minus(PasskeyChallenge.LONGEST)))
                        .param("most", most)
                        .update()
                == 1;
    }

    /** In a transaction of its own: what comes of the answer brings the challenge back in no case. */
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<PasskeyChallenge> take(String digest, PasskeyUse use, Instant now) {
        return jdbc.sql("""
                        DELETE FROM access_passkey_challenge
                        WHERE digest = :digest AND use = :use AND made_at > :since
                        RETURNING person, made_at
                        """)
                .param("digest", digest)
                .param("use", use.name())
                .param("since", Timestamp.from(now.minus(PasskeyChallenge.LONGEST)))
                .query((row, number) -> {
                    UUID person = row.getObject("person", UUID.class);
                    return new PasskeyChallenge(
                            digest,
                            use,
                            person == null ? null : new PersonId(person),
                            row.getTimestamp("made_at").toInstant());
                })
                .optional();
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("DELETE FROM access_passkey_challenge WHERE made_at <= :since")
                .param("since", Timestamp.from(now.minus(PasskeyChallenge.LONGEST)))
                .update();
    }
}
