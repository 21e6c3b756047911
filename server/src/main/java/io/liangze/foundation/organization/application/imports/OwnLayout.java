package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.imports.Draft.Origin;
import io.liangze.shared.Uuid7;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Our own three files. */
final class OwnLayout {

    static final String PLACES = "places.csv";
    static final String UNITS = "units.csv";
    static final String POSTS = "posts.csv";

    private static final Map<String, List<String>> COLUMNS = Map.of(
            PLACES, List.of("code", "name", "kind", "parent", "from"),
            UNITS,
                    List.of(
                            "code",
                            "name",
                            "shortName",
                            "kind",
                            "dispatch",
                            "place",
                            "principal",
                            "supervisory",
                            "from"),
            POSTS, List.of("unit", "name", "kind", "rank", "managedBy", "portfolio", "order", "from"));

    private final Draft draft;
    private final ImportFaults faults;
    private final LocalDate from;

    OwnLayout(Draft draft, ImportFaults faults, LocalDate from) {
        this.draft = draft;
        this.faults = faults;
        this.from = from;
    }

    void read(String file, InputStream content) {
        new CsvTable(file, COLUMNS.getOrDefault(file, List.of()), faults).read(content, row -> {
            switch (file) {
                case PLACES -> place(row);
                case UNITS -> unit(row);
                default -> post(row);
            }
        });
    }

    private void place(CsvTable.Row row) {
        var place = new Draft.PlaceRow(
                Uuid7.next(),
                new Origin(PLACES, row.line()),
                row.newCode("code"),
                row.text("name"),
                row.code("kind", PlaceKind.class),
                row.optional("parent"),
                row.day("from", from));
        if (row.isSound()) {
            draft.add(place);
        }
    }

    private void unit(CsvTable.Row row) {
        UnitKind kind = row.code("kind", UnitKind.class);
        TeamDispatch dispatch = row.optionalCode("dispatch", TeamDispatch.class);
        if (row.isSound() && (dispatch != null) != (kind == UnitKind.DISPATCHED_TEAM)) {
            row.wrong("dispatch", "csv-dispatch", Map.of());
        }
        var unit = new Draft.UnitRow(
                Uuid7.next(),
                new Origin(UNITS, row.line()),
                row.newCode("code"),
                row.text("name"),
                row.text("shortName"),
                kind,
                dispatch,
                row.text("place"),
                row.optional("principal"),
                row.optional("supervisory"),
                row.day("from", from));
        if (row.isSound()) {
            draft.add(unit);
        }
    }

    private void post(CsvTable.Row row) {
        var post = new Draft.PostRow(
                Uuid7.next(),
                new Origin(POSTS, row.line()),
                row.text("unit"),
                row.text("name"),
                row.code("kind", PostKind.class),
                row.optionalCode("rank", PostRank.class),
                row.optionalCode("managedBy", ManagedBy.class),
                row.optional("portfolio"),
                row.number("order"),
                row.day("from", from));
        if (row.isSound()) {
            draft.add(post);
        }
    }
}
