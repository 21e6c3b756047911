package io.liangze.foundation.access.web.audit;

import io.liangze.foundation.access.application.audit.AdministratorActs.Act;
import io.liangze.foundation.access.web.Names;
import io.liangze.foundation.access.web.PostRow;
import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.foundation.trace.SubjectDescriber.Description;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shapes administrators' acts as the API shows them. */
@Component
class AdministratorActResponses {

    private final Names names;
    private final List<SubjectDescriber> describers;
    private final JsonMapper json;

    AdministratorActResponses(Names names, List<SubjectDescriber> describers, JsonMapper json) {
        this.names = names;
        this.describers = describers;
        this.json = json;
    }

    /** What was acted on: a person, a post, a unit. */
    @Schema(name = "AdministratorActSubject")
    record SubjectResponse(String ref, String title) {}

    /**
     * Something that was done in an administrator's post.
     *
     * @param id of the entry in the trace
     * @param at business time
     * @param administrator who acted; null if he was erased from it
     * @param post the post in which he acted
     * @param subject null if it concerns no one thing, or the reader must not see it
     * @param parameters what was recorded with it: codes, days, numbers, digests
     */
    @Schema(name = "AdministratorAct")
    record ActResponse(
            @Schema(format = "uuid") String id,
            String act,
            Instant at,
            @Nullable Ref administrator,
            PostRow post,
            @Nullable SubjectResponse subject,
            Map<String, String> parameters) {}

    Page<ActResponse> list(Page<Act> page, Actor reader) {
        List<Act> acts = page.items();
        Names.Book book = names.of(
                acts.stream().flatMap(act -> Stream.ofNullable(act.person())).collect(Collectors.toSet()),
                acts.stream().map(Act::post).collect(Collectors.toSet()));
        Map<SubjectRef, String> titles = titles(acts, reader);
        return page.map(act -> new ActResponse(
                act.key().toString(),
                act.act(),
                act.at(),
                book.person(act.person()),
                book.post(act.post()),
                subject(act.subject(), titles),
                values(act.content())));
    }

    /** Whoever owns a thing says what it is called, and whether this reader may know. */
    private Map<SubjectRef, String> titles(List<Act> acts, Actor reader) {
        var titles = new HashMap<SubjectRef, String>();
        for (SubjectDescriber describer : describers) {
            var things = acts.stream()
                    .flatMap(act -> Stream.ofNullable(act.subject()))
                    .filter(subject -> subject.type().equals(describer.type()))
                    .map(SubjectRef::id)
                    .collect(Collectors.toSet());
            if (!things.isEmpty()) {
                for (Map.Entry<UUID, Description> described :
                        describer.describe(things, reader).entrySet()) {
                    titles.put(
                            new SubjectRef(describer.type(), described.getKey()),
                            described.getValue().title());
                }
            }
        }
        return titles;
    }

    private static @Nullable SubjectResponse subject(@Nullable SubjectRef subject, Map<SubjectRef, String> titles) {
        String title = subject == null ? null : titles.get(subject);
        return title == null ? null : new SubjectResponse(String.valueOf(subject), title);
    }

    private Map<String, String> values(@Nullable String content) {
        if (content == null) {
            return Map.of();
        }
        Map<String, Object> members = json.readValue(content, new TypeReference<LinkedHashMap<String, Object>>() {});
        var values = new LinkedHashMap<String, String>();
        members.forEach((name, value) -> values.put(name, String.valueOf(value)));
        return values;
    }
}
