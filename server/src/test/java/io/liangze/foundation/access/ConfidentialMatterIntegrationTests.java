package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.PersonId;
import io.liangze.testkit.Client;
import io.liangze.testkit.ConfidentialMatterKit;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("[P4] 涉密事项：谁该知道，谁不得知道")
class ConfidentialMatterIntegrationTests {

    private static final String COLLECTION = "/api/sample-matters";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void grant() {
        jdbc.sql("""
                        INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
                        SELECT kind, permission, 'ALL', DATE '2021-01-01', 'test'
                        FROM unnest(ARRAY['SECRETARY', 'DISCIPLINE_SECRETARY']) kind,
                             unnest(ARRAY['sample-matter.read', 'sample-matter.decide']) permission ON CONFLICT DO NOTHING
                        """).update();
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private PersonId person(String persona) {
        return new PersonId(UUID.fromString(
                client(persona).get("/api/session").json().at("/person/id").asString()));
    }

    private static Client.Answer make(Client client, PersonId concerned) {
        return make(client, concerned, "样例事项");
    }

    private static Client.Answer make(Client client, PersonId concerned, String title) {
        return client.post(
                COLLECTION,
                Map.of("title", title, "concerned", concerned.toString()),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static Client.Answer decide(Client client, String id, PersonId concerned) {
        return client.act(COLLECTION + "/" + id + "/acts/decide", Map.of("concerned", concerned.toString()), "\"1\"");
    }

    @Test
    @DisplayName("[P4] 本人、亲属、下属、旧同事、不在知悉范围的人：清单、计数、搜索、导出、详情、留痕都看不到，误列名单也没用")
    void everyDoorIsShut() {
        ConfidentialMatterKit.in(context, port)
                .holds(new ConfidentialMatterKit.Module(
                        COLLECTION,
                        "sample-matter",
                        List.of("sample-matter.read", "sample-matter.decide"),
                        (handler, concerned, title) -> make(handler, concerned, title)
                                .json()
                                .path("id")
                                .asString()));
    }

    @Test
    @DisplayName("[P4] 不能办理自己的、亲属的、本单位和上级“一把手”的事项：一律当作不存在")
    void nobodyDecidesWhatMustNotPassThroughHim() {
        PersonId townSecretary = person("town-secretary");
        String id =
                make(client("city-secretary"), townSecretary).json().path("id").asString();

        assertThat(decide(client("town-secretary"), id, townSecretary).status()).isEqualTo(404);
        assertThat(decide(client("town-discipline-secretary"), id, townSecretary)
                        .status())
                .isEqualTo(404);
        assertThat(decide(client("district-secretary"), id, townSecretary).status())
                .as("on no list")
                .isEqualTo(404);
        assertThat(decide(client("city-secretary"), id, townSecretary).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("[P4] 反映本单位“一把手”的事项不能由本单位承办：要报上一级")
    void aMatterAboutTheHeadIsNotTakenOnBelowHim() {
        Client.Answer refused = make(client("town-discipline-secretary"), person("town-secretary"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("access-020");
        assertThat(make(client("village-secretary"), person("city-discipline-secretary"))
                        .code())
                .as("a head further above")
                .isEqualTo("access-020");
        assertThat(make(client("city-secretary"), person("city-secretary")).code())
                .as("about himself")
                .isEqualTo("access-020");
        assertThat(make(client("city-discipline-secretary"), person("town-discipline-secretary"))
                        .status())
                .as("the level above")
                .isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM testkit_sample_matter")
                        .query(Integer.class)
                        .single())
                .as("what was refused left nothing behind")
                .isLessThanOrEqualTo(3);
    }

    @Test
    @DisplayName("[R14] 程序向本人公开之前不存在；公开之后，本人看到公开的部分，也只看到这一部分")
    void thePersonConcernedSeesWhatTheProcedureOpensToHim() {
        PersonId concerned = person("village-secretary");
        Client handler = client("city-discipline-secretary");
        String id = make(handler, concerned).json().path("id").asString();
        Client himself = client("village-secretary");
        assertThat(himself.get(COLLECTION + "/" + id).status()).isEqualTo(404);

        assertThat(decide(handler, id, concerned).status()).isEqualTo(200);
        Client.Answer opened = himself.get(COLLECTION + "/" + id);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.json().path("title").isNull()).isTrue();
        assertThat(himself.get(COLLECTION).json().path("items").toString()).doesNotContain(id);
        assertThat(client("town-secretary").get(COLLECTION + "/" + id).status())
                .as("opened to him alone")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("读取先留痕后回答；纪检事项的留痕不出现在单位的留痕清单里")
    void readingIsRecordedInTheLogOfDiscipline() {
        Client handler = client("city-discipline-secretary");
        String id = make(handler, person("village-secretary")).json().path("id").asString();
        assertThat(handler.get(COLLECTION + "/" + id).status()).isEqualTo(200);
        assertThat(jdbc.sql("""
                        SELECT entry.log FROM trace_entry entry JOIN trace_link link ON link.entry = entry.id AND link.member = 'subject'
                        WHERE entry.act = 'access.matter-read' AND link.id = CAST(:id AS uuid)
                        """).param("id", id).query(String.class).list()).containsExactly("DISCIPLINE");
        String unit = handler.get("/api/session").json().at("/post/unit/id").asString();
        assertThat(handler.get("/api/trace-entries?limit=200&unit=" + unit)
                        .json()
                        .toString())
                .doesNotContain("sample-matter")
                .doesNotContain("access.matter-read");
    }
}
