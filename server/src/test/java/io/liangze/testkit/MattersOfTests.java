package io.liangze.testkit;

import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Things that a test makes and keeps from some: what messages of tests are about. */
public final class MattersOfTests implements SubjectDescriber {

    private static final String TYPE = "test-matter";

    private final Set<UUID> known = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Set<PersonId>> kept = new ConcurrentHashMap<>();

    /** A matter that everybody may know of. */
    public SubjectRef open() {
        UUID id = Uuid7.next();
        known.add(id);
        return new SubjectRef(TYPE, id);
    }

    /** A matter that these must not know of. */
    public SubjectRef keptFrom(PersonId... barred) {
        SubjectRef matter = open();
        kept.put(matter.id(), Set.of(barred));
        return matter;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
        return things.stream()
                .filter(known::contains)
                .filter(thing -> !kept.getOrDefault(thing, Set.of()).contains(reader.person()))
                .collect(Collectors.toMap(thing -> thing, thing -> new Description("事项" + thing, "/matters/" + thing)));
    }

    @Override
    public boolean mayFollow(SubjectRef subject, Actor reader) {
        return false;
    }
}
