package io.liangze.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.demonstration.StandardOrgans.Organ;
import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.UnitKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("各地标准机构 [S1]")
class StandardOrgansTests {

    private static NewPlace place(String name, PlaceKind kind) {
        return place("320205001", name, kind);
    }

    private static NewPlace place(String code, String name, PlaceKind kind) {
        return new NewPlace(code, name, kind, null, false, LocalDate.of(2021, 1, 1));
    }

    @ParameterizedTest(name = "{1}：{3}")
    @CsvSource({
        "CITY, 无锡市, PARTY_COMMITTEE, 中共无锡市委员会, 无锡市委, 市委书记",
        "COUNTY_LEVEL_CITY, 江阴市, PARTY_COMMITTEE, 中共江阴市委员会, 江阴市委, 市委书记",
        "DISTRICT, 锡山区, PARTY_COMMITTEE, 中共锡山区委员会, 锡山区委, 区委书记",
        "DISTRICT, 演示区（虚构）, PARTY_COMMITTEE, 中共演示区委员会, 演示区委, 区委书记",
        "TOWN, 青阳镇, PARTY_COMMITTEE, 中共青阳镇委员会, 青阳镇党委, 镇党委书记",
        "SUBDISTRICT, 东亭街道, WORKING_COMMITTEE, 中共东亭街道工作委员会, 东亭街道党工委, 党工委书记"
    })
    @DisplayName("党组织的类别、名称、简称和书记职务")
    void namesThePrincipalOrgan(PlaceKind kind, String name, UnitKind unit, String full, String brief, String head) {
        assertThat(StandardOrgans.principal(place(name, kind))).isEqualTo(new Organ(unit, full, brief, head));
    }

    @ParameterizedTest(name = "{1}：{3}")
    @CsvSource({
        "CITY, 无锡市, DISCIPLINE_COMMISSION, 无锡市纪委监委",
        "DISTRICT, 演示区（虚构）, DISCIPLINE_COMMISSION, 演示区纪委监委",
        "TOWN, 青阳镇, DISCIPLINE_COMMISSION, 青阳镇纪委",
        "SUBDISTRICT, 东亭街道, DISCIPLINE_WORKING_COMMITTEE, 东亭街道纪工委",
        "DEVELOPMENT_ZONE, 锡山经济技术开发区, DISCIPLINE_WORKING_COMMITTEE, 锡山经济技术开发区纪检监察工委"
    })
    @DisplayName("纪检机构的类别和简称")
    void namesTheSupervisoryOrgan(PlaceKind kind, String name, UnitKind unit, String brief) {
        Organ organ = StandardOrgans.supervisory(place(name, kind)).orElseThrow();
        assertThat(organ.kind()).isEqualTo(unit);
        assertThat(organ.shortName()).isEqualTo(brief);
    }

    @ParameterizedTest
    @EnumSource(
            value = PlaceKind.class,
            names = {
                "CITY",
                "DISTRICT",
                "COUNTY_LEVEL_CITY",
                "TOWN",
                "SUBDISTRICT",
                "DEVELOPMENT_ZONE",
                "VILLAGE",
                "COMMUNITY"
            })
    @DisplayName("每个地方都有主体责任的党组织；村和社区没有纪检机构，由纪检委员负责")
    void everyPlaceHasAPartyOrganisationAndVillagesNoDisciplineBody(PlaceKind kind) {
        NewPlace place = place("某地", kind);
        assertThat(StandardOrgans.principal(place).kind().line()).contains(Line.PRINCIPAL);
        Optional<Organ> supervisory = StandardOrgans.supervisory(place);
        assertThat(supervisory.isEmpty()).isEqualTo(StandardOrgans.isVillage(place));
        assertThat(supervisory.flatMap(organ -> organ.kind().line()).orElse(Line.SUPERVISORY))
                .isEqualTo(Line.SUPERVISORY);
    }

    @Test
    @DisplayName("村和社区约四成半设党委、四成设党总支，其余设党支部，每次相同")
    void sharesVillagesAmongCommitteesAndBranches() {
        Map<UnitKind, Long> kinds = IntStream.range(0, 1000)
                .mapToObj(i -> place("3202050010%02d".formatted(i % 100) + i, "某村", PlaceKind.VILLAGE))
                .map(village -> StandardOrgans.principal(village).kind())
                .collect(groupingBy(kind -> kind, counting()));
        assertThat(kinds.keySet())
                .containsExactlyInAnyOrder(UnitKind.PARTY_COMMITTEE, UnitKind.GENERAL_BRANCH, UnitKind.BRANCH);
        assertThat(kinds.get(UnitKind.PARTY_COMMITTEE)).isBetween(350L, 550L);
        assertThat(kinds.get(UnitKind.GENERAL_BRANCH)).isBetween(300L, 500L);
        assertThat(kinds.get(UnitKind.BRANCH)).isBetween(75L, 250L);
    }
}
