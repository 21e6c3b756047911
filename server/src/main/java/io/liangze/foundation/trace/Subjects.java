package io.liangze.foundation.trace;

import io.liangze.foundation.trace.SubjectDescriber.Description;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All things that the modules above can describe, asked type by type. The one place that knows whether somebody may know of a
 * thing: what is not described does not exist for him.
 */
@Component
public class Subjects {

    /** Asked for when first needed: some describers need what needs subjects. */
    private final Supplier<Map<String, SubjectDescriber>> describers;

    Subjects(ObjectProvider<SubjectDescriber> describers) {
        this.describers = SingletonSupplier.of(
                () -> describers.stream().collect(Collectors.toMap(SubjectDescriber::type, Function.identity())));
    }

    /** The descriptions of those that exist and that the reader may know of; one question for each type, however many there are. */
    public Map<SubjectRef, Description> describe(Set<SubjectRef> subjects, Actor reader) {
        var descriptions = new HashMap<SubjectRef, Description>();
        subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toUnmodifiableSet())))
                .forEach((type, ids) -> describe(type, ids, reader)
                        .forEach((id, description) -> descriptions.put(new SubjectRef(type, id), description)));
        return descriptions;
    }

    private Map<UUID, Description> describe(String type, Set<UUID> ids, Actor reader) {
        SubjectDescriber describer = describers.get().get(type);
        return describer == null ? Map.of() : describer.describe(ids, reader);
    }

    /** Whether the reader may see the thing and read the acts on it. */
    public boolean isFollowed(SubjectRef subject, Actor reader) {
        SubjectDescriber describer = describers.get().get(subject.type());
        return describer != null
                && !describer.describe(Set.of(subject.id()), reader).isEmpty()
                && describer.mayFollow(subject, reader);
    }

    /** @throws Refusal 404 if the thing must not be seen, 403 if the acts on it may not be read */
    public void requireFollowed(SubjectRef subject, Actor reader) {
        if (describe(Set.of(subject), reader).isEmpty()) {
            throw Refusal.absent();
        }
        SubjectDescriber describer = describers.get().get(subject.type());
        if (describer == null || !describer.mayFollow(subject, reader)) {
            throw Refusal.forbidden();
        }
    }
}
