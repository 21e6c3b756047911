package io.liangze.foundation.access.persistence.granting;

import io.liangze.foundation.access.domain.rights.GrantState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a grant stands on the day {@code :day}, in SQL: the same as {@link GrantState}. */
final class GrantStates {

    /** Rows of {@code granted} in one of the states {@code :states}; all if it is null. */
    static final String CONDITION = """
            (CAST(:states AS text[]) IS NULL
             OR CASE WHEN granted.to_on <= :day OR granted.to_on <= granted.from_on THEN 'ENDED'
                     WHEN granted.from_on > :day THEN 'COMING'
                     ELSE 'IN_FORCE' END = ANY (:states))
            AND (CAST(:permissions AS text[]) IS NULL OR granted.permission = ANY (:permissions))
            """;

    private GrantStates() {}

    static String @Nullable [] names(@Nullable List<? extends Enum<?>> codes) {
        return codes == null || codes.isEmpty()
                ? null
                : codes.stream().map(Enum::name).toArray(String[]::new);
    }

    static String @Nullable [] texts(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty() ? null : texts.toArray(String[]::new);
    }
}
