package io.liangze.foundation.organization.application.imports;

import static io.liangze.foundation.organization.application.imports.FileForm.choice;
import static io.liangze.foundation.organization.application.imports.FileForm.free;
import static io.liangze.foundation.organization.application.imports.FileForm.needed;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.imports.Draft.Origin;
import io.liangze.foundation.organization.application.imports.FileForm.CellForm;
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

    static final List<FileForm> FORMS = List.of(
            new FileForm(
                    PLACES,
                    List.of(
                            needed("code", CellForm.CODE),
                            needed("name", CellForm.TEXT),
                            choice("kind", true, PlaceKind.class),
                            free("parent", CellForm.CODE),
                            free("from", CellForm.DAY)),
                    List.of(
                            List.of("999900", "示例市", "CITY", "", ""),
                            List.of("999901", "示例区", "DISTRICT", "999900", "2026-01-01"))),
            new FileForm(
                    UNITS,
                    List.of(
                            needed("code", CellForm.CODE),
                            needed("name", CellForm.TEXT),
                            needed("shortName", CellForm.TEXT),
                            choice("kind", true, UnitKind.class),
                            choice("dispatch", false, TeamDispatch.class),
                            needed("place", CellForm.CODE),
                            free("principal", CellForm.CODE),
                            free("supervisory", CellForm.CODE),
                            free("from", CellForm.DAY)),
                    List.of(
                            List.of("999900.P", "中共示例市委员会", "示例市委", "PARTY_COMMITTEE", "", "999900", "", "", ""),
                            List.of(
                                    "999900.S",
                                    "中共示例市纪律检查委员会",
                                    "示例市纪委",
                                    "DISCIPLINE_COMMISSION",
                                    "",
                                    "999900",
                                    "999900.P",
                                    "",
                                    ""))),
            new FileForm(
                    POSTS,
                    List.of(
                            needed("unit", CellForm.CODE),
                            needed("name", CellForm.TEXT),
                            choice("kind", true, PostKind.class),
                            choice("rank", false, PostRank.class),
                            choice("managedBy", false, ManagedBy.class),
                            free("portfolio", CellForm.TEXT),
                            needed("order", CellForm.NUMBER),
                            free("from", CellForm.DAY)),
                    List.of(
                            List.of("999900.P", "书记", "SECRETARY", "DIVISION_HEAD", "CITY", "全面工作", "1", ""),
                            List.of("999900.S", "书记", "DISCIPLINE_SECRETARY", "", "", "", "1", "2026-01-01"))));

    private final Draft draft;
    private final ImportFaults faults;
    private final LocalDate from;

    OwnLayout(Draft draft, ImportFaults faults, LocalDate from) {
        this.draft = draft;
        this.faults = faults;
        this.from = from;
    }

    void read(FileForm form, InputStream content) {
        new CsvTable(form, faults).read(content, row -> {
            switch (form.name()) {
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
