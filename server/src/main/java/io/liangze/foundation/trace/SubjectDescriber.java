package io.liangze.foundation.trace;

import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what the things of one type are called and where they stand. Implemented by the module that owns the type. */
public interface SubjectDescriber {

    /**
     * A thing as it may be shown.
     *
     * @param title its name
     * @param path its page; null if it has none
     */
    record Description(String title, @Nullable String path) {}

    /** The type it knows: {@code unit}. */
    String type();

    /** Describes many at once. What does not exist, or what this actor must not know of, is left out. */
    Map<UUID, Description> describe(Set<UUID> things, Actor reader);

    /**
     * Whether this actor may read all acts on a thing that he may see.
     *
     * @param subject one that {@link #describe} describes to him
     */
    boolean mayFollow(SubjectRef subject, Actor reader);
}
