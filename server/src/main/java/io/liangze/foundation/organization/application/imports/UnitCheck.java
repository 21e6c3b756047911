package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.imports.Draft.Origin;
import io.liangze.foundation.organization.application.imports.Draft.PostRow;
import io.liangze.foundation.organization.application.imports.Draft.UnitRow;
import io.liangze.foundation.organization.application.imports.Register.CheckedPost;
import io.liangze.foundation.organization.application.imports.Register.CheckedUnit;
import io.liangze.foundation.organization.application.imports.Register.KnownUnit;
import io.liangze.foundation.organization.application.imports.Register.Taken;
import io.liangze.foundation.organization.domain.Organ;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether units and posts of files may come in. */
final class UnitCheck {

    private final PlaceCheck places;
    private final ImportFaults faults;
    private final Map<String, UnitRow> rows = new HashMap<>();
    private final Map<String, KnownUnit> known;
    private final Set<Taken> names;
    private final List<CheckedUnit> units = new ArrayList<>();
    private final List<CheckedPost> posts = new ArrayList<>();

    /** What a unit or post refers to, of the files or there before. */
    private record Found(UUID id, UnitKind kind, LocalDate from, boolean ends) {

        boolean isInForce(LocalDate on) {
            return !ends && !on.isBefore(from);
        }
    }

    private UnitCheck(Draft draft, PlaceCheck places, Register register, ImportFaults faults) {
        this.places = places;
        this.faults = faults;
        Set<String> asked = new HashSet<>();
        Set<UUID> sites = new HashSet<>();
        for (UnitRow row : draft.units()) {
            asked.add(row.code());
            addUnlessNull(asked, row.principal());
            addUnlessNull(asked, row.supervisory());
            addUnlessNull(sites, places.find(row.place()));
        }
        draft.posts().forEach(row -> asked.add(row.unit()));
        known = register.units(asked);
        names = register.namesOfUnits(sites);
    }

    private static <T> void addUnlessNull(Set<T> all, @Nullable T one) {
        if (one != null) {
            all.add(one);
        }
    }

    static UnitCheck of(Draft draft, PlaceCheck places, Register register, ImportFaults faults) {
        var check = new UnitCheck(draft, places, register, faults);
        draft.units().forEach(check::enter);
        draft.units().forEach(check::stand);
        for (Line line : Line.values()) {
            check.requireNobodyBelowHimself(line);
        }
        draft.posts().forEach(check::post);
        return check;
    }

    private void enter(UnitRow row) {
        UnitRow earlier = rows.putIfAbsent(row.code(), row);
        if (earlier != null) {
            fault(
                    row.origin(),
                    "code",
                    row.code(),
                    "csv-code-twice",
                    Map.of(
                            "code",
                            row.code(),
                            "line",
                            Integer.toString(earlier.origin().line())));
        } else if (known.containsKey(row.code())) {
            fault(row.origin(), "code", row.code(), "csv-code-in-use", Map.of("code", row.code()));
        }
    }

    private void stand(UnitRow row) {
        UUID place = places.find(row.place());
        if (place == null) {
            fault(row.origin(), "place", row.place(), "csv-place-unknown", Map.of("code", row.place()));
        } else {
            if (!places.isInForce(row.place(), row.from())) {
                notInForce(row.origin(), row.place(), row.from());
            }
            if (!names.add(new Taken(place, row.name()))) {
                fault(row.origin(), "name", row.name(), "csv-name-used", Map.of("name", row.name()));
            }
        }
        UUID principal = superior(row, Line.PRINCIPAL, "principal", row.principal());
        UUID supervisory = superior(row, Line.SUPERVISORY, "supervisory", row.supervisory());
        if (place != null) {
            units.add(new CheckedUnit(row, place, principal, supervisory));
        }
    }

    private @Nullable UUID superior(UnitRow row, Line line, String column, @Nullable String code) {
        if (code == null) {
            return null;
        }
        Found superior = find(code);
        if (superior == null) {
            fault(row.origin(), column, code, "csv-superior-unknown", Map.of("code", code));
            return null;
        }
        if (!Organ.mayStandUnder(line, row.kind(), superior.kind())) {
            fault(row.origin(), column, code, "csv-superior-line", Map.of("code", code, "line", line.name()));
        } else if (!superior.isInForce(row.from())) {
            notInForce(row.origin(), code, row.from());
        }
        return superior.id();
    }

    private @Nullable Found find(String code) {
        UnitRow row = rows.get(code);
        if (row != null) {
            return new Found(row.id(), row.kind(), row.from(), false);
        }
        KnownUnit unit = known.get(code);
        return unit == null ? null : new Found(unit.id(), unit.kind(), unit.from(), unit.to() != null);
    }

    /** Only rows can close a ring: what was there before stands under none of them. */
    private void requireNobodyBelowHimself(Line line) {
        Set<String> sound = new HashSet<>();
        for (UnitRow row : rows.values()) {
            Set<String> path = new HashSet<>();
            UnitRow at = row;
            while (at != null && !sound.contains(at.code()) && path.add(at.code())) {
                String upper = line == Line.PRINCIPAL ? at.principal() : at.supervisory();
                at = upper == null ? null : rows.get(upper);
            }
            if (at != null && !sound.contains(at.code())) {
                String column = line == Line.PRINCIPAL ? "principal" : "supervisory";
                fault(
                        at.origin(),
                        column,
                        line == Line.PRINCIPAL ? at.principal() : at.supervisory(),
                        "csv-below-itself",
                        Map.of("code", at.code()));
            }
            sound.addAll(path);
        }
    }

    private void post(PostRow row) {
        Found unit = find(row.unit());
        if (unit == null) {
            fault(row.origin(), "unit", row.unit(), "csv-unit-unknown", Map.of("code", row.unit()));
            return;
        }
        if (!unit.isInForce(row.from())) {
            notInForce(row.origin(), row.unit(), row.from());
        }
        posts.add(new CheckedPost(row, unit.id()));
    }

    private void notInForce(Origin origin, String code, LocalDate on) {
        fault(origin, "from", null, "csv-not-in-force", Map.of("code", code, "on", on.toString()));
    }

    private void fault(Origin origin, String column, @Nullable String value, String code, Map<String, String> values) {
        faults.add(origin.file(), origin.line(), column, value, code, values);
    }

    List<CheckedUnit> units() {
        return units;
    }

    List<CheckedPost> posts() {
        return posts;
    }
}
