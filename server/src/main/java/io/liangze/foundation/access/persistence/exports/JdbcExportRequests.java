package io.liangze.foundation.access.persistence.exports;

import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.access.domain.exports.ExportRequests;
import io.liangze.foundation.access.domain.exports.ExportState;
import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExportRequests implements ExportRequests {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    JdbcExportRequests(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public Optional<ExportRequest> find(UUID id) {
        return find(Set.of(id)).stream().findFirst();
    }

    @Override
    public List<ExportRequest> find(Set<UUID> ids) {
        return jdbc.sql("SELECT * FROM access_export_request WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> request(row))
                .list();
    }

    @Override
    public List<ExportRequest> decidable(PersonId person, @Nullable UnitId unit) {
        return jdbc.sql("""
                        SELECT * FROM access_export_request
                        WHERE decider_person = :person
                           OR (state = 'REQUESTED' AND requester_person <> :person
                               AND (CAST(:unit AS uuid) IS NULL OR requester_unit = :unit))
                        """)
                .param("person", person.value())
                .param("unit", unit == null ? null : unit.value())
                .query((row, number) -> request(row))
                .list();
    }

    @Override
    public List<Actor> actingIn(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                        SELECT person, post FROM pub_post_holder
                        WHERE unit = :unit AND from_on <= :day AND (to_on IS NULL OR to_on > :day)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> new Actor(
                        new PersonId(row.getObject("person", UUID.class)),
                        new PostId(row.getObject("post", UUID.class)),
                        unit))
                .list();
    }

    ExportRequest request(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID decider = row.getObject("decider_person", UUID.class);
        String refusal = row.getString("refusal_sealed");
        return new ExportRequest(
                id,
                row.getLong("number"),
                row.getString("list"),
                open("query", id, row.getString("query_sealed")),
                open("reason", id, row.getString("reason_sealed")),
                actor(row, "requester"),
                row.getTimestamp("requested_at").toInstant(),
                ExportState.valueOf(row.getString("state")),
                decider == null ? null : actor(row, "decider"),
                instant(row.getTimestamp("decided_at")),
                refusal == null ? null : open("refusal", id, refusal),
                instant(row.getTimestamp("taken_at")),
                row.getLong("version"));
    }

    private static Actor actor(ResultSet row, String role) throws SQLException {
        return new Actor(
                new PersonId(row.getObject(role + "_person", UUID.class)),
                new PostId(row.getObject(role + "_post", UUID.class)),
                new UnitId(row.getObject(role + "_unit", UUID.class)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private String seal(String column, UUID id, String text) {
        return cipher.seal(KeyPurpose.DISCIPLINE_NAME, place(column, id), text);
    }

    private String open(String column, UUID id, String sealed) {
        return cipher.open(KeyPurpose.DISCIPLINE_NAME, place(column, id), sealed);
    }

    private static String place(String column, UUID id) {
        return "access_export_request." + column + ":" + id;
    }

    @Override
    public ExportRequest add(ExportRequest request) {
        UUID id = request.id();
        jdbc.sql("""
                        INSERT INTO access_export_request
                               (id, list, query_sealed, reason_sealed, state, requester_person, requester_post,
                                requester_unit, requested_at, version)
                        VALUES (:id, :list, :query, :reason, :state, :person, :post, :unit, :at, :version)
                        """)
                .param("id", id)
                .param("list", request.list())
                .param("query", seal("query", id, request.query()))
                .param("reason", seal("reason", id, request.reason()))
                .param("state", request.state().name())
                .param("person", request.requester().person().value())
                .param("post", request.requester().post().value())
                .param("unit", request.requester().unit().value())
                .param("at", Timestamp.from(request.requestedAt()))
                .param("version", request.version())
                .update();
        return find(id).orElseThrow();
    }

    @Override
    public void store(ExportRequest request) {
        Actor decider = request.decider();
        String refusal = request.refusal();
        int stored = jdbc.sql("""
                        UPDATE access_export_request
                        SET state = :state, decider_person = :person, decider_post = :post, decider_unit = :unit,
                            decided_at = :decidedAt, refusal_sealed = :refusal, taken_at = :takenAt, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("id", request.id())
                .param("version", request.version())
                .param("state", request.state().name())
                .param("person", decider == null ? null : decider.person().value())
                .param("post", decider == null ? null : decider.post().value())
                .param("unit", decider == null ? null : decider.unit().value())
                .param("decidedAt", timestamp(request.decidedAt()))
                .param("refusal", refusal == null ? null : seal("refusal", request.id(), refusal))
                .param("takenAt", timestamp(request.takenAt()))
                .update();
        if (stored == 0) {
            throw Refusal.stale(request.version() + 1);
        }
    }
}
