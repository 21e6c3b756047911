package io.liangze.foundation.access;

import static io.liangze.foundation.access.Administration.CHOSEN;
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
@DisplayName("[P4] 账号：一人开设，另一人授权")
class AccountIntegrationTests {

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

    private static String code(Client.Answer answer) {
        return answer.json().path("code").asString();
    }

    @Test
    @DisplayName("开设后待授权，口令对也不能登录；授权后凭口令登录并先设密码；口令只显示一次，只用一次")
    void sleepsUntilItIsAuthorised() {
        String person = at.person("虞书白");
        Client.Answer made = at.make(system, person, "yu.shubai");
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        String code = code(made);
        assertThat(code).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(made.json().path("state").asString()).isEqualTo("SLEEPING");
        assertThat(system.get("/api/accounts/" + person).json().path("code").isNull())
                .isTrue();
        assertThat(jdbc.sql("SELECT password_hash FROM access_account WHERE user_name = 'yu.shubai'")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");

        assertThat(at.nobody().signIn("yu.shubai", "ZZZZ-ZZZZ-ZZZZ-ZZZZ").code())
                .isEqualTo("access-001");
        Client.Answer early = at.nobody().signIn("yu.shubai", code);
        assertThat(early.status()).isEqualTo(401);
        assertThat(early.code()).isEqualTo("access-084");

        assertThat(security.told(person)).containsExactly("access.account-waits");
        assertThat(system.told(person)).isEmpty();
        Client.Answer seen = security.get("/api/accounts/" + person);
        assertThat(seen.json().path("posts").toString())
                .as("what it would give")
                .contains("区两责办干事", "establishment.set", "SUBTREE");
        assertThat(at.act(security, person, "authorise", Map.of()).status()).isEqualTo(200);
        assertThat(security.told(person)).as("nothing waits any more").isEmpty();

        Client clerk = at.firstSignIn(
                "yu.shubai", code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        assertThat(clerk.get("/api/units?limit=1").status()).isEqualTo(200);
        assertThat(at.nobody().signIn("yu.shubai", code).code()).isEqualTo("access-001");
        assertThat(at.nobody().signIn("yu.shubai", CHOSEN).json().path("stage").asString())
                .isEqualTo("FULL");
        assertThat(clerk.get("/api/trace-entries?subject=person:" + person)
                        .json()
                        .toString())
                .as("he sees what was done with his account")
                .contains("access.account-made", "access.account-authorised");
    }

    @Test
    @DisplayName("重放只开一个账号，不再显示口令；没有职务、已有账号、用户名被占或不合格式都不行")
    void makesOneAccountForAHolder() {
        String person = at.person("闾丘石");
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("person", person, "user", "lvqiu.shi");
        Client.Answer first = system.post("/api/accounts", body, "Idempotency-Key", key);
        Client.Answer again = system.post("/api/accounts", body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("code").isNull()).isTrue();

        assertThat(at.make(system, person, "lvqiu.two").code()).isEqualTo("access-081");
        String stranger = at.newPerson(system, "无职人");
        assertThat(at.make(system, stranger, "nobody.here").code()).isEqualTo("access-080");
        assertThat(at.make(system, UUID.randomUUID().toString(), "nobody.there").code())
                .isEqualTo("access-080");
        Client.Answer taken = at.make(system, at.person("东门雪"), "lvqiu.shi");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.json().path("violations").toString()).contains("/user", "user-name-taken");
        for (String user : List.of("ab", "Upper.Case", "a b c", ".dot", "中文", "x".repeat(65))) {
            assertThat(at.make(system, at.person("东门雪"), user).status())
                    .as(user)
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("锁定立即断开、写明原因、密码对也不能登录；解锁后恢复；不能锁自己")
    void lockingEndsSessionsAtOnce() {
        Client assessor = at.nobody().as("assessor");
        String person = assessor.get("/api/session").json().at("/person/id").asString();
        Client.Answer locked = at.act(system, person, "lock", Map.of("reason", "本人已退休"));
        assertThat(locked.status()).isEqualTo(200);
        assertThat(locked.json().path("reason").asString()).isEqualTo("本人已退休");

        assertThat(assessor.get("/api/units").status()).isEqualTo(401);
        assertThat(at.nobody().signIn("assessor", "liangze-demo").code()).isEqualTo("access-085");
        assertThat(at.nobody().signIn("assessor", "wrong-password").code()).isEqualTo("access-001");
        assertThat(at.nobody()
                        .post("/api/demo/sessions", Map.of("persona", "assessor"))
                        .status())
                .as("whatever it is proved by")
                .isEqualTo(401);

        assertThat(at.act(system, person, "unlock", Map.of()).status()).isEqualTo(200);
        assertThat(at.nobody().signIn("assessor", "liangze-demo").status()).isEqualTo(200);
        String self = system.get("/api/session").json().at("/person/id").asString();
        assertThat(at.act(system, self, "lock", Map.of("reason", "试试")).code()).isEqualTo("access-083");
    }

    @Test
    @DisplayName("会话与锁定同时发生，会话也不算数")
    void aSessionThatWasOpenedMeanwhileCountsForNothing() {
        Client inspector = at.nobody().as("inspector");
        jdbc.sql("UPDATE access_account SET state = 'LOCKED', reason = '试' WHERE user_name = 'inspector'")
                .update();
        assertThat(inspector.get("/api/units").status()).isEqualTo(401);
        jdbc.sql("UPDATE access_account SET state = 'ACTIVE', reason = NULL WHERE user_name = 'inspector'")
                .update();
        assertThat(inspector.get("/api/units").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("重新发放口令：旧密码、旧会话当场作废，须再次授权，系统管理员自己拿着口令也进不去")
    void aNewCodeMustBeAuthorisedAnew() {
        Client head = at.nobody().as("town-office-head");
        String person = head.get("/api/session").json().at("/person/id").asString();
        Client.Answer reset = at.act(system, person, "reset", Map.of("forgetSecondFactor", false));
        assertThat(reset.status()).as(reset.raw().body()).isEqualTo(200);
        assertThat(head.get("/api/units").status()).isEqualTo(401);
        assertThat(at.nobody().signIn("office.head", "liangze-demo").code()).isEqualTo("access-001");
        assertThat(at.nobody().signIn("office.head", code(reset)).code()).isEqualTo("access-084");

        assertThat(at.act(security, person, "refuse", Map.of("reason", "本人未申请")).status())
                .isEqualTo(200);
        assertThat(at.nobody().signIn("office.head", code(reset)).code()).isEqualTo("access-084");
        Client.Answer second = at.act(system, person, "reset", Map.of("forgetSecondFactor", true));
        assertThat(at.nobody().signIn("office.head", code(reset)).code()).isEqualTo("access-001");
        assertThat(at.act(security, person, "authorise", Map.of()).status()).isEqualTo(200);
        assertThat(at.firstSignIn("office.head", code(second)).get("/api/units").status())
                .isEqualTo(200);
        Client.Answer same = at.nobody().put("/api/session/password", Map.of("password", "liangze-demo"));
        assertThat(same.status()).isEqualTo(401);
    }

    @Test
    @DisplayName("换用户名要重新授权：系统管理员不能借换名替人登录，会话当场断开，须新近验证")
    void anotherNameIsAuthorisedAnew() {
        String person = at.nobody()
                .as("dispatched-team-head")
                .get("/api/session")
                .json()
                .at("/person/id")
                .asString();
        Client owner = at.nobody().as("dispatched-team-head");
        assertThat(at.act(system, person, "rename", Map.of("user", "zhou.min")).status())
                .isEqualTo(200);
        assertThat(owner.get("/api/units?limit=1").status()).isEqualTo(401);
        assertThat(at.nobody().signIn("zhou.min", "liangze-demo").code()).isEqualTo("access-084");
        assertThat(security.told(person)).containsExactly("access.account-waits");
        assertThat(at.act(security, person, "authorise", Map.of()).status()).isEqualTo(200);
        assertThat(at.nobody().signIn("zhou.min", "liangze-demo").status()).isEqualTo(200);

        jdbc.sql("UPDATE access_session SET authenticated_at = now() - interval '6 minutes'")
                .update();
        assertThat(at.act(system, person, "rename", Map.of("user", "zhou.two")).code())
                .isEqualTo("access-010");
    }

    @Test
    @DisplayName("不同意授权：系统管理员收到通知；重新发放口令后，待办又到安全管理员手里，只有一件")
    void tellsWhoeverHasToGoOn() {
        String person = at.newPerson(system, "水丘原");
        at.fill(system, at.newPost("990100.P", "四级主任科员", "OTHER"), person, "2026-12-08");
        at.make(system, person, "shuiqiu.yuan");
        assertThat(at.act(security, person, "refuse", Map.of("reason", "没有任命文件"))
                        .status())
                .isEqualTo(200);
        assertThat(security.told(person)).isEmpty();
        assertThat(system.told(person)).containsExactly("access.account-refused");

        assertThat(at.act(system, person, "reset", Map.of("forgetSecondFactor", false))
                        .status())
                .isEqualTo(200);
        assertThat(security.told(person)).containsExactly("access.account-waits");
        assertThat(at.nobody().as("city-secretary").told(person)).isEmpty();
    }

    @Test
    @DisplayName("口令过了期限就不能用")
    void codesRunOut() {
        String person = at.person("即墨远");
        String code = code(at.make(system, person, "jimo.yuan"));
        at.act(security, person, "authorise", Map.of());
        jdbc.sql("UPDATE access_account SET code_until = now() - interval '1 second' WHERE user_name = 'jimo.yuan'")
                .update();
        assertThat(at.nobody().signIn("jimo.yuan", code).code()).isEqualTo("access-086");
        assertThat(jdbc.sql("""
                                SELECT round(extract(epoch FROM code_until - password_set_at) / 86400) FROM access_account
                                WHERE user_name = 'lvqiu.shi' OR user_name = 'jimo.yuan' ORDER BY code_until DESC LIMIT 1
                                """).query(Integer.class).single()).isLessThanOrEqualTo(7);
    }

    @Test
    @DisplayName("两位安全管理员同时决定，只有一个算数；看过之后又变了的，要重新看")
    void decidesOnWhatWasSeen() throws Exception {
        String person = at.person("南荣竹");
        at.make(system, person, "nanrong.zhu");
        String etag = security.get("/api/accounts/" + person).header("ETag");
        String address = "/api/accounts/" + person + "/acts/";
        Callable<Client.Answer> authorise = () -> security.act(address + "authorise", Map.of(), etag);
        Callable<Client.Answer> refuse = () -> security.act(address + "refuse", Map.of("reason", "不同意"), etag);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(authorise, refuse));
            assertThat(List.of(
                            answers.get(0).get().status(), answers.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    @DisplayName("换用户名；清单按状态、姓名、单位筛选，查看和导出都留痕；其他人和审计管理员看不到账号")
    void listsAccounts() {
        String person = at.person("公冶棠");
        at.make(system, person, "gongye.tang");
        assertThat(at.act(system, person, "rename", Map.of("user", "gongye.t"))
                        .json()
                        .path("user")
                        .asString())
                .isEqualTo("gongye.t");
        assertThat(system.get("/api/accounts?q=公冶").json().path("items").toString())
                .contains("gongye.t", "机关纪委书记");
        assertThat(system.get("/api/accounts?q=公冶")
                        .json()
                        .at("/items/0/submittedBy/id")
                        .asString())
                .as("who made it")
                .isEqualTo(system.get("/api/session").json().at("/person/id").asString());
        assertThat(system.get("/api/accounts?q=gongye&state=ACTIVE")
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(security.get("/api/accounts?state=SLEEPING&count=true&sort=-submittedAt")
                        .json()
                        .at("/total/value")
                        .asInt())
                .isPositive();
        String unit = jdbc.sql("SELECT id FROM organization_unit WHERE code = '990100.P'")
                .query(String.class)
                .single();
        String within =
                system.get("/api/accounts?limit=200&within=" + unit).json().toString();
        assertThat(within).contains("town.secretary", "gongye.t").doesNotContain("admin.system");
        assertThat(system.get("/api/accounts?unit=" + unit).json().toString())
                .contains("district.secretary")
                .doesNotContain("town.secretary");
        assertThat(system.download("/api/accounts/export.xlsx?state=SLEEPING").statusCode())
                .isEqualTo(200);
        assertThat(acts("access.accounts-read")).isPositive();
        assertThat(acts("access.accounts-exported")).isEqualTo(1);
        assertThat(at.audit().get("/api/accounts").status()).isEqualTo(403);
        assertThat(at.nobody().as("city-secretary").get("/api/accounts").status())
                .isEqualTo(403);
        assertThat(system.get("/api/accounts/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private int acts(String act) {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = :act")
                .param("act", act)
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("各做各的：安全管理员不能开设、重置、锁定，系统管理员不能授权；三员不能中断")
    void keepsThemApart() {
        String person = at.person("左丘言");
        assertThat(at.make(security, person, "zuoqiu.yan").status()).isEqualTo(403);
        assertThat(at.make(system, person, "zuoqiu.yan").status()).isEqualTo(201);
        assertThat(at.act(system, person, "authorise", Map.of()).status()).isEqualTo(403);
        assertThat(at.act(security, person, "lock", Map.of("reason", "锁")).status())
                .isEqualTo(403);
        assertThat(at.act(security, person, "reset", Map.of("forgetSecondFactor", false))
                        .status())
                .isEqualTo(403);

        String auditor = at.audit().get("/api/session").json().at("/person/id").asString();
        assertThat(at.act(system, auditor, "lock", Map.of("reason", "碍事")).code())
                .isEqualTo("access-099");
        assertThat(at.act(system, auditor, "reset", Map.of("forgetSecondFactor", false))
                        .code())
                .isEqualTo("access-099");
        var acts = system.get("/api/accounts/" + auditor).json().path("acts");
        assertThat(acts.valueStream()
                        .filter(act -> act.path("act").asString().equals("lock"))
                        .map(act -> act.at("/why/code").asString()))
                .containsExactly("access-099");
    }

    @Test
    @DisplayName("每一类管理员都要有人在岗：唯一的一位不能免职也不能交接，来了能用的第二位就可以")
    void somebodyOfEachKindIsLeft() {
        String post = at.audit().get("/api/session").json().at("/post/id").asString();
        String address = "/api/posts/" + post;
        String etag = system.get(address).header("ETag");
        assertThat(system.act(address + "/acts/vacate", Map.of("on", "2026-12-08"), etag)
                        .code())
                .isEqualTo("access-099");
        String next = at.newPerson(system, "公西华");
        assertThat(system.act(
                                address + "/acts/hand-over",
                                Map.of("successor", next, "capacity", "REGULAR", "on", "2026-12-08", "note", "账册"),
                                etag)
                        .code())
                .isEqualTo("access-099");

        String second = at.newPost("320200.C", "审计管理员（二）", "AUDIT_ADMINISTRATOR");
        assertThat(at.fill(system, second, next, "2026-12-08").status()).isEqualTo(200);
        String code = at.make(system, next, "gongxi.hua").json().path("code").asString();
        assertThat(at.act(security, next, "authorise", Map.of()).status()).isEqualTo(200);
        assertThat(system.act(address + "/acts/vacate", Map.of("on", "2026-12-08"), etag)
                        .code())
                .as("who has only a one-time code does not count")
                .isEqualTo("access-099");
        at.firstSignIn("gongxi.hua", code);
        assertThat(system.act(address + "/acts/vacate", Map.of("on", "2026-12-20"), etag)
                        .status())
                .isEqualTo(200);
        assertThat(at.act(system, next, "lock", Map.of("reason", "核查")).code())
                .as("from that day on nobody else would be there")
                .isEqualTo("access-099");
        jdbc.sql("UPDATE access_account SET state = 'LOCKED', reason = '核查' WHERE user_name = 'gongxi.hua'")
                .update();
    }
}
