package io.liangze.shared.web;

import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import java.util.Set;

/**
 * How far somebody has a permission.
 *
 * @param scopes all that were granted; they add up
 * @param unit of the acting post, from which they reach
 * @param besides units that were opened to him in addition, for a while
 */
public record Reach(Set<Scope> scopes, UnitId unit, Set<UnitId> besides) {

    public Reach {
        scopes = Set.copyOf(scopes);
        besides = Set.copyOf(besides);
    }
}
