package io.liangze.foundation.access.persistence.passkeys;

import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPasskeys implements Passkeys {

    private static final String SELECT = """
            SELECT id, person, name, credential, attested, transports, counter, syncable, synced, added_at, last_at,
                   removed_at, version
            FROM access_passkey
            """;

    private final JdbcClient jdbc;

    JdbcPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Passkey> inUse(String credential) {
        return jdbc.sql(SELECT + "WHERE credential = :credential AND removed_at IS NULL FOR UPDATE")
                .param("credential", bytes(credential))
                .query((row, number) -> passkey(row))
                .optional();
    }

    @Override
    public List<Passkey> of(PersonId person) {
        return jdbc.sql(SELECT + "WHERE person = :person AND removed_at IS NULL ORDER BY added_at, id")
                .param("person", person.value())
                .query((row, number) -> passkey(row))
                .list();
    }

    @Override
    public Optional<Passkey> find(PersonId person, UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id AND person = :person")
                .param("id", id)
                .param("person", person.value())
                .query((row, number) -> passkey(row))
                .optional();
    }

    @Override
    public void lock(PersonId person) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "access/passkeys/" + person)
                .query((row, number) -> true)
                .single();
    }

    @Override
    public boolean add(Passkey passkey) {
        return jdbc.sql("""
                        INSERT INTO access_passkey (id, person, name, credential, attested, transports, counter, syncable,
                                                    synced, added_at, version)
                        VALUES (:id, :person, :name, :credential, :attested, :transports, :counter, :syncable,
                                :synced, :added, :version)
                        ON CONFLICT (credential) DO NOTHING
                        """)
                        .param("id", passkey.id())
                        .param("person", passkey.person().value())
                        .param("name", passkey.name())
                        .param("credential", bytes(passkey.key().credential()))
                        .param("attested", bytes(passkey.key().attested()))
                        .param("transports", passkey.key().transports().toArray(String[]::new))
                        .param("counter", passkey.usage().counter())
                        .param("syncable", passkey.usage().syncable())
                        .param("synced", passkey.usage().synced())
                        .param("added", Timestamp.from(passkey.addedAt()))
                        .param("version", passkey.version())
                        .update()
                == 1;
    }

    @Override
    public void used(Passkey passkey, Passkey.Usage usage) {
        Instant last = usage.lastAt();
        jdbc.sql("UPDATE access_passkey SET counter = :counter, synced = :synced, last_at = :last WHERE id = :id")
                .param("counter", usage.counter())
                .param("synced", usage.synced())
                .param("last", last == null ? null : Timestamp.from(last))
                .param("id", passkey.id())
                .update();
    }

    @Override
    public void remove(Passkey passkey, Instant now) {
        int removed = jdbc.sql("""
                        UPDATE access_passkey SET removed_at = :now, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("now", Timestamp.from(now))
                .param("id", passkey.id())
                .param("version", passkey.version())
                .update();
        if (removed == 0) {
            throw Refusal.stale(jdbc.sql("SELECT version FROM access_passkey WHERE id = :id")
                    .param("id", passkey.id())
                    .query(Long.class)
                    .single());
        }
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                new Passkey.PublicHalf(
                        text(row.getBytes("credential")), text(row.getBytes("attested")), List.of((String[])
                                row.getArray("transports").getArray())),
                new Passkey.Usage(
                        row.getLong("counter"),
                        row.getBoolean("syncable"),
                        row.getBoolean("synced"),
                        instant(row.getTimestamp("last_at"))),
                row.getTimestamp("added_at").toInstant(),
                instant(row.getTimestamp("removed_at")),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
