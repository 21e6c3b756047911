package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.application.imports.Draft.PlaceRow;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportSkip;
import io.liangze.foundation.organization.application.imports.Register.CheckedPlace;
import io.liangze.foundation.organization.application.imports.Register.KnownPlace;
import io.liangze.foundation.organization.application.imports.Register.Taken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether places of files may come in: the rules of the organization, told for all rows at once. */
final class PlaceCheck {

    /** Codes that the national register gives to nobody: whatever stands there is invented. */
    private static final String INVENTED_AREA = "99";

    private final ImportFaults faults;
    private final Map<String, PlaceRow> rows = new HashMap<>();
    private final Map<String, CheckedPlace> checked = new HashMap<>();
    private final Map<String, KnownPlace> known;
    private final Set<Taken> names;

    private PlaceCheck(List<PlaceRow> drafted, Set<String> referred, Register register, ImportFaults faults) {
        this.faults = faults;
        Set<String> asked = new HashSet<>(referred);
        for (PlaceRow row : drafted) {
            asked.add(row.code());
            if (row.parent() != null) {
                asked.add(row.parent());
            }
        }
        known = register.places(asked);
        names = register.namesOfPlaces(
                known.values().stream().map(KnownPlace::id).toList());
    }

    /**
     * Looks at all of them.
     *
     * @param referred codes of further places that units name
     */
    static PlaceCheck of(Draft draft, Set<String> referred, Register register, ImportFaults faults) {
        var check = new PlaceCheck(draft.places(), referred, register, faults);
        // from above, so that what a place stands under is looked at before it
        List<PlaceRow> fromAbove = new ArrayList<>();
        for (PlaceRow row : draft.places()) {
            if (check.isThereAtTheTop(row)) {
                draft.skip(ImportSkip.THERE_ALREADY);
            } else {
                check.enter(row);
                fromAbove.add(row);
            }
        }
        fromAbove.sort(Comparator.comparing(row -> row.kind().level()));
        for (PlaceRow row : fromAbove) {
            check.stand(row);
        }
        return check;
    }

    private boolean isThereAtTheTop(PlaceRow row) {
        KnownPlace place = known.get(row.code());
        return place != null
                && row.parent() == null
                && place.parent() == null
                && place.kind() == row.kind()
                && place.name().equals(row.name());
    }

    private void enter(PlaceRow row) {
        PlaceRow earlier = rows.putIfAbsent(row.code(), row);
        if (earlier != null) {
            fault(
                    row,
                    "code",
                    "csv-code-twice",
                    Map.of(
                            "code",
                            row.code(),
                            "line",
                            Integer.toString(earlier.origin().line())));
        } else if (known.containsKey(row.code())) {
            fault(row, "code", "csv-code-in-use", Map.of("code", row.code()));
        }
    }

    private void stand(PlaceRow row) {
        String parentCode = row.parent();
        PlaceRow parentRow = parentCode == null ? null : rows.get(parentCode);
        KnownPlace knownParent = parentCode == null || parentRow != null ? null : known.get(parentCode);
        CheckedPlace parent = parentRow == null ? null : checked.get(parentRow.code());
        if (parentCode == null) {
            if (row.kind().level().compareTo(PlaceLevel.CITY) > 0) {
                fault(row, "parent", "csv-parent-missing", Map.of());
            }
        } else if (parentRow == null && knownParent == null) {
            fault(row, "parent", "csv-parent-unknown", Map.of("code", parentCode));
        } else {
            requireFitting(row, parentRow, knownParent);
        }
        boolean invented = parentRow != null
                ? parent != null && parent.invented()
                : knownParent != null ? knownParent.invented() : row.code().startsWith(INVENTED_AREA);
        UUID above = parentRow != null ? parentRow.id() : knownParent == null ? null : knownParent.id();
        if (!names.add(new Taken(above, row.name()))) {
            fault(row, "name", "csv-name-used", Map.of("name", row.name()));
        }
        checked.putIfAbsent(row.code(), new CheckedPlace(row, parent, knownParent == null ? null : above, invented));
    }

    private void requireFitting(PlaceRow row, @Nullable PlaceRow parentRow, @Nullable KnownPlace knownParent) {
        PlaceLevel level = parentRow != null
                ? parentRow.kind().level()
                : Objects.requireNonNull(knownParent).level();
        if (row.kind().level().above().filter(level::equals).isEmpty()) {
            fault(
                    row,
                    "parent",
                    "csv-parent-level",
                    Map.of("code", String.valueOf(row.parent()), "level", level.name()));
            return;
        }
        LocalDate since = parentRow != null
                ? parentRow.from()
                : Objects.requireNonNull(knownParent).from();
        boolean ends = knownParent != null && knownParent.to() != null;
        if (ends || row.from().isBefore(since)) {
            fault(
                    row,
                    "from",
                    "csv-not-in-force",
                    Map.of(
                            "code",
                            String.valueOf(row.parent()),
                            "on",
                            row.from().toString()));
        }
    }

    private void fault(PlaceRow row, String column, String code, Map<String, String> values) {
        faults.add(row.origin().file(), row.origin().line(), column, cell(row, column), code, values);
    }

    private static @Nullable String cell(PlaceRow row, String column) {
        return switch (column) {
            case "code" -> row.code();
            case "name" -> row.name();
            case "parent" -> row.parent();
            default -> null;
        };
    }

    /** Places from above to below, one after the other down each branch as far as the files are in that order. */
    List<CheckedPlace> places() {
        return rows.values().stream()
                .sorted(Comparator.comparing(PlaceRow::code))
                .map(row -> Objects.requireNonNull(checked.get(row.code())))
                .toList();
    }

    /** The place with this code, of the files or there before. */
    @Nullable
    UUID find(String code) {
        PlaceRow row = rows.get(code);
        if (row != null) {
            return row.id();
        }
        KnownPlace place = known.get(code);
        return place == null ? null : place.id();
    }

    /** Whether the place is there from this day on. */
    boolean isInForce(String code, LocalDate on) {
        PlaceRow row = rows.get(code);
        if (row != null) {
            return !on.isBefore(row.from());
        }
        KnownPlace place = known.get(code);
        return place != null && place.to() == null && !on.isBefore(place.from());
    }
}
