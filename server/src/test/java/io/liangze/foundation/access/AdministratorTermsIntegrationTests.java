package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("[P4] 三员与任职：不给自己，不兼任，经手的任职要授权")
class AdministratorTermsIntegrationTests {

    private static final String TODAY = "2026-12-08";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Administration at;
    private Client system;
    private Client security;

    @BeforeEach
    void signIn() {
        at = new Administration(port, jdbc);
        system = at.system();
        security = at.security();
    }

    private static String self(Client client) {
        return client.get("/api/session").json().at("/person/id").asString();
    }

    private String withheld(String person) {
        return security.get("/api/withheld-posts?limit=200")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.at("/person/id").asString().equals(person))
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElse("");
    }

    private Client.Answer decide(String id, String act, Map<String, ?> body) {
        String address = "/api/withheld-posts/" + id;
        return security.act(
                address + "/acts/" + act, body, security.get(address).header("ETag"));
    }

    @Test
    @DisplayName("谁也不能给自己登记职务：管理员不能，有权登记的干事也不能，交接给自己也不能")
    void nobodyEntersAPostForHimself() {
        String post = at.newPost("990100.P", "调研员", "SECRETARY");
        assertThat(at.fill(system, post, self(system), TODAY).code()).isEqualTo("access-087");
        Client clerk = at.nobody().as("city-office-clerk");
        assertThat(at.fill(clerk, post, self(clerk), TODAY).code()).isEqualTo("access-087");
        String held = at.post("傅明渠");
        String etag = clerk.get("/api/posts/" + held).header("ETag");
        assertThat(clerk.act(
                                "/api/posts/" + held + "/acts/hand-over",
                                Map.of("successor", self(clerk), "capacity", "REGULAR", "on", TODAY, "note", "无"),
                                etag)
                        .code())
                .isIn("access-087", "access-011");
    }

    @Test
    @DisplayName("三员不兼任：管理员不能再任别的职务，有别的职务的不能任管理员；先离任再任可以，从授权起算")
    void anAdministratorHoldsOnePost() {
        String seat = at.newPost("320200.C", "系统管理员（二）", "SYSTEM_ADMINISTRATOR");
        String other = at.newPost("990100.P", "副主任科员", "OTHER");
        assertThat(at.fill(system, seat, at.person("傅明渠"), TODAY).code()).isEqualTo("access-088");
        assertThat(at.fill(system, other, self(security), TODAY).code()).isEqualTo("access-088");
        assertThat(at.fill(system, seat, self(at.audit()), TODAY).code()).isEqualTo("access-088");

        String leaving = at.person("梁丘和");
        String before = at.post("梁丘和");
        assertThat(system.act(
                                "/api/posts/" + before + "/acts/vacate",
                                Map.of("on", "2026-12-20"),
                                system.get("/api/posts/" + before).header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(at.fill(system, seat, leaving, "2026-12-19").code()).isEqualTo("access-088");
        assertThat(at.fill(system, seat, leaving, "2026-12-20").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("两个管理员职务同时登记给一个人，只成一个；一个管理员职务和一个业务职务也一样")
    void twoPostsAtOnceGiveOne() throws Exception {
        String person = at.newPerson(system, "丁未定");
        String one = at.newPost("320200.C", "安全管理员（二）", "SECURITY_ADMINISTRATOR");
        String two = at.newPost("320200.C", "审计管理员（二）", "AUDIT_ADMINISTRATOR");
        String three = at.newPost("990100.P", "主任科员", "OTHER");
        Client another = at.system();
        Client third = at.system();
        List<Callable<Client.Answer>> all = List.of(
                () -> at.fill(system, one, person, TODAY),
                () -> at.fill(another, two, person, TODAY),
                () -> at.fill(third, three, person, TODAY));
        try (var pool = Executors.newFixedThreadPool(3)) {
            int filled = 0;
            for (var answer : pool.invokeAll(all)) {
                if (answer.get().status() == 200) {
                    filled++;
                } else {
                    assertThat(answer.get().code()).isEqualTo("access-088");
                }
            }
            assertThat(filled).isEqualTo(1);
        }
        assertThat(jdbc.sql("SELECT count(*) FROM organization_term WHERE person = CAST(:person AS uuid)")
                        .param("person", person)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("管理员给有账号的人登记的职务先不给权限，安全管理员授权后下一次请求就有；不同意的不给")
    void whatAnAdministratorEntersWaits() {
        Client member = at.nobody().as("team-member");
        String person = self(member);
        String post = at.newPost("990100.P", "区委专职委员", "SECRETARY");
        assertThat(at.fill(system, post, person, TODAY).status()).isEqualTo(200);
        assertThat(member.get("/api/session").json().path("posts").size()).isEqualTo(1);
        assertThat(member.put("/api/session/post", Map.of("post", post)).status())
                .isEqualTo(404);

        String id = withheld(person);
        assertThat(security.told(id)).containsExactly("access.post-withheld");
        Client.Answer seen = security.get("/api/withheld-posts/" + id);
        assertThat(seen.json().path("rights").toString()).contains("unit.describe", "glass.break");
        assertThat(system.get("/api/withheld-posts").status()).isEqualTo(403);
        assertThat(decide(id, "refuse", Map.of("reason", "没有任命文件")).status()).isEqualTo(200);
        assertThat(member.put("/api/session/post", Map.of("post", post)).status())
                .isEqualTo(404);
        assertThat(decide(id, "refuse", Map.of("reason", "再一次")).code()).isEqualTo("access-082");
        assertThat(security.told(id)).isEmpty();
        assertThat(system.told(id)).as("whoever entered it").containsExactly("access.withheld-post-refused");
        assertThat(member.told(id)).isEmpty();

        assertThat(decide(id, "authorise", Map.of()).status()).isEqualTo(200);
        Client.Answer chosen = member.put("/api/session/post", Map.of("post", post));
        assertThat(chosen.status()).isEqualTo(200);
        assertThat(chosen.json().path("permissions").toString()).contains("unit.describe");
        assertThat(decide(id, "authorise", Map.of()).code()).isEqualTo("access-082");
    }

    @Test
    @DisplayName("锁定期间登记的职务也要授权；有权的干事登记的不用")
    void alsoWhileTheAccountIsLocked() {
        Client secretary = at.nobody().as("village-secretary");
        String person = self(secretary);
        at.act(system, person, "lock", Map.of("reason", "核查"));
        String post = at.newPost("990100.P", "挂职副书记", "DEPUTY_SECRETARY");
        at.fill(system, post, person, TODAY);
        at.act(system, person, "unlock", Map.of());
        assertThat(at.nobody()
                        .as("village-secretary")
                        .get("/api/session")
                        .json()
                        .path("posts")
                        .size())
                .isEqualTo(1);

        String ordinary = at.newPost("990100.P", "兼职委员", "TEAM_MEMBER");
        Client clerk = at.nobody().as("city-office-clerk");
        assertThat(at.fill(clerk, ordinary, person, TODAY).status()).isEqualTo(200);
        assertThat(at.nobody()
                        .as("village-secretary")
                        .get("/api/session")
                        .json()
                        .path("posts")
                        .size())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("看过待授权账号之后又登记了职务，授权作废，要重新看")
    void aPostEnteredMeanwhileIsSeenFirst() {
        String person = at.person("漆雕宁");
        at.make(system, person, "qidiao.ning");
        Client.Answer seen = security.get("/api/accounts/" + person);
        at.fill(system, at.newPost("320200.P", "市委委员", "SECRETARY"), person, TODAY);
        assertThat(security.act("/api/accounts/" + person + "/acts/authorise", Map.of(), seen.header("ETag"))
                        .status())
                .isEqualTo(412);
        assertThat(security.get("/api/accounts/" + person).json().path("posts").size())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("由谁登记都一样：有账号的人任管理员要经授权，此前没有任何权限")
    void anAdministratorIsAuthorisedWhoeverEntersHim() {
        Client inspector = at.nobody().as("inspector");
        String person = self(inspector);
        String held = inspector.get("/api/session").json().at("/post/id").asString();
        Client clerk = at.nobody().as("city-office-clerk");
        String seat = at.newPost("320200.C", "审计管理员（三）", "AUDIT_ADMINISTRATOR");
        jdbc.sql("UPDATE organization_term SET to_on = DATE '2026-12-01' WHERE post = CAST(:post AS uuid)")
                .param("post", held)
                .update();
        assertThat(at.fill(clerk, seat, person, TODAY).status()).isEqualTo(200);
        assertThat(at.nobody()
                        .post("/api/demo/sessions", Map.of("persona", "inspector"))
                        .status())
                .isNotEqualTo(200);
        assertThat(decide(withheld(person), "authorise", Map.of()).status()).isEqualTo(200);
        assertThat(at.nobody().as("inspector").get("/api/administrator-acts").status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("造一个人、任一个职、开一个账号：没有另一位管理员就进不来；委托给管理员也不行；别人的编号看不到")
    void aPersonOfStrawNeverSignsIn() {
        String straw = at.newPerson(system, "稻草人");
        String post = at.newPost("320200.P", "市委书记（假）", "SECRETARY");
        assertThat(at.fill(system, post, straw, TODAY).status()).isEqualTo(200);
        Client.Answer made = at.make(system, straw, "straw.man");
        assertThat(at.nobody()
                        .signIn("straw.man", made.json().path("code").asString())
                        .code())
                .isEqualTo("access-084");

        Client secretary = at.nobody().as("city-secretary");
        assertThat(secretary
                        .post(
                                "/api/delegations",
                                Map.of("delegate", self(system), "lastOn", "2026-12-20", "reason", "代办"),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .code())
                .isEqualTo("access-024");
        assertThat(security.get("/api/withheld-posts/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }
}
