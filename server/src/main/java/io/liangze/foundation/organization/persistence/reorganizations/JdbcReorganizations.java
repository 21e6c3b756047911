package io.liangze.foundation.organization.persistence.reorganizations;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.liangze.foundation.organization.domain.Change;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.foundation.organization.domain.Reorganizations;
import io.liangze.foundation.organization.domain.Step;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Steps lie as JSON in the draft; what came of them lies row by row. */
@Repository
class JdbcReorganizations implements Reorganizations {

    /** The names of steps in the database; they stay when a class is renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Step.RenamePlace.class, name = "rename-place"),
        @JsonSubTypes.Type(value = Step.MovePlace.class, name = "move-place"),
        @JsonSubTypes.Type(value = Step.MergePlace.class, name = "merge-place"),
        @JsonSubTypes.Type(value = Step.SplitPlace.class, name = "split-place"),
        @JsonSubTypes.Type(value = Step.RenameUnit.class, name = "rename-unit"),
        @JsonSubTypes.Type(value = Step.MoveUnit.class, name = "move-unit"),
        @JsonSubTypes.Type(value = Step.MergeUnit.class, name = "merge-unit"),
        @JsonSubTypes.Type(value = Step.FoundUnit.class, name = "found-unit"),
        @JsonSubTypes.Type(value = Step.CloseUnit.class, name = "close-unit")
    })
    private interface StoredStep {}

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json =
            JsonMapper.builder().addMixIn(Step.class, StoredStep.class).build();

    JdbcReorganizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Reorganization> find(UUID id) {
        return jdbc.sql("""
                        SELECT id, title, basis, effective_on, state, steps, unit, drafted_by, drafted_by_post, drafted_on, version
                        FROM organization_reorganization WHERE id = :id
                        """)
                .param("id", id)
                .query((row, number) -> reorganization(row))
                .optional();
    }

    private Reorganization reorganization(ResultSet row) throws SQLException {
        return Reorganization.restore(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Actor(
                        new PersonId(row.getObject("drafted_by", UUID.class)),
                        new PostId(row.getObject("drafted_by_post", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class))),
                row.getDate("drafted_on").toLocalDate(),
                new Reorganization.Content(
                        row.getString("title"),
                        row.getString("basis"),
                        row.getDate("effective_on").toLocalDate(),
                        json.readValue(row.getString("steps"), STEPS)),
                Reorganization.ReorganizationState.valueOf(row.getString("state")));
    }

    @Override
    public void store(Reorganization reorganization) {
        if (reorganization.version() == 0) {
            insert(reorganization);
            return;
        }
        Reorganization.Content content = reorganization.content();
        int updated = jdbc.sql("""
                        UPDATE organization_reorganization
                        SET title = :title, basis = :basis, effective_on = :on, steps = CAST(:steps AS jsonb), version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("title", content.title())
                .param("basis", content.basis())
                .param("on", content.effectiveOn())
                .param("steps", steps(content))
                .param("id", reorganization.id())
                .param("version", reorganization.version())
                .update();
        requireOne(updated, reorganization);
    }

    private void insert(Reorganization reorganization) {
        Reorganization.Content content = reorganization.content();
        jdbc.sql("""
                        INSERT INTO organization_reorganization
                               (id, title, basis, effective_on, state, steps, unit, drafted_by, drafted_by_post, drafted_on, version)
                        VALUES (:id, :title, :basis, :on, 'DRAFT', CAST(:steps AS jsonb), :unit, :person, :post, :today, 1)
                        """)
                .param("id", reorganization.id())
                .param("title", content.title())
                .param("basis", content.basis())
                .param("on", content.effectiveOn())
                .param("steps", steps(content))
                .param("unit", reorganization.draftedBy().unit().value())
                .param("person", reorganization.draftedBy().person().value())
                .param("post", reorganization.draftedBy().post().value())
                .param("today", reorganization.draftedOn())
                .update();
    }

    private String steps(Reorganization.Content content) {
        return json.writerFor(STEPS).writeValueAsString(content.steps());
    }

    @Override
    public void enacted(Reorganization reorganization, List<Change> changes, LocalDate today) {
        int updated = jdbc.sql("""
                        UPDATE organization_reorganization SET state = 'ENACTED', enacted_on = :today, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("today", today)
                .param("id", reorganization.id())
                .param("version", reorganization.version())
                .update();
        requireOne(updated, reorganization);
        int position = 0;
        for (Change change : changes) {
            jdbc.sql("""
                            INSERT INTO organization_change
                                   (reorganization, position, kind, subject_type, subject_id, name, before, after)
                            VALUES (:id, :position, :kind, :type, :subject, :name, :before, :after)
                            """)
                    .param("id", reorganization.id())
                    .param("position", ++position)
                    .param("kind", change.kind().name())
                    .param("type", change.subject().type())
                    .param("subject", change.subject().id())
                    .param("name", change.name())
                    .param("before", change.before())
                    .param("after", change.after())
                    .update();
        }
    }

    @Override
    public void remove(Reorganization reorganization) {
        int updated = jdbc.sql("DELETE FROM organization_reorganization WHERE id = :id AND version = :version")
                .param("id", reorganization.id())
                .param("version", reorganization.version())
                .update();
        requireOne(updated, reorganization);
    }

    private void requireOne(int updated, Reorganization reorganization) {
        if (updated == 0) {
            throw Refusal.stale(
                    find(reorganization.id()).orElseThrow(Refusal::absent).version());
        }
    }
}
