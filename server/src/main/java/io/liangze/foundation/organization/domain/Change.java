package io.liangze.foundation.organization.domain;

import io.liangze.shared.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What a step makes of one thing.
 *
 * @param name what the thing is called afterwards
 * @param before what was so, in words that are data: a name, a superior
 * @param after what is so from the day on
 */
public record Change(
        ChangeKind kind,
        SubjectRef subject,
        String name,
        @Nullable String before,
        @Nullable String after) {

    /** What happens to the thing. */
    public enum ChangeKind {
        PLACE_BEGUN,
        PLACE_RENAMED,
        PLACE_MOVED,
        PLACE_ENDED,
        UNIT_BEGUN,
        UNIT_RENAMED,
        /** Sits on another place. */
        UNIT_RELOCATED,
        PRINCIPAL_SUPERIOR_CHANGED,
        SUPERVISORY_SUPERIOR_CHANGED,
        UNIT_ENDED,
        /** So many people lose the post they held in a unit that ends. */
        TERMS_ENDED
    }
}
