package io.liangze.foundation.trace.web;

import io.liangze.foundation.trace.SubjectDescriber.Description;
import io.liangze.foundation.trace.Subjects;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.TraceRule;
import io.liangze.foundation.trace.application.LogAct;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.Violation;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Keyset;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.liangze.shared.web.SortKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The trace of one thing or of one unit, newest first. */
@RestController
@Tag(name = "trace")
class TraceEntryController implements Permissions {

    private static final List<SortKey> KEYS = List.of(SortKey.instant("at", "entry.at"));
    private static final String NEWEST_FIRST = "-at";

    /**
     * All acts on a thing, for whoever may follow it; of a unit those of the work log, without those that concern a person, which
     * are in no list.
     */
    private static final String MEANT = """
            (CAST(:unit AS uuid) IS NULL OR entry.unit = :unit)
            AND CASE WHEN CAST(:id AS uuid) IS NULL
                     THEN entry.log = 'WORK' AND NOT EXISTS (SELECT 1 FROM trace_link person WHERE person.entry = entry.id
                                      AND person.member = 'subject' AND person.type = 'person')
                      AND NOT EXISTS (SELECT 1 FROM trace_erasure erased WHERE erased.entry = entry.id
                                      AND erased.member = 'subject')
                     ELSE entry.id IN (SELECT entry FROM trace_link
                                       WHERE member = 'subject' AND type = :type AND id = :id)
                END
            """;

    private final JdbcClient jdbc;
    private final CurrentScope scope;
    private final JsonMapper json;
    private final Subjects subjects;

