package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.HashMap;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("[P4] 授权和撤回")
class GrantIntegrationTests {

    private static final String TODAY = "2026-12-08";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Administration at;
    private Client security;

    @BeforeEach
    void signIn() {
        at = new Administration(port, jdbc);
        security = at.security();
    }

    private Client.Answer grant(String kind, String permission, String scope, String from) {
        return post(
                "/api/grants",
                Map.of("kind", kind, "permission", permission, "scope", scope, "from", from, "source", "演示授权〔2026〕1号"));
    }

    private Client.Answer post(String address, Map<String, ?> body) {
        return security.post(address, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private Client.Answer withdraw(String address, String on) {
        return security.act(
                address + "/acts/withdraw",
                Map.of("on", on, "reason", "职责调整"),
                security.get(address).header("ETag"));
    }

    @Test
    @DisplayName("授予当天起、撤回当天止，下一次请求就算数；同一天可以再授")
    void takesEffectAtTheNextRequest() {
        Client assessor = at.nobody().as("assessor");
        String own = assessor.get("/api/session").json().at("/post/unit/id").asString();
        assertThat(assessor.get("/api/discipline-bodies").status()).isEqualTo(403);

        Client.Answer granted = grant("ASSESSOR", "staffing.read", "ALL", TODAY);
        assertThat(granted.status()).as(granted.raw().body()).isEqualTo(201);
        assertThat(assessor.get("/api/discipline-bodies").status()).isEqualTo(200);
        String address = "/api/grants/" + granted.json().path("id").asString();
        assertThat(withdraw(address, TODAY).json().path("state").asString()).isEqualTo("ENDED");
        assertThat(assessor.get("/api/discipline-bodies").status()).isEqualTo(403);
        assertThat(withdraw(address, TODAY).code()).isEqualTo("access-097");
        assertThat(grant("ASSESSOR", "staffing.read", "ALL", TODAY).status()).isEqualTo(201);
        assertThat(own).isNotEmpty();
    }

    @Test
    @DisplayName("给自己、给三员、没申明的、三员专有的、涉密到全部、范围不称、过去的日子、重复的，都不行；撤三员的也不行")
    void refusesWhatTheRulesForbid() {
        assertThat(grant("SECURITY_ADMINISTRATOR", "trace.read", "ALL", TODAY).code())
                .isEqualTo("access-089");
        assertThat(grant("SYSTEM_ADMINISTRATOR", "account.authorise", "ALL", TODAY)
                        .code())
                .isEqualTo("access-089");
        assertThat(grant("SECRETARY", "everything.read", "UNIT", TODAY).code()).isEqualTo("access-090");
        assertThat(grant("SECRETARY", "grant.manage", "ALL", TODAY).code()).isEqualTo("access-091");
        assertThat(grant("SECRETARY", "account.read", "ALL", TODAY).code()).isEqualTo("access-091");
        assertThat(grant("SECRETARY", "kinship.read", "ALL", TODAY).code()).isEqualTo("access-092");
        assertThat(grant("SECRETARY", "staffing.read", "COVERED", TODAY).code()).isEqualTo("access-093");
        assertThat(grant("SECRETARY", "establishment.set", "ALL", TODAY).code()).isEqualTo("access-093");
        assertThat(grant("ASSESSOR", "establishment.set", "UNIT", "2026-12-07").code())
                .isEqualTo("access-095");
        assertThat(grant("SECRETARY", "unit.describe", "UNIT", "2027-01-01").code())
                .isEqualTo("access-094");
        assertThat(grant("NO_SUCH_KIND", "unit.describe", "UNIT", TODAY).status())
                .isEqualTo(400);

        String fixed = jdbc.sql("SELECT id FROM access_grant WHERE post_kind = 'AUDIT_ADMINISTRATOR' LIMIT 1")
                .query(String.class)
                .single();
        assertThat(withdraw("/api/grants/" + fixed, TODAY).code()).isEqualTo("access-089");
        assertThat(at.system().get("/api/grants").status()).isEqualTo(403);
        assertThat(at.audit().get("/api/grants").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("绕过程序也不行：数据库自己的约束挡住给三员的和三员专有的")
    void theDatabaseRefusesToo() {
        for (String row : List.of(
                "'SECURITY_ADMINISTRATOR', 'unit.describe'",
                "'SYSTEM_ADMINISTRATOR', 'account.authorise'",
                "'AUDIT_ADMINISTRATOR', 'account.manage'",
                "'SECRETARY', 'grant.manage'")) {
            assertThatThrownBy(() -> jdbc.sql("""
                                    INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
                                    VALUES (%s, 'ALL', DATE '2026-01-01', 'x')
                                    """.formatted(row)).update())
                    .as(row)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    @DisplayName("两个人同时授同一项，只成一次")
    void grantsOnceUnderTwoHands() throws Exception {
        Client other = at.security();
        Map<String, String> body = Map.of(
                "kind",
                "DISCIPLINE_MEMBER",
                "permission",
                "staffing.read",
                "scope",
                "UNIT",
                "from",
                TODAY,
                "source",
                "试");
        List<Callable<Client.Answer>> both = List.of(
                () -> post("/api/grants", body),
                () -> other.post(
                        "/api/grants",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
        try (var pool = Executors.newFixedThreadPool(2)) {
            var answers = pool.invokeAll(both);
            assertThat(List.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    @DisplayName("清单按职务、权限、状态筛选和排序；从以后某天起的标为尚未生效")
    void listsGrants() {
        grant("OFFICE_HEAD", "unit.describe", "UNIT", "2027-01-01");
        assertThat(security.get("/api/grants?kind=OFFICE_HEAD&permission=unit.describe&state=COMING")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        var all = security.get("/api/grants?kind=SECRETARY&count=true&sort=-from,permission")
                .json();
        assertThat(all.at("/total/value").asInt())
                .isEqualTo(jdbc.sql("SELECT count(*) FROM access_grant WHERE post_kind = 'SECRETARY'")
                        .query(Integer.class)
                        .single());
        assertThat(all.path("items").toString()).contains("平台初始授权").doesNotContain("OFFICE_HEAD");
        assertThat(security.download("/api/grants/export.xlsx?kind=SECRETARY").statusCode())
                .isEqualTo(200);
        assertThat(security.get("/api/permissions").json().path("items").toString())
                .contains("unit.describe", "DIRECTORY");
    }

    @Test
    @DisplayName("单独授权：给一个职务、有期限、有理由；给自己的职务、一年以上、没有的职务都不行；撤回即止")
    void grantsToOnePost() {
        Client head = at.nobody().as("town-office-head");
        String post = head.get("/api/session").json().at("/post/id").asString();
        Map<String, Object> body = new HashMap<>(Map.of(
                "post", post,
                "permission", "staffing.read",
                "scope", "SUBTREE",
                "from", TODAY,
                "lastOn", "2027-03-31",
                "reason", "借调协助核编"));
        Client.Answer granted = post("/api/post-grants", body);
        assertThat(granted.status()).as(granted.raw().body()).isEqualTo(201);
        assertThat(granted.json().path("to").asString()).isEqualTo("2027-04-01");
        assertThat(head.get("/api/discipline-bodies").status()).isEqualTo(200);
        assertThat(post("/api/post-grants", body).code()).isEqualTo("access-094");

        body.put("permission", "trace.read");
        body.put("lastOn", "2027-12-08");
        assertThat(post("/api/post-grants", body).code()).isEqualTo("access-096");
        body.put("lastOn", "2026-12-07");
        assertThat(post("/api/post-grants", body).code()).isEqualTo("access-096");
        body.put("lastOn", "2027-12-07");
        assertThat(post("/api/post-grants", body).status()).isEqualTo(201);
        body.put("post", security.get("/api/session").json().at("/post/id").asString());
        assertThat(post("/api/post-grants", body).code()).isEqualTo("access-089");
        body.put("post", UUID.randomUUID().toString());
        assertThat(post("/api/post-grants", body).status()).isEqualTo(404);

        String address = "/api/post-grants/" + granted.json().path("id").asString();
        assertThat(security.get("/api/post-grants?post=" + post + "&state=IN_FORCE")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(withdraw(address, TODAY).status()).isEqualTo(200);
        assertThat(head.get("/api/discipline-bodies").status()).isEqualTo(403);
    }
}
