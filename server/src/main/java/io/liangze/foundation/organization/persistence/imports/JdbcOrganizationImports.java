package io.liangze.foundation.organization.persistence.imports;

import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.imports.OrganizationImports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcOrganizationImports implements OrganizationImports {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcOrganizationImports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(NewImport ordered, Instant at) {
        jdbc.sql("""
                        INSERT INTO organization_import (id, layout, from_on, state, ordered_by, job, ordered_at)
                        VALUES (:id, :layout, :from, 'WAITING', :by, :job, :at)
                        """)
                .param("id", ordered.id())
                .param("layout", ordered.layout().name())
                .param("from", ordered.from())
                .param("by", ordered.by().value())
                .param("job", ordered.job())
                .param("at", Timestamp.from(at))
                .update();
        for (NewFile file : ordered.files()) {
            jdbc.sql("""
                            INSERT INTO organization_import_file (import, name, size, digest, content)
                            VALUES (:id, :name, :size, :digest, :content)
                            """)
                    .param("id", ordered.id())
                    .param("name", file.file().name())
                    .param("size", file.file().size())
                    .param("digest", file.file().digest())
                    .param("content", file.content())
                    .update();
        }
    }

    @Override
    public Optional<OrganizationImport> find(UUID id) {
        return jdbc.sql("""
                        SELECT import.id, layout, from_on, state, outcome, trace, job, ordered_at, finished_at,
                               ordered_by, coalesce(person.name, '') AS ordered_by_name
                        FROM organization_import import LEFT JOIN organization_person person ON person.id = ordered_by
                        WHERE import.id = :id
                        """).param("id", id).query((row, number) -> whole(row)).optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OrganizationImport lock(UUID id) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('organization/import', 0))")
                .query((row, number) -> true)
                .single();
        return find(id).orElseThrow();
    }

    private OrganizationImport whole(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String outcome = row.getString("outcome");
        String by = row.getString("ordered_by");
        Timestamp finished = row.getTimestamp("finished_at");
        return new OrganizationImport(
                id,
                ImportLayout.valueOf(row.getString("layout")),
                row.getDate("from_on").toLocalDate(),
                ImportState.valueOf(row.getString("state")),
                files(id),
                outcome == null ? null : json.readValue(outcome, Outcome.class),
                row.getObject("trace", UUID.class),
                by == null ? null : new Named(by, row.getString("ordered_by_name")),
                row.getObject("job", UUID.class),
                row.getTimestamp("ordered_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private List<ImportFile> files(UUID id) {
        return jdbc.sql("SELECT name, size, digest FROM organization_import_file WHERE import = :id ORDER BY name")
                .param("id", id)
                .query((row, number) ->
                        new ImportFile(row.getString("name"), row.getLong("size"), row.getString("digest")))
                .list();
    }

    @Override
    public InputStream open(UUID id, String file) {
        byte[] content = jdbc.sql("SELECT content FROM organization_import_file WHERE import = :id AND name = :name")
                .param("id", id)
                .param("name", file)
                .query((row, number) -> row.getBytes("content"))
                .single();
        try {
            return new GZIPInputStream(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + file + " of import " + id, e);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(UUID id, ImportState state, Outcome outcome, @Nullable UUID trace, Instant at) {
        jdbc.sql("""
                        UPDATE organization_import SET state = :state, outcome = CAST(:outcome AS jsonb),
                               trace = CAST(:trace AS uuid), finished_at = :at
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("outcome", json.writeValueAsString(outcome))
                .param("trace", trace)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("UPDATE organization_import_file SET content = NULL WHERE import = :id")
                .param("id", id)
                .update();
    }
}
