package io.liangze.foundation.organization.application;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.PlaceImport.Added;
import io.liangze.foundation.organization.PlaceImport.Reason;
import io.liangze.foundation.organization.PlaceImport.Report;
import io.liangze.foundation.organization.PlaceImport.Skipped;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PlaceLevel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("无锡区划导入")
class WuxiPlaceImportTests {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private final PlacesInMemory places = new PlacesInMemory();
    private final Report report = new WuxiPlaceImport(places).load(FROM);

    private long count(PlaceKind kind) {
        return report.added().stream()
                .filter(added -> added.place().kind() == kind)
                .count();
    }

    private NewPlace named(String name, PlaceLevel level) {
        return report.added().stream()
                .map(Added::place)
                .filter(place -> place.name().equals(name) && place.level() == level)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "门楼社区居委会, false, 门楼社区",
        "甘露居委会, false, 甘露社区",
        "某某居民委员会, false, 某某社区",
        "某某社区居民委员会, false, 某某社区",
        "某某居民社区委员会, false, 某某社区",
        "某某居民委员, false, 某某社区",
        "白丹山村委会, true, 白丹山村",
        "黄桥村村委会, true, 黄桥村",
        "黄桥村村民委员会, true, 黄桥村",
        "黄桥村民委员会, true, 黄桥村",
        "锡澄协同发展区智能制造基地社区, false, 锡澄协同发展区智能制造基地社区"
    })
    @DisplayName("地名不带委员会字样，社区与村各有其名")
    void namesThePlaceNotItsCommittee(String committee, boolean village, String place) {
        assertThat(WuxiPlaceImport.placeName(committee, village)).isEqualTo(place);
    }

    @Test
    @DisplayName("一市、七区（市）、七十四个镇级、一千二百四十二个村（社区）[S1]")
    void countsAsTheCityCounts() {
        assertThat(report.count(PlaceLevel.CITY)).isEqualTo(1);
        assertThat(report.count(PlaceLevel.DISTRICT)).isEqualTo(7);
        assertThat(report.count(PlaceLevel.TOWN)).isEqualTo(74);
        assertThat(report.count(PlaceLevel.VILLAGE)).isEqualTo(1242);
        assertThat(places.added()).hasSize(1 + 7 + 74 + 1242);
    }

    @Test
    @DisplayName("七十二个镇和街道，两个有居民的开发区，两个县级市")
    void tellsKindsApart() {
        assertThat(count(PlaceKind.TOWN) + count(PlaceKind.SUBDISTRICT)).isEqualTo(72);
        assertThat(count(PlaceKind.DEVELOPMENT_ZONE)).isEqualTo(2);
        assertThat(count(PlaceKind.COUNTY_LEVEL_CITY)).isEqualTo(2);
        assertThat(count(PlaceKind.DISTRICT)).isEqualTo(5);
        assertThat(count(PlaceKind.VILLAGE) + count(PlaceKind.COMMUNITY)).isEqualTo(1242);
    }

    @Test
    @DisplayName("略去的每一行都有理由：十二个虚拟社区，十二个无居民园区，两个与镇合署的园区")
    void givesAReasonForEveryRowLeftOut() {
        assertThat(report.skipped().stream().collect(groupingBy(Skipped::reason, counting())))
                .isEqualTo(Map.of(
                        Reason.STATISTICAL_FILLER, 12L,
                        Reason.ZONE_WITHOUT_RESIDENTS, 12L,
                        Reason.RUN_WITH_A_TOWN, 2L));
        assertThat(report.skipped().stream()
                        .filter(skipped -> skipped.reason() == Reason.RUN_WITH_A_TOWN)
                        .map(Skipped::name))
                .containsExactly("青阳园区", "月城园区");
    }

    @Test
    @DisplayName("青阳园区的七个村（社区）归青阳镇")
    void villagesOfAZoneStandUnderTheTownThatRunsIt() {
        var town = places.placeByCode("320281103").orElseThrow();
        List<String> moved = report.added().stream()
                .map(Added::place)
                .filter(place -> place.code().startsWith("320281405"))
                .peek(place -> assertThat(place.parent()).isEqualTo(town))
                .map(NewPlace::name)
                .toList();
        assertThat(moved).containsExactlyInAnyOrder("泗河口村", "赵宕村", "桐岐村", "新安村", "树家村", "街西村", "锡澄协同发展区智能制造基地社区");
        assertThat(named("青阳镇", PlaceLevel.TOWN).code()).isEqualTo("320281103");
    }

    @Test
    @DisplayName("每个地方都在先导入的上一级之下，编码不重")
    void everyPlaceStandsUnderTheLevelAbove() {
        Set<Object> known = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Added added : report.added()) {
            var parent = added.place().parent();
            if (added.place().level() == PlaceLevel.CITY) {
                assertThat(parent).isNull();
            } else {
                assertThat(known).contains(parent);
                assertThat(places.place(parent).level())
                        .isEqualTo(above(added.place().level()));
            }
            known.add(added.id());
            assertThat(codes.add(added.place().code())).isTrue();
        }
    }

    private static PlaceLevel above(PlaceLevel level) {
        return switch (level) {
            case PROVINCE, CITY, DISTRICT -> PlaceLevel.CITY;
            case TOWN -> PlaceLevel.DISTRICT;
            case VILLAGE -> PlaceLevel.TOWN;
        };
    }

    @Test
    @DisplayName("导入的都是真实地方，名称不空、不含委员会字样")
    void namesArePlainAndNothingIsInvented() {
        assertThat(report.added()).allSatisfy(added -> {
            assertThat(added.place().invented()).isFalse();
            assertThat(added.place().validFrom()).isEqualTo(FROM);
            assertThat(added.place().name()).isNotBlank().doesNotContain("委员会", "居委会", "村委会", "虚拟");
        });
    }
}
