package io.liangze.shared;

import java.util.Map;

/**
 * One value that cannot be accepted.
 *
 * @param pointer a JSON pointer into the request, or {@code ?name} for a parameter
 * @param code a key of the violation bundles, for example {@code range}
 */
public record Violation(String pointer, String code, Map<String, String> values) {

    public Violation {
        values = Map.copyOf(values);
    }
}
