package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.PlaceImport;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.shared.PlaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Counts the statistical rows as a city counts its places. Sources and rules: the README beside the files in {@code
 * organization/places}.
 */
@Component
public class WuxiPlaceImport implements PlaceImport {

    private static final String CITY_CODE = "320200";
    private static final String FILLER = "虚拟社区";

    /** Zones with residents of their own, run by a working committee. */
    private static final Set<String> DEVELOPMENT_ZONES = Set.of("320205400", "320281400");

    /** Zones that are run together with a town: 青阳园区 with 青阳镇, 月城园区 with 月城镇. */
    private static final Map<String, String> RUN_WITH = Map.of("320281405", "青阳镇", "320281406", "月城镇");

    /** Endings of the committee's name that are not part of the place's name, longest first. */
    private static final List<String> COMMITTEE_ENDINGS = List.of("居民社区委员会", "居民委员会", "居民委员", "村民委员会", "村委会", "居委会");

    private final OrganizationSetup setup;

    WuxiPlaceImport(OrganizationSetup setup) {
        this.setup = setup;
    }

    /** One import: what was added so far, by code. */
    private final class Run {
        private final LocalDate validFrom;
        private final List<Added> added = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final Map<String, PlaceId> byCode = new TreeMap<>();
        private final Map<String, String> townCodeByName = new TreeMap<>();

        private Run(LocalDate validFrom) {
            this.validFrom = validFrom;
        }

        private void add(String code, String name, PlaceKind kind, @Nullable String parentCode) {
            PlaceId parent = parentCode == null ? null : byCode.get(parentCode);
            var place = new NewPlace(code, name, kind, parent, false, validFrom);
            PlaceId id = setup.addPlace(place);
            byCode.put(code, id);
            added.add(new Added(id, place));
        }

        private void town(List<String> row) {
            String district = row.get(0);
            String districtName = row.get(1);
            String code = row.get(2);
            String name = row.get(3);
            if (!byCode.containsKey(district)) {
                PlaceKind kind = districtName.endsWith("市") ? PlaceKind.COUNTY_LEVEL_CITY : PlaceKind.DISTRICT;
                add(district, districtName, kind, CITY_CODE);
            }
            switch (row.get(4)) {
                case "STREET" -> add(code, name, PlaceKind.SUBDISTRICT, district);
                case "TOWN" -> add(code, name, PlaceKind.TOWN, district);
                default -> zone(code, name, district);
            }
            townCodeByName.put(name, code);
        }

        private void zone(String code, String name, String district) {
            if (DEVELOPMENT_ZONES.contains(code)) {
                add(code, name, PlaceKind.DEVELOPMENT_ZONE, district);
            } else {
                skipped.add(new Skipped(
                        code,
                        name,
                        RUN_WITH.containsKey(code) ? Reason.RUN_WITH_A_TOWN : Reason.ZONE_WITHOUT_RESIDENTS));
            }
        }

        private void village(List<String> row) {
            String town = row.get(0);
            String code = row.get(1);
            String name = row.get(2);
            if (name.endsWith(FILLER)) {
                skipped.add(new Skipped(code, name, Reason.STATISTICAL_FILLER));
                return;
            }
            String runWith = RUN_WITH.get(town);
            String parent = runWith == null ? town : townCodeByName.get(runWith);
            boolean village = name.contains("村委会") || name.contains("村民委员会");
            add(code, placeName(name, village), village ? PlaceKind.VILLAGE : PlaceKind.COMMUNITY, parent);
        }
    }

    @Override
    public Report load(LocalDate validFrom) {
        var run = new Run(validFrom);
        run.add(CITY_CODE, "无锡市", PlaceKind.CITY, null);
        rows("organization/places/towns.csv").forEach(run::town);
        rows("organization/places/villages.csv").forEach(run::village);
        return new Report(run.added, run.skipped);
    }

    /** The place's name without its committee: 门楼社区居委会 is 门楼社区, 甘露居委会 is 甘露社区, 白丹山村委会 is 白丹山村. */
    public static String placeName(String committee, boolean village) {
        for (String ending : COMMITTEE_ENDINGS) {
            if (committee.endsWith(ending)) {
                String stem = committee.substring(0, committee.length() - ending.length());
                String kind = village ? "村" : "社区";
                return stem.endsWith(kind) ? stem : stem + kind;
            }
        }
        return committee;
    }

    private static List<List<String>> rows(String resource) {
        try {
            String text = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the places are part of the jar", e);
        }
    }
}
