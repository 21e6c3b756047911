package io.liangze.foundation.access;

import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Reach;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far a reader's permission reaches, as a condition for SQL over the published view {@code pub_unit_reached}.
 *
 * @param today the business day of the question
 */
public record ReachedUnits(Reach reach, LocalDate today) {

    /** Rows whose column holds a unit that is reached. The values are those of {@link #values}. */
    public String condition(String column) {
        if (reach.scopes().contains(Scope.ALL)) {
            return "TRUE";
        }
        return """
                (%1$s = ANY (:reachedUnits) OR %1$s IN (
                    SELECT reached.unit FROM pub_unit_reached reached
                    WHERE reached.reader = :reachedFrom AND reached.scope = ANY (:reachedScopes)
                      AND reached.from_on <= :reachedOn AND (reached.to_on IS NULL OR reached.to_on > :reachedOn)))
                """.formatted(column);
    }

    public Map<String, Object> values() {
        var units = Stream.concat(
                reach.besides().stream(), reach.scopes().contains(Scope.UNIT) ? Stream.of(reach.unit()) : Stream.of());
        return Map.of(
                "reachedFrom", reach.unit().value(),
                "reachedOn", today,
                "reachedScopes", reach.scopes().stream().map(Scope::name).toArray(String[]::new),
                "reachedUnits", units.map(UnitId::value).toArray(UUID[]::new));
    }
}
