package io.liangze.foundation.access.persistence.beginning;

import io.liangze.foundation.access.domain.beginning.FirstCodes;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFirstCodes implements FirstCodes {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcFirstCodes(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public List<PostKind> waiting() {
        return jdbc.sql("""
                        SELECT kind FROM unnest(ARRAY['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'])
                                         WITH ORDINALITY AS wanted (kind, place)
                        WHERE NOT EXISTS (SELECT 1 FROM pub_post_holder holder
                                          JOIN access_account account ON account.person = holder.person
                                                                     AND account.state = 'ACTIVE'
                                          WHERE holder.kind = wanted.kind
                                            AND (holder.to_on IS NULL OR holder.to_on > :today)
                                            AND NOT EXISTS (SELECT 1 FROM access_withheld withheld
                                                            WHERE withheld.person = holder.person
                                                              AND withheld.post = holder.post
                                                              AND withheld.state <> 'RELEASED'))
                        ORDER BY place
                        """)
                .param("today", time.today())
                .query((row, number) -> PostKind.valueOf(row.getString("kind")))
                .list();
    }

    @Override
    public void replace(PostKind kind, String digest, Instant until) {
        jdbc.sql("""
                        INSERT INTO access_first_code (post_kind, digest, until_at) VALUES (:kind, :digest, :until)
                        ON CONFLICT (post_kind) DO UPDATE
                        SET digest = excluded.digest, until_at = excluded.until_at, redeemed_by = NULL
                        """)
                .param("kind", kind.name())
                .param("digest", digest)
                .param("until", Timestamp.from(until))
                .update();
    }

    @Override
    public boolean isOpen(String digest, Instant now) {
        return find(digest, now).isPresent();
    }

    private Optional<PostKind> find(String digest, Instant now) {
        return jdbc.sql("""
                        SELECT post_kind FROM access_first_code
                        WHERE digest = :digest AND until_at > :now AND redeemed_by IS NULL
                        """)
                .param("digest", digest)
                .param("now", Timestamp.from(now))
                .query((row, number) -> PostKind.valueOf(row.getString("post_kind")))
                .optional()
                .filter(waiting()::contains);
    }

    @Override
    public Optional<PostKind> lock(String digest, Instant now) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('access/first-codes', 0))")
                .query((row, number) -> true)
                .single();
        return find(digest, now);
    }

    @Override
    public boolean isNamed(String name) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM access_first_code code JOIN pub_person person ON person.id = code.redeemed_by
                                       WHERE person.name = :name)
                        """).param("name", name).query(Boolean.class).single();
    }

    @Override
    public void redeem(PostKind kind, PersonId by) {
        jdbc.sql("UPDATE access_first_code SET redeemed_by = :by WHERE post_kind = :kind")
                .param("by", by.value())
                .param("kind", kind.name())
                .update();
    }
}
