package io.liangze.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.LiangzeTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Full coverage" is only true if nobody is left out of the tree. */
@LiangzeTest
@DisplayName("全覆盖")
class FullCoverageIntegrationTests {

    private static final String NOW = " AND pair.to_on IS NULL";

    @Autowired
    private JdbcClient jdbc;

    private List<@Nullable String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    @Test
    @DisplayName("[S2] [S4] 每个地方都有党组织，每个党组织和办事机构都在市委之下")
    void everyPlaceHasAPartyOrganisationBelowTheCityCommittee() {
        assertThat(names("""
                        SELECT place.name FROM organization_place_state place WHERE place.to_on IS NULL AND NOT EXISTS (
                            SELECT 1 FROM organization_unit_state unit WHERE unit.place = place.place AND unit.to_on IS NULL
                              AND unit.kind IN ('PARTY_COMMITTEE', 'WORKING_COMMITTEE', 'GENERAL_BRANCH', 'BRANCH'))
                        """)).isEmpty();
        assertThat(names("""
                        SELECT unit.name FROM organization_unit_state unit
                        WHERE unit.to_on IS NULL AND unit.kind <> 'DISPATCHED_TEAM' AND NOT EXISTS (
                            SELECT 1 FROM organization_unit_below pair JOIN organization_unit top ON top.id = pair.above
                            WHERE pair.below = unit.unit AND pair.line = 'PRINCIPAL' AND top.code = '320200.P'
                        """ + NOW + ")")).isEmpty();
    }

    @Test
    @DisplayName("[S4] 每个纪检机构都受双重领导：同级党组织和上级纪检机构；村（社区）由纪检委员负责")
    void everyDisciplineBodyHasBothLines() {
        assertThat(names("""
                        SELECT unit.name FROM organization_unit_state unit
                        WHERE unit.to_on IS NULL AND unit.line = 'SUPERVISORY' AND NOT EXISTS (
                            SELECT 1 FROM organization_unit_below pair JOIN organization_unit top ON top.id = pair.above
                            WHERE pair.below = unit.unit AND pair.line = 'SUPERVISORY' AND top.code = '320200.S'
                        """ + NOW + ")")).isEmpty();
        assertThat(names("""
                        SELECT unit.name FROM organization_unit_state unit
                        WHERE unit.to_on IS NULL AND unit.line = 'SUPERVISORY' AND unit.kind <> 'DISPATCHED_TEAM'
                          AND NOT EXISTS (SELECT 1 FROM organization_unit_relation own WHERE own.lower = unit.unit
                                            AND own.line = 'PRINCIPAL' AND own.to_on IS NULL)
                        """)).isEmpty();
        assertThat(names("""
                        SELECT place.name FROM organization_place_state place
                        WHERE place.to_on IS NULL AND place.level = 'TOWN' AND NOT EXISTS (
                            SELECT 1 FROM organization_unit_state unit WHERE unit.place = place.place AND unit.to_on IS NULL
                              AND unit.kind IN ('DISCIPLINE_COMMISSION', 'DISCIPLINE_WORKING_COMMITTEE'))
                        """)).isEmpty();
    }

    @Test
    @DisplayName("[R9] 三种派驻都有；演示区每个部门党组都有派驻组管，专项派驻延伸到村；机关纪委不是派驻组")
    void everyDepartmentIsCoveredAndVillagesToo() {
        assertThat(names("SELECT DISTINCT dispatch FROM organization_unit_state WHERE dispatch IS NOT NULL ORDER BY 1"))
                .containsExactly("COMPREHENSIVE", "SINGLE", "SPECIAL");
        assertThat(names("""
                        SELECT unit.name FROM organization_unit_state unit JOIN organization_unit register ON register.id = unit.unit
                        WHERE unit.to_on IS NULL AND unit.kind = 'LEADING_PARTY_GROUP' AND register.code LIKE '990100.%'
                          AND NOT EXISTS (SELECT 1 FROM organization_coverage coverage WHERE coverage.unit = unit.unit
                                            AND coverage.to_on IS NULL)
                        """)).isEmpty();
        assertThat(names("""
                        SELECT DISTINCT place.level FROM organization_coverage coverage
                        JOIN organization_unit_state unit ON unit.unit = coverage.unit AND unit.to_on IS NULL
                        JOIN organization_place_state place ON place.place = unit.place AND place.to_on IS NULL
                        WHERE coverage.to_on IS NULL ORDER BY 1
                        """)).contains("DISTRICT", "VILLAGE");
        assertThat(names("""
                        SELECT upper.kind FROM organization_unit_state unit
                        JOIN organization_unit_relation own ON own.lower = unit.unit AND own.line = 'PRINCIPAL'
                        JOIN organization_unit_state upper ON upper.unit = own.upper WHERE unit.kind = 'ORGAN_COMMISSION'
                        """)).containsOnly("ORGAN_COMMITTEE");
    }
}
