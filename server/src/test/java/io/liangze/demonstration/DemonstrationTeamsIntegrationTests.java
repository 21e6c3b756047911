package io.liangze.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("演示区的班子")
class DemonstrationTeamsIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client administrator;

    @BeforeEach
    void signIn() {
        administrator = new Client("http://localhost:" + port).as("system-administrator");
    }

    private JsonNode post(String unit, String name) {
        UUID id = jdbc.sql("""
                        SELECT post.id FROM organization_post post
                        JOIN organization_unit unit ON unit.id = post.unit
                        JOIN organization_post_state state ON state.post = post.id AND state.to_on IS NULL
                        WHERE unit.code = :unit AND state.name = :name
                        """)
                .param("unit", unit)
                .param("name", name)
                .query(UUID.class)
                .single();
        return administrator.get("/api/posts/" + id).json();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    @DisplayName("[P5] 镇纪委副书记自八月起空缺，之前有人")
    void hasAVacancySinceAugust() {
        JsonNode deputy = post("990100001.S", "镇纪委副书记");
        assertThat(deputy.path("vacantSince").asString()).isEqualTo("2026-08-03");
        assertThat(deputy.path("terms")).hasSize(1);
    }

    @Test
    @DisplayName("[P4] 兼管信访的纪委书记有提示，之前没有")
    void flagsTheSecretaryWithOtherBusiness() {
        JsonNode secretary = post("990100002.S", "纪委书记、监察办主任");
        assertThat(texts(secretary.path("flags"))).containsExactly("OTHER_BUSINESS");
        assertThat(texts(administrator
                        .get("/api/posts/" + secretary.path("id").asString() + "?asOf=2026-03-01")
                        .json()
                        .path("flags")))
                .isEmpty();
        assertThat(texts(post("990100001.S", "镇纪委书记、监察办主任").path("flags"))).isEmpty();
    }

    @Test
    @DisplayName("[S1] 一肩挑的书记有三个职务；挂职的副书记有联系社区")
    void hasThreePostsAndASecondedDeputy() {
        String secretary =
                post("990100001002.P", "村民委员会主任").at("/holder/person/id").asString();
        assertThat(administrator.get("/api/persons/" + secretary).json().path("posts"))
                .hasSize(3);

        JsonNode deputy = post("990100003.P", "党工委副书记（挂职）");
        assertThat(deputy.at("/holder/capacity").asString()).isEqualTo("SECONDED");
        assertThat(deputy.at("/villages/0/name").asString()).isEqualTo("芦花社区");
    }

    @Test
    @DisplayName("[P5] 同村班子的妯娌：申报了的亲属关系，连管理员也看不见")
    void hidesTheInLaws() {
        JsonNode organizer = post("990100002001.P", "组织委员");
        assertThat(texts(organizer.path("flags"))).isEmpty();
        assertThat(texts(organizer.path("hidden"))).contains("kinship");
        assertThat(jdbc.sql("SELECT count(*) FROM organization_kinship WHERE kind = 'CLOSE_IN_LAW' AND to_on IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
