package io.liangze.foundation.trace;

import io.liangze.foundation.trace.SubjectDescriber.Description;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All things that the modules above can describe, asked type by type. */
@Component
class Subjects {

    private final Map<String, SubjectDescriber> describers;

    Subjects(List<SubjectDescriber> describers) {
        this.describers = describers.stream().collect(Collectors.toMap(SubjectDescriber::type, Function.identity()));
    }

    /** The descriptions of those that exist and may be seen. */
    Map<SubjectRef, Description> describe(Set<SubjectRef> subjects, Actor reader) {
        var descriptions = new HashMap<SubjectRef, Description>();
        subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toUnmodifiableSet())))
                .forEach((type, ids) -> describe(type, ids, reader)
                        .forEach((id, description) -> descriptions.put(new SubjectRef(type, id), description)));
        return descriptions;
    }

    private Map<UUID, Description> describe(String type, Set<UUID> ids, Actor reader) {
        SubjectDescriber describer = describers.get(type);
        return describer == null ? Map.of() : describer.describe(ids, reader);
    }

    /** @throws Refusal 404 if the thing must not be seen, 403 if the acts on it may not be read */
    void requireFollowed(SubjectRef subject, Actor reader) {
        if (describe(Set.of(subject), reader).isEmpty()) {
            throw Refusal.absent();
        }
        SubjectDescriber describer = describers.get(subject.type());
        if (describer == null || !describer.mayFollow(subject, reader)) {
            throw Refusal.forbidden();
        }
    }
}
