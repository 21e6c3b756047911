package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.PersonId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LiangzeTest(Template.SMALL)
@DisplayName("人员与亲属关系申报")
class PersonIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    @LocalServerPort
    private int port;

    @Autowired
    private OrganizationDirectory organization;

    @Autowired
    private JdbcClient jdbc;

    private Client clerk;
    private String own;
    private String post;

    @BeforeEach
    void signIn() {
        clerk = client("town-office-clerk");
        JsonNode session = clerk.get("/api/session").json();
        own = session.at("/person/id").asString();
        post = session.at("/post/id").asString();
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private int entries(String act) {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = :act")
                .param("act", "organization." + act)
                .query(Integer.class)
                .single();
    }

    private String found(String name) {
        return clerk.get("/api/persons?q=" + name).json().at("/items/0/id").asString();
    }

    private Client.Answer declare(Client who, String relative, String kind) {
        return who.post(
                "/api/kinships",
                Map.of("relative", relative, "kind", kind),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    @Test
    @DisplayName("两个字起可查人，查人留痕；一个字：不够")
    void findsPersonsFromTwoCharacters() {
        int before = entries("persons-searched");
        JsonNode answer = clerk.get("/api/persons?q=镇书").json();

        assertThat(answer.path("items")
                        .valueStream()
                        .map(row -> row.path("name").asString()))
                .containsExactly("第1镇书记", "第2镇书记", "第3镇书记");
        assertThat(answer.at("/items/0/posts/0/post/name").asString()).isEqualTo("书记");
        assertThat(entries("persons-searched")).isEqualTo(before + 1);
        assertThat(clerk.get("/api/persons?q=镇").status()).isEqualTo(400);
        assertThat(clerk.get("/api/persons").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("看他人的任职经历留痕，看自己的不留")
    void recordsWhoReadsOthers() {
        String secretary = found("第1镇书记");
        int before = entries("person-read");

        JsonNode person = clerk.get("/api/persons/" + secretary).json();
        assertThat(person.at("/terms/0/from").asString()).isEqualTo("2024-03-01");
        assertThat(person.path("posts")).hasSize(1);
        assertThat(entries("person-read")).isEqualTo(before + 1);
        assertThat(clerk.get("/api/persons/" + own).status()).isEqualTo(200);
        assertThat(entries("person-read")).isEqualTo(before + 1);
        assertThat(clerk.get("/api/persons/" + PersonId.next()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("登记人员：可查、留痕，同一键只登记一次")
    void addsAPersonOnce() {
        String key = UUID.randomUUID().toString();
        Client.Answer first = clerk.post("/api/persons", Map.of("name", "新来的人"), "Idempotency-Key", key);
        Client.Answer again = clerk.post("/api/persons", Map.of("name", "新来的人"), "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(clerk.get("/api/persons?q=新来").json().path("items")).hasSize(1);
        assertThat(entries("person-added")).isEqualTo(1);
    }

    @Test
    @DisplayName("[P5] 本人申报、本人撤回；撤回后的日子不再是应回避的亲属")
    void declaresAndWithdraws() {
        String relative = found("第2镇书记");
        int before = entries("kinship-declared");
        int withdrawnBefore = entries("kinship-withdrawn");
        Client.Answer declared = declare(clerk, relative, "CLOSE_IN_LAW");

        assertThat(declared.status()).isEqualTo(201);
        assertThat(areKin(relative, TODAY)).isTrue();
        assertThat(areKin(relative, TODAY.minusDays(1))).isFalse();
        assertThat(declare(clerk, relative, "SPOUSE").code()).isEqualTo("organization-038");
        assertThat(declare(clerk, own, "SPOUSE").code()).isEqualTo("organization-037");
        assertThat(declare(clerk, PersonId.next().toString(), "SPOUSE").code()).isEqualTo("organization-035");

        String withdraw = "/api/kinships/" + declared.json().path("id").asString() + "/acts/withdraw";
        assertThat(client("city-office-clerk")
                        .act(withdraw, Map.of(), declared.header("ETag"))
                        .status())
                .isEqualTo(404);
        assertThat(clerk.act(withdraw, Map.of(), declared.header("ETag")).status())
                .isEqualTo(200);
        assertThat(clerk.act(withdraw, Map.of(), declared.header("ETag")).status())
                .isEqualTo(412);
        assertThat(areKin(relative, TODAY)).isFalse();
        assertThat(entries("kinship-declared")).isEqualTo(before + 1);
        assertThat(entries("kinship-withdrawn")).isEqualTo(withdrawnBefore + 1);
    }

    private boolean areKin(String relative, LocalDate on) {
        boolean one = organization.areKin(PersonId.of(own), PersonId.of(relative), on);
        assertThat(organization.areKin(PersonId.of(relative), PersonId.of(own), on))
                .isEqualTo(one);
        return one;
    }

    @Test
    @DisplayName("[P5] 申报的亲属只有本人看得见；同在一个班子的提示也只给本人")
    void showsKinshipToNobodyElse() {
        declare(clerk, found("第1镇书记"), "CLOSE_IN_LAW");
        Client city = client("city-office-clerk");

        JsonNode mine = clerk.get("/api/posts/" + post).json();
        assertThat(mine.path("flags").valueStream().map(JsonNode::asString)).containsExactly("KIN_IN_TEAM");
        JsonNode theirs = city.get("/api/posts/" + post).json();
        assertThat(theirs.path("flags")).isEmpty();
        assertThat(theirs.path("hidden").valueStream().map(JsonNode::asString)).contains("kinship");
        assertThat(clerk.get("/api/kinships")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(k -> k.at("/relative/name").asString()))
                .contains("第1镇书记");
        assertThat(city.get("/api/kinships").json().path("items")).isEmpty();
    }
}
