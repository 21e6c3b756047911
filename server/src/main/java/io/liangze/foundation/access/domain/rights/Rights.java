package io.liangze.foundation.access.domain.rights;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import io.liangze.shared.rights.Permission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody may do in one post, worked out once for a request; every question after that is answered in memory. */
public final class Rights {

    /** Those of somebody who does not hold the post. */
    public static final Rights NONE = new Rights(Map.of(), Map.of());

    /** One thing that the post has. */
    public sealed interface Granted {}

    /** Granted to the kind of post, or to the post itself for a time. */
    public record ByScope(String permission, Scope scope) implements Granted {}

    /** One unit's work records, opened with a reason for a while. */
    public record BrokenGlass(UnitId unit) implements Granted {}

    private final Map<String, Set<Scope>> scopes;
    private final Map<String, Set<UnitId>> opened;

    private Rights(Map<String, Set<Scope>> scopes, Map<String, Set<UnitId>> opened) {
        this.scopes = scopes;
        this.opened = opened;
    }

    /**
     * Works the rights out: what no module of this server declares, what is not the duty of this kind of post, and what a
     * delegate may not use falls away, whoever granted it.
     *
     * @param delegated whether the person acts for the holder of the post
     */
    public static Rights of(
            PostKind kind, boolean delegated, Collection<? extends Granted> granted, Map<String, Permission> declared) {
        var scopes = new HashMap<String, Set<Scope>>();
        var opened = new HashMap<String, Set<UnitId>>();
        for (Granted grant : granted) {
            switch (grant) {
                case ByScope(String code, Scope scope) -> {
                    Permission permission = declared.get(code);
                    if (permission != null && mayUse(kind, delegated, permission)) {
                        scopes.computeIfAbsent(code, first -> EnumSet.noneOf(Scope.class))
                                .add(scope);
                    }
                }
                case BrokenGlass(UnitId unit) ->
                    declared.values().stream()
                            .filter(permission -> permission.isWorkRecord() && mayUse(kind, delegated, permission))
                            .forEach(permission -> opened.computeIfAbsent(permission.code(), first -> new HashSet<>())
                                    .add(unit));
            }
        }
        return new Rights(scopes, opened);
    }

    private static boolean mayUse(PostKind kind, boolean delegated, Permission permission) {
        return Administrator.mayHold(kind, permission.duty()) && !(delegated && permission.decides());
    }

    /** Whether the permission is there for anything at all. */
    public boolean allows(String permission) {
        return scopes.containsKey(permission) || opened.containsKey(permission);
    }

    public Set<Scope> scopes(String permission) {
        return scopes.getOrDefault(permission, Set.of());
    }

    /** Units opened in addition, for a while. */
    public Set<UnitId> opened(String permission) {
        return opened.getOrDefault(permission, Set.of());
    }

    /**
     * Whether the permission reaches a unit.
     *
     * @param standing as what the unit is reached from the unit of the post
     */
    public boolean reaches(String permission, UnitId unit, Set<Scope> standing) {
        Set<Scope> granted = scopes(permission);
        return granted.contains(Scope.ALL)
                || standing.stream().anyMatch(granted::contains)
                || opened(permission).contains(unit);
    }

    /** Permissions that are there for anything at all, sorted. */
    public List<String> permissions() {
        var all = new HashSet<>(scopes.keySet());
        all.addAll(opened.keySet());
        return all.stream().sorted().toList();
    }
}
