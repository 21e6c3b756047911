package io.liangze.foundation.trace;

import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import java.util.Optional;
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

    /** Empty if the thing does not exist or this actor must not know of it. */
    Optional<Description> describe(SubjectRef subject, Actor reader);

    /** Whether this actor may read all acts on the thing. */
    default boolean mayFollow(SubjectRef subject, Actor reader) {
        return describe(subject, reader).isPresent();
    }
}
