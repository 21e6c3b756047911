package io.liangze.foundation.access;

import io.liangze.shared.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may know of the matters of one type, as a condition for SQL over the published views.
 *
 * @param reader null for whoever may know of none
 * @param barred persons whose matters must not pass through him, himself among them
 */
public record MatterFilter(String type, @Nullable PersonId reader, Set<PersonId> barred) {

    public MatterFilter {
        barred = Set.copyOf(barred);
    }

    /** Matters that he may know in full; the column holds their ids. The values are those of {@link #values}. */
    public String known(String column) {
        return """
                (EXISTS (SELECT 1 FROM pub_matter_knower knower
                         WHERE knower.subject_type = :matterType AND knower.subject = %1$s
                           AND knower.person = CAST(:matterReader AS uuid))
                 AND NOT EXISTS (SELECT 1 FROM pub_matter_concern concern
                                 WHERE concern.subject_type = :matterType AND concern.subject = %1$s
                                   AND concern.person = ANY (:matterBarred)))
                """.formatted(column);
    }

    /** Matters about himself of which the procedure has opened the part to him. */
    public String openedToHim(String column, String part) {
        return """
                EXISTS (SELECT 1 FROM pub_matter_opening opening
                        WHERE opening.subject_type = :matterType AND opening.subject = %s
                          AND opening.person = CAST(:matterReader AS uuid)
                          AND opening.part = '%s')
                """.formatted(column, part);
    }

    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("matterType", type);
        values.put("matterReader", reader == null ? null : reader.value());
        values.put("matterBarred", barred.stream().map(PersonId::value).toArray(UUID[]::new));
        return values;
    }
}
