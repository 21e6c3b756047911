package io.liangze.foundation.trace;

import io.liangze.shared.Actor;
import io.liangze.shared.Permission;
import io.liangze.shared.Permissions;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.Violation;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    static final String READ = "trace.read";

    private static final List<SortKey> KEYS = List.of(SortKey.instant("at", "entry.at"));
    private static final String NEWEST_FIRST = "-at";

    private final JdbcClient jdbc;
    private final CurrentScope scope;
    private final JsonMapper json;
    private final Map<String, SubjectDescriber> describers;

    TraceEntryController(JdbcClient jdbc, CurrentScope scope, JsonMapper json, List<SubjectDescriber> describers) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.json = json;
        this.describers = describers.stream().collect(Collectors.toMap(SubjectDescriber::type, Function.identity()));
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(READ));
    }

    /**
     * One of subject and unit is needed.
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

    @Schema(name = "TraceEntry")
    record TraceEntryResponse(
            @Schema(format = "uuid") String id,
            String act,
            Instant at,
            @Nullable ActorResponse actor,
            @Nullable Ref unit,
            @Nullable SubjectResponse subject,
            Map<String, String> parameters) {}

    private record Entry(
            UUID key,
            String act,
            Instant at,
            UUID person,
            UUID post,
            UUID unit,
            SubjectRef subject,
            @Nullable String content) {}

    @GetMapping("/api/trace-entries")
    @Operation(operationId = "trace_listEntries", summary = "The acts on one thing, or of one unit")
    @Operates(permission = READ)
    Page<TraceEntryResponse> list(@ParameterObject @Valid TraceQuery query) {
        Actor reader = scope.actor();
        String condition = condition(query, reader);
        Keyset keyset = Keyset.of(query, KEYS, "entry.key");
        var rows = jdbc.sql("""
                        SELECT entry.key, entry.act, entry.at, entry.actor_person, entry.actor_post, entry.unit,
                               entry.subject_type, entry.subject_id, content.value AS content, %s
                        FROM trace_entry entry
                        LEFT JOIN trace_opening content ON content.entry = entry.id AND content.member = 'content'
                        WHERE entry.log = 'WORK' AND %s AND %s
                        ORDER BY %s LIMIT :limit
                        """.formatted(keyset.columns(), condition, keyset.where(), keyset.orderBy()))
                .params(keyset.values())
                .param(
                        "subjectType",
                        query.subject() == null ? null : query.subject().type())
                .param(
                        "subjectId",
                        query.subject() == null ? null : query.subject().id())
                .param("unit", query.unit() == null ? null : query.unit().value())
                .param("limit", query.rows() + 1)
                .query((row, number) ->
                        new Keyset.Row<>(entry(row), List.of(row.getString("key0"), row.getString("key"))))
                .list();
        Page.Total total = query.counted() ? count(query, condition) : null;
        return keyset.page(rows, query.rows(), total).map(entry -> response(entry, reader));
    }

    private String condition(TraceQuery query, Actor reader) {
        if (query.subject() != null) {
            if (!mayFollow(query.subject(), reader)) {
                throw Refusal.absent();
            }
            return "entry.subject_type = :subjectType AND entry.subject_id = :subjectId";
        }
        if (query.unit() != null) {
            scope.require(READ, query.unit());
            return "entry.unit = :unit AND entry.subject_type <> 'person'"; // what concerns a person is in no list
        }
        throw new Refusal(
                Refusal.Kind.UNREADABLE,
                "request-004",
                Map.of(),
                List.of(new Violation("?subject", "missing", Map.of())));
    }

    private Page.Total count(TraceQuery query, String condition) {
        return Page.Total.of(jdbc.sql("""
                        SELECT count(*) FROM (SELECT 1 FROM trace_entry entry
                                              WHERE entry.log = 'WORK' AND %s LIMIT :most) counted
                        """.formatted(condition))
                .param(
                        "subjectType",
                        query.subject() == null ? null : query.subject().type())
                .param(
                        "subjectId",
                        query.subject() == null ? null : query.subject().id())
                .param("unit", query.unit() == null ? null : query.unit().value())
                .param("most", Page.Total.MOST + 1)
                .query(Integer.class)
                .single());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("key", UUID.class),
                row.getString("act"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_person", UUID.class),
                row.getObject("actor_post", UUID.class),
                row.getObject("unit", UUID.class),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("content"));
    }

    private TraceEntryResponse response(Entry entry, Actor reader) {
        return new TraceEntryResponse(
                entry.key().toString(),
                entry.act(),
                entry.at(),
                actor(entry, reader),
                describe(new SubjectRef("unit", entry.unit()), reader)
                        .map(unit -> new Ref(entry.unit().toString(), unit.title()))
                        .orElse(null),
                describe(entry.subject(), reader)
                        .map(subject ->
                                new SubjectResponse(entry.subject().toString(), subject.title(), subject.path()))
                        .orElse(null),
                parameters(entry.content()));
    }

    private @Nullable ActorResponse actor(Entry entry, Actor reader) {
        var person = describe(new SubjectRef("person", entry.person()), reader);
        var post = describe(new SubjectRef("post", entry.post()), reader);
        return person.isEmpty() || post.isEmpty()
                ? null
                : new ActorResponse(
                        new Ref(entry.person().toString(), person.get().title()),
                        post.get().title());
    }

    /** What was recorded, as text; an erased content has none. */
    private Map<String, String> parameters(@Nullable String content) {
        if (content == null) {
            return Map.of();
        }
        Map<String, Object> values = json.readValue(content, new TypeReference<LinkedHashMap<String, Object>>() {});
        var parameters = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> parameters.put(name, String.valueOf(value)));
        return parameters;
    }

    private boolean mayFollow(SubjectRef subject, Actor reader) {
        SubjectDescriber describer = describers.get(subject.type());
        return describer != null && describer.mayFollow(subject, reader);
    }

    private Optional<SubjectDescriber.Description> describe(SubjectRef subject, Actor reader) {
        return Optional.ofNullable(describers.get(subject.type()))
                .flatMap(describer -> describer.describe(subject, reader));
    }
}
