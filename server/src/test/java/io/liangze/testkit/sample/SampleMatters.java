package io.liangze.testkit.sample;

import io.liangze.foundation.access.MatterFilter;
import io.liangze.foundation.access.Matters;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.SortKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Use cases and reads of the sample module. */
@Component
class SampleMatters {

    static final String TYPE = "sample-matter";
    static final String PART = "decision";

    private final JdbcClient jdbc;
    private final Matters matters;
    private final Trace trace;

    SampleMatters(JdbcClient jdbc, Matters matters, Trace trace) {
        this.jdbc = jdbc;
        this.matters = matters;
        this.trace = trace;
    }

    record Row(UUID id, String title, boolean decided, long version) {}

    static SubjectRef subject(UUID id) {
        return new SubjectRef(TYPE, id);
    }

    @Transactional
    UUID make(String title, PersonId concerned, Actor actor) {
        UUID id = Uuid7.next();
        jdbc.sql("INSERT INTO testkit_sample_matter (id, title) VALUES (:id, :title)")
                .param("id", id)
                .param("title", title)
                .update();
        matters.concern(subject(id), concerned);
        matters.admit(subject(id), actor.person(), "承办", actor);
        record(SampleDeclarations.SampleAct.MADE, id, actor);
        return id;
    }

    @Transactional
    void decide(UUID id, Set<PersonId> concerned, Actor actor) {
        matters.require(subject(id), actor);
        jdbc.sql("UPDATE testkit_sample_matter SET decided = true, version = version + 1 WHERE id = :id")
                .param("id", id)
                .update();
        concerned.forEach(person -> matters.open(subject(id), person, PART, actor));
        record(SampleDeclarations.SampleAct.DECIDED, id, actor);
    }

    void record(SampleDeclarations.SampleAct act, UUID id, Actor actor) {
        trace.record(new Trace.Deed(act, actor, actor.unit(), subject(id), List.of(), Map.of()));
    }

    Page<Row> list(ListQuery query, @Nullable String q, Actor reader) {
        Keyset keyset = Keyset.of(query, List.of(SortKey.text("title", "matter.title")), "matter.id");
        MatterFilter filter = matters.filter(TYPE, reader);
        String where = filter.known("matter.id") + " AND matter.title LIKE :q";
        var rows = jdbc.sql(
                        "SELECT matter.*, %s FROM testkit_sample_matter matter WHERE %s AND %s ORDER BY %s LIMIT :limit"
                                .formatted(keyset.columns(), where, keyset.where(), keyset.orderBy()))
                .params(filter.values())
                .params(keyset.values())
                .param("q", q == null ? "%" : "%" + q + "%")
                .param("limit", query.rows() + 1)
                .query((row, number) -> new Keyset.Row<>(
                        new Row(
                                row.getObject("id", UUID.class),
                                row.getString("title"),
                                row.getBoolean("decided"),
                                row.getLong("version")),
                        keyset.keysOf(row, "id")))
                .list();
        Integer total = query.counted()
                ? jdbc.sql("SELECT count(*) FROM testkit_sample_matter matter WHERE " + where)
                        .params(filter.values())
                        .param("q", q == null ? "%" : "%" + q + "%")
                        .query(Integer.class)
                        .single()
                : null;
        return keyset.page(rows, query.rows(), total == null ? null : Page.Total.of(total));
    }

    Row find(UUID id) {
        return jdbc.sql("SELECT * FROM testkit_sample_matter WHERE id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Row(id, row.getString("title"), row.getBoolean("decided"), row.getLong("version")))
                .optional()
                .orElseThrow(Refusal::absent);
    }
}