    TraceEntryController(JdbcClient jdbc, CurrentScope scope, JsonMapper json, Subjects subjects) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.json = json;
        this.subjects = subjects;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(Trace.READ));
    }

    /**
     * One of subject and unit is needed; with both, the acts of the unit on the thing.
     *
     * @param subject the thing acted on, {@code unit:0198…}
     * @param unit the unit whose acts they are
     */
    public record TraceQuery(
            @Nullable SubjectRef subject,
            @Nullable UnitId unit,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {

        @Override
        public String sort() {
            return sort == null ? NEWEST_FIRST : sort;
        }
    }

    /** @param post name of the post in which the person acted */
    @Schema(name = "TraceActor")
    record ActorResponse(Ref person, String post) {}

    /** @param path its page; null if it has none, or this reader must not see it */
    @Schema(name = "TraceSubject")
    record SubjectResponse(
            String ref, String title, @Nullable String path) {}

    /** @param index its place in the log, from 0; null while it waits for one, or to whom this log is closed */
    @Schema(name = "TraceEntry")
    record TraceEntryResponse(
            @Schema(format = "uuid") String id,
            Log log,
            @Nullable Long index,
            String act,
            Instant at,
            @Nullable ActorResponse actor,
            @Nullable Ref unit,
            @Nullable SubjectResponse subject,
            Map<String, String> parameters,
            List<AllowedAct> acts) {}

    /** An entry as it is stored; whoever was erased from it is null. */
    private record Entry(
            UUID key,
            Log log,
            @Nullable Long index,
            String act,
            Instant at,
            SubjectRef unit,
            @Nullable SubjectRef person,
            @Nullable SubjectRef post,
            @Nullable SubjectRef subject,
            @Nullable String content) {

        Stream<SubjectRef> named() {
            return Stream.of(unit, person, post, subject).filter(Objects::nonNull);
        }
    }

    @GetMapping("/api/trace-entries")
    @Operation(operationId = "trace_listEntries", summary = "The acts on one thing, or of one unit")
    @Operates(permission = Trace.READ)
    Page<TraceEntryResponse> list(@ParameterObject @Valid TraceQuery query) {
        Actor reader = scope.actor();
        requireReach(query, reader);
        Keyset keyset = Keyset.of(query, KEYS, "entry.key");
        var rows = question("""
                        SELECT entry.key, entry.log, leaf.index, entry.act, entry.at, entry.unit, link.type, link.id, actor.value AS actor,
                               content.value AS content, %s
                        FROM trace_entry entry
                        LEFT JOIN trace_leaf leaf ON leaf.entry = entry.id
                        LEFT JOIN trace_link link ON link.entry = entry.id AND link.member = 'subject'
                        LEFT JOIN trace_opening actor ON actor.entry = entry.id AND actor.member = 'actor'
                        LEFT JOIN trace_opening content ON content.entry = entry.id AND content.member = 'content'
                        WHERE %s AND %s
                        ORDER BY %s LIMIT :limit
                        """.formatted(keyset.columns(), MEANT, keyset.where(), keyset.orderBy()), query)
                .params(keyset.values())
                .param("limit", query.rows() + 1)
                .query((row, number) ->
                        new Keyset.Row<>(entry(row), List.of(row.getString("key0"), row.getString("key"))))
                .list();
        Page<Entry> page = keyset.page(rows, query.rows(), query.counted() ? count(query) : null);
        var described = subjects.describe(
                page.items().stream().flatMap(Entry::named).collect(Collectors.toUnmodifiableSet()), reader);
        return page.map(entry -> response(entry, described));
    }

    private void requireReach(TraceQuery query, Actor reader) {
        if (query.subject() == null && query.unit() == null) {
            throw new Refusal(
                    Refusal.Kind.UNREADABLE,
                    "request-004",
                    Map.of(),
                    List.of(new Violation("?subject", "missing", Map.of())));
        }
        if (query.subject() != null) {
            subjects.requireFollowed(query.subject(), reader);
        }
        if (query.unit() != null) {
            scope.require(Trace.READ, query.unit());
        }
    }

    private Page.Total count(TraceQuery query) {
        return Page.Total.of(question("""
                        SELECT count(*) FROM (SELECT 1 FROM trace_entry entry WHERE %s LIMIT :most) counted
                        """.formatted(MEANT), query)
                .param("most", Page.Total.MOST + 1)
                .query(Integer.class)
                .single());
    }

    private JdbcClient.StatementSpec question(String sql, TraceQuery query) {
        SubjectRef subject = query.subject();
        return jdbc.sql(sql)
                .param("type", subject == null ? null : subject.type())
                .param("id", subject == null ? null : subject.id())
                .param("unit", query.unit() == null ? null : query.unit().value());
    }

    private Entry entry(ResultSet row) throws SQLException {
        UUID subject = row.getObject("id", UUID.class);
        Map<String, String> actor = values(row.getString("actor"));
        return new Entry(
                row.getObject("key", UUID.class),
                Log.valueOf(row.getString("log")),
                row.getObject("index", Long.class),
                row.getString("act"),
                row.getTimestamp("at").toInstant(),
                new SubjectRef("unit", row.getObject("unit", UUID.class)),
                actor.isEmpty() ? null : new SubjectRef("person", UUID.fromString(actor.get("person"))),
                actor.isEmpty() ? null : new SubjectRef("post", UUID.fromString(actor.get("post"))),
                subject == null ? null : new SubjectRef(row.getString("type"), subject),
                row.getString("content"));
    }

    private TraceEntryResponse response(Entry entry, Map<SubjectRef, Description> described) {
        Description unit = described.get(entry.unit());
        Description subject = entry.subject() == null ? null : described.get(entry.subject());
        return new TraceEntryResponse(
                entry.key().toString(),
                entry.log(),
                entry.log() == Log.WORK || scope.has(scope.actor(), LogAct.READ_DISCIPLINE_LOG) ? entry.index() : null,
                entry.act(),
                entry.at(),
                actor(entry, described),
                unit == null ? null : new Ref(entry.unit().id().toString(), unit.title()),
                subject == null
                        ? null
                        : new SubjectResponse(String.valueOf(entry.subject()), subject.title(), subject.path()),
                values(entry.content()),
                acts(entry));
    }

    /** Whoever may erase here sees it at every act that names somebody. */
    private List<AllowedAct> acts(Entry entry) {
        List<SubjectRef> named =
                entry.named().filter(ref -> ref.type().equals("person")).toList();
        if (named.isEmpty()
                || !scope.reaches(EraseController.ERASE, new UnitId(entry.unit().id()))) {
            return List.of();
        }
        UUID self = scope.actor().person().value();
        boolean own = named.stream().anyMatch(person -> person.id().equals(self));
        return List.of(
                own
                        ? AllowedAct.forbidden(EraseController.ACT, TraceRule.NOT_FROM_OWN_ACTS.code(), Map.of())
                        : AllowedAct.allowed(EraseController.ACT, AllowedAct.Need.REAUTHENTICATION));
    }

    private static @Nullable ActorResponse actor(Entry entry, Map<SubjectRef, Description> described) {
        SubjectRef who = entry.person();
        Description person = who == null ? null : described.get(who);
        Description post = entry.post() == null ? null : described.get(entry.post());
        return who == null || person == null || post == null
                ? null
                : new ActorResponse(new Ref(who.id().toString(), person.title()), post.title());
    }

    /** The members of what was recorded, as text; what was erased has none. */
    private Map<String, String> values(@Nullable String opened) {
        if (opened == null) {
            return Map.of();
        }
        Map<String, Object> members = json.readValue(opened, new TypeReference<LinkedHashMap<String, Object>>() {});
        var values = new LinkedHashMap<String, String>();
        members.remove(Trace.BECAUSE); // commitments, which tell nobody anything
        members.forEach((name, value) -> values.put(name, String.valueOf(value)));
        return values;
    }
}
