package io.liangze.foundation.access.persistence.beginning;

import io.liangze.foundation.access.domain.beginning.FirstCodes;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFirstCodes implements FirstCodes {

    private static final List<PostKind> ORDER =
            List.of(PostKind.SYSTEM_ADMINISTRATOR, PostKind.SECURITY_ADMINISTRATOR, PostKind.AUDIT_ADMINISTRATOR);

    private final JdbcClient jdbc;
    private final BusinessTime time;
    private final Set<PostKind> recovered;

    JdbcFirstCodes(JdbcClient jdbc, BusinessTime time, @Value("${liangze.recover:}") String recover) {
        this.jdbc = jdbc;
        this.time = time;
        this.recovered = recover.isEmpty()
                ? Set.of()
                : Set.of(PostKind.valueOf(recover.toUpperCase(Locale.ROOT) + "_ADMINISTRATOR"));
    }

    @Override
    public List<PostKind> toTell() {
        return inOrder(missing(), recovered);
    }

    @Override
    public List<PostKind> waiting() {
        return inOrder(missing(), recovered.stream().filter(this::isTold).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<PostKind> inOrder(Collection<PostKind> some, Collection<PostKind> others) {
        return Stream.concat(some.stream(), others.stream())
                .distinct()
                .sorted(Comparator.comparing(ORDER::indexOf))
                .toList();
    }

    private boolean isTold(PostKind kind) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM access_first_code WHERE post_kind = :kind AND redeemed_by IS NULL)")
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    private List<PostKind> missing() {
        return jdbc.sql("""
                        SELECT kind FROM unnest(CAST(:kinds AS text[])) AS wanted (kind)
                        WHERE NOT EXISTS (SELECT 1 FROM pub_post_holder holder
                                          JOIN access_account account ON account.person = holder.person
                                                                     AND account.state = 'ACTIVE'
                                          WHERE holder.kind = wanted.kind
                                            AND (holder.to_on IS NULL OR holder.to_on > :today)
                                            AND NOT EXISTS (SELECT 1 FROM access_withheld withheld
                                                            WHERE withheld.person = holder.person
                                                              AND withheld.post = holder.post
                                                              AND withheld.state <> 'RELEASED'))
                        """)
                .param("kinds", ORDER.stream().map(PostKind::name).toArray(String[]::new))
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
    public boolean isNamed(String name, PostKind besides) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM access_first_code code JOIN pub_person person ON person.id = code.redeemed_by
                                       WHERE person.name = :name AND code.post_kind <> :besides)
                            OR EXISTS (SELECT 1 FROM pub_post_holder holder JOIN pub_person person ON person.id = holder.person
                                       WHERE person.name = :name AND holder.kind = ANY (:kinds) AND holder.kind <> :besides
                                         AND (holder.to_on IS NULL OR holder.to_on > :today))
                        """)
                .param("name", name)
                .param("besides", besides.name())
                .param("kinds", ORDER.stream().map(PostKind::name).toArray(String[]::new))
                .param("today", time.today())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<PersonId> succeed(PostKind kind, PersonId by, String reason) {
        List<PersonId> succeeded = jdbc.sql("""
                        UPDATE access_account SET state = 'LOCKED', reason = :reason, version = version + 1
                        WHERE state = 'ACTIVE' AND person <> :by
                          AND person IN (SELECT person FROM pub_post_holder
                                         WHERE kind = :kind AND (to_on IS NULL OR to_on > :today))
                        RETURNING person
                        """)
                .param("reason", reason)
                .param("by", by.value())
                .param("kind", kind.name())
                .param("today", time.today())
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
        jdbc.sql("DELETE FROM access_session WHERE person = ANY (:persons)")
                .param("persons", succeeded.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        return succeeded;
    }

    @Override
    public void redeem(PostKind kind, PersonId by) {
        jdbc.sql("UPDATE access_first_code SET redeemed_by = :by WHERE post_kind = :kind")
                .param("by", by.value())
                .param("kind", kind.name())
                .update();
    }
}
