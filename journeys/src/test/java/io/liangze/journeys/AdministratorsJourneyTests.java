package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("三员：授权、待授权任职、审计")
class AdministratorsJourneyTests {

    private static final String SYSTEM = "system-administrator";
    private static final String SECURITY = "security-administrator";
    private static final String AUDIT = "audit-administrator";
    private static final List<String> THREE = List.of(SYSTEM, SECURITY, AUDIT);
    private static final List<String> KINDS =
            List.of("SECURITY_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR", "AUDIT_ADMINISTRATOR");
    private static final String NO_PERMISSION = "你的身份不能看这一页";
    private static final String THREE_APART = "GB/T 22239-2019 第三级，三员分立";

    @Autowired
    private JdbcClient jdbc;

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[P4] 三员看不到业务数据：菜单里没有，地址打不开，接口答 403，别人的消息没有；三员之间也只开各自的页面")
    void neverSeeBusiness() {
        Client secretary = journey.other().as("town-secretary");
        String town = unitOf(secretary);
        String head = postOf(secretary);
        String body =
                secretary.get("/api/discipline-bodies").json().at("/items/0/id").asString();
        String message =
                secretary.get("/api/inbox-messages").json().at("/items/0/id").asString();
        assertThat(List.of(town, head, body, message)).doesNotContain("");
        String kinless = secretary.get("/api/session").json().at("/person/id").asString();

        for (String persona : THREE) {
            Client client = journey.other().as(persona);
            assertThat(statuses(client, town, body)).as(persona).containsOnly(403);
            assertThat(client.get("/api/inbox-messages/" + message).status())
                    .as(persona)
                    .isEqualTo(404);
            assertThat(client.get("/api/export-requests").json().path("items").size())
                    .as(persona)
                    .isZero();
            assertThat(client.get("/api/persons/" + kinless).json().toString())
                    .as("the directory alone")
                    .doesNotContain("telephone", "kinship", "identity");

            journey.signInAs(persona);
            journey.open("/");
            assertThat(menu()).not().containsText("纪检队伍");
            assertThat(menu()).containsText("平台管理");
            for (String address : List.of(
                    "/organization/staffing",
                    "/organization/staffing/" + body,
                    "/organization/posts/" + head + "/change")) {
                if (persona.equals(SYSTEM) && address.endsWith("/change")) {
                    continue; // the register is his duty
                }
                forbidden(address);
            }
            journey.open("/organization/units/" + town + "/describe");
            journey.says("现在不能填报");
            assertThat(main().getByLabel("党员人数")).hasCount(0);
            journey.open("/organization/units/" + town + "?tab=trace");
            assertThat(main().locator("tbody tr").filter(having("应急查阅"))).hasCount(0);
            assertThat(journey.page().getByRole(AriaRole.TAB).filter(having("留痕")))
                    .hasCount(0);
            journey.open("/me/delegations");
            journey.says("三员不参与委托");
            journey.open("/organization/posts/" + head);
            assertThat(journey.page().getByText("移交事项：")).hasCount(0);
        }

        only(
                SYSTEM,
                List.of("/audit-readings"),
                List.of("/grants", "/grants/new", "/withheld-posts", "/administrator-acts"));
        forbidden("/emergency-access");
        only(
                AUDIT,
                List.of("/administrator-acts"),
                List.of("/grants", "/grants/posts/new", "/withheld-posts", "/audit-readings"));
        forbidden("/emergency-access");
        only(
                SECURITY,
                List.of("/grants", "/withheld-posts", "/audit-readings"),
                List.of("/administrator-acts", "/organization/imports", "/organization/reorganizations/new"));
        journey.open("/emergency-access");
        assertThat(main().getByRole(AriaRole.BUTTON).filter(having("应急查阅"))).hasCount(0);
    }

    @Test
    @DisplayName("[P4] 安全管理员给自己、给另外两员授权都不行，写明依据；授给一类职务的下一次请求就有，撤回就没有；审计管理员看得到全部，另两员看得到他看过")
    void grantsToOthersAndNeverToHimself() {
        Client assessor = journey.other().as("assessor");
        assertThat(assessor.get("/api/discipline-bodies").status()).isEqualTo(403);
        journey.signInAs(SECURITY);
        journey.open("/");
        journey.link("职务授权").click();
        journey.isTitled("职务授权");
        journey.assertAccessible();
        journey.screenshots("grants");

        journey.link("新授权").click();
        journey.isTitled("新授权");
        submit();
        assertThat(main()).containsText("请选职务类别");
        assertThat(main()).containsText("请写明依据");
        journey.assertAccessible();
        choose("trace.read", "ALL", "试给自己");
        journey.expectRefusal(422);
        for (String kind : KINDS) {
            journey.field("职务类别").selectOption(kind);
            journey.says("三员的权限随平台固定，这一类不能再授");
            submit();
            assertThat(alert()).containsText("管理员的权限不能改动");
            assertThat(alert()).containsText(THREE_APART);
            assertThat(journey.field("职务类别")).hasAttribute("aria-invalid", "true");
            assertThat(journey.field("依据")).hasValue("试给自己");
        }
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("grant-refused");
        journey.field("职务类别").selectOption("ASSESSOR");
        choose("grant.manage", "ALL", "试授三员的职责");
        submit();
        assertThat(alert()).containsText("这项权限只属于管理员");
        assertThat(journey.field("权限")).hasAttribute("aria-invalid", "true");
        choose("staffing.read", "COVERED", "年度考核核查工作方案〔2026〕6号");
        submit();
        assertThat(alert()).containsText("范围与权限或职务不相称");
        assertThat(journey.field("范围")).hasAttribute("aria-invalid", "true");
        journey.field("范围").selectOption("ALL");
        assertThat(main()).containsText("凡担任“考核组成员”类职务的人都可以");
        submit();
        journey.isTitled("查看纪检队伍");
        assertThat(journey.page()).hasURL(Pattern.compile("/grants/[0-9a-f-]{36}$"));
        assertThat(main()).containsText("年度考核核查工作方案〔2026〕6号");
        assertThat(main()).containsText("滕一舟");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("grant");
        String granted = journey.path();
        assertThat(assessor.get("/api/discipline-bodies").status())
                .as("at the next request")
                .isEqualTo(200);

        journey.signInAs("assessor");
        journey.open("/organization/staffing");
        journey.isTitled("纪检队伍");
        assertThat(main().locator("tbody tr").first()).isVisible();

        journey.signInAs(SECURITY);
        journey.open(granted);
        journey.button("撤回").click();
        confirm();
        assertThat(dialog()).containsText("请写明理由");
        dialog().getByLabel("撤回理由").fill("核查结束");
        assertThat(dialog()).containsText("所有“考核组成员”类职务不再可以：查看纪检队伍");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("grant-withdraw");
        confirm();
        assertThat(dialog()).containsText("已撤回，从 2026-12-08 起不再有效");
        close();
        assertThat(main()).containsText("已结束");
        assertThat(main()).containsText("核查结束");
        assertThat(journey.button("撤回")).isDisabled();
        assertThat(assessor.get("/api/discipline-bodies").status())
                .as("at the next request")
                .isEqualTo(403);
        journey.open("/grants?kind=SECURITY_ADMINISTRATOR");
        main().locator("tbody tr a").first().click();
        journey.settle();
        assertThat(journey.button("撤回")).isDisabled();
        journey.says("管理员的权限不能改动");

        grantsToOnePost();
        theAuditAdministratorReads();
    }

    private void grantsToOnePost() {
        Client security = journey.other().as(SECURITY);
        Client head = journey.other().as("town-office-head");
        assertThat(head.get("/api/discipline-bodies").status()).isEqualTo(403);
        journey.open("/grants?tab=posts");
        journey.says("没有给单个职务授过权");
        journey.screenshots("post-grants-empty");
        journey.link("给单个职务授权").click();
        journey.isTitled("给单个职务授权");
        unit(security);
        journey.field("职务").selectOption(postOf(security));
        choose("trace.read", "UNIT");
        journey.field("理由").fill("试给自己的职务");
        lastDay("2027-03-31");
        submit();
        assertThat(alert()).containsText("管理员的权限不能改动");
        assertThat(alert()).containsText(THREE_APART);
        assertThat(journey.field("职务")).hasAttribute("aria-invalid", "true");
        main().getByText("改选").click();
        unit(head);
        journey.field("职务").selectOption(postOf(head));
        choose("staffing.read", "SUBTREE");
        journey.field("理由").fill("借调区纪委协助核编");
        lastDay("2028-01-01");
        submit();
        assertThat(alert()).containsText("单独授权的期限不合规定");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("post-grant-refused");
        lastDay("2027-03-31");
        submit();
        journey.isTitled("查看纪检队伍");
        assertThat(main()).containsText("2027-03-31");
        assertThat(main()).containsText("借调区纪委协助核编");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("post-grant");
        assertThat(head.get("/api/discipline-bodies").status()).isEqualTo(200);
        journey.link("这个职务的全部单独授权").click();
        assertThat(main().locator("tbody tr")).hasCount(1);
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("post-grants");
        main().locator("tbody tr a").first().click();
        journey.isTitled("查看纪检队伍");
        journey.button("撤回").click();
        dialog().getByLabel("撤回理由").fill("借调结束");
        confirm();
        assertThat(dialog()).containsText("已撤回");
        close();
        assertThat(main()).containsText("已结束");
        assertThat(head.get("/api/discipline-bodies").status()).isEqualTo(403);
    }

    private void theAuditAdministratorReads() {
        journey.signInAs(AUDIT);
        journey.open("/");
        journey.link("三员操作").click();
        journey.isTitled("三员操作");
        journey.settle();
        for (String act : List.of("授予权限", "撤回权限", "单独授权", "撤回单独授权")) {
            assertThat(rows().filter(having(act)).filter(having("滕一舟")).first()).isVisible();
        }
        assertThat(rows().filter(having("授予权限")).first()).containsText("考核组成员");
        assertThat(rows().filter(having("授予权限")).first()).containsText("查看纪检队伍");
        journey.assertAccessible();
        journey.screenshots("administrator-acts");
        journey.field("操作").selectOption("access.granted");
        assertThat(journey.page()).hasURL(Pattern.compile("act=access\\.granted"));
        assertThat(rows().filter(having("撤回权限"))).hasCount(0);
        main().getByRole(AriaRole.SEARCHBOX).first().fill("滕一舟");
        main().locator(".found button").filter(having("滕一舟")).first().click();
        assertThat(journey.page()).hasURL(Pattern.compile("administrator=[0-9a-f-]{36}"));
        assertThat(rows()).hasCount(1);
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("administrator-acts-filtered");
        journey.button("清除").click();
        assertThat(rows().filter(having("撤回权限")).first()).isVisible();
        assertThat(journey.other()
                        .as(AUDIT)
                        .download("/api/administrator-acts/export.xlsx?act=access.granted")
                        .statusCode())
                .isEqualTo(200);

        for (String persona : List.of(SYSTEM, SECURITY)) {
            journey.signInAs(persona);
            journey.open("/");
            journey.link("审计查阅").click();
            journey.isTitled("审计查阅");
            journey.settle();
            Locator filtered =
                    rows().filter(having("宋问渠")).filter(having("授予权限")).first();
            assertThat(filtered).containsText("按管理员筛选");
            assertThat(rows().filter(having("导出三员操作")).first()).containsText("宋问渠");
            assertThat(rows().filter(having("滕一舟"))).hasCount(0);
        }
        journey.assertAccessible();
        journey.screenshots("audit-readings");
    }

    @Test
    @DisplayName("[P4] 系统管理员给有账号的人录入的职务，安全管理员在页面上授权之前不给权限，授权要再验证一次身份；录入的人看不到这一页")
    void releasesWhatAnotherEntered() {
        Client system = journey.other().as(SYSTEM);
        Client member = journey.other().as("team-member");
        String person = member.get("/api/session").json().at("/person/id").asString();
        JsonNode held = system.get("/api/units/" + unitOf(member) + "/posts")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.at("/holder/name").asString("").equals("闻人默"))
                .findFirst()
                .orElseThrow();
        String post = held.path("id").asString();
        String name = held.path("name").asString();
        Client.Answer handed = system.act(
                "/api/posts/" + post + "/acts/hand-over",
                Map.of("successor", person, "capacity", "REGULAR", "on", "2026-12-08", "note", "无"),
                system.get("/api/posts/" + post).header("ETag"));
        assertThat(handed.status()).as(handed.raw().body()).isEqualTo(200);
        assertThat(actAs(member, post)).as("before").isEqualTo(404);

        journey.signInAs("team-member");
        journey.open("/");
        assertThat(head()).not().containsText(name);
        journey.signInAs(SYSTEM);
        forbidden("/withheld-posts");

        journey.signInAs(SECURITY);
        journey.open("/");
        journey.link("待授权任职").click();
        journey.isTitled("待授权任职");
        Locator row = rows().filter(having("康予安")).first();
        assertThat(row).containsText(name);
        assertThat(row).containsText("尹若谷");
        assertThat(row).containsText("待授权");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("withheld-posts");
        row.locator("a").first().click();
        journey.isTitled("康予安 任 " + name);
        assertThat(main()).containsText("但还没有这个职务的权限");
        assertThat(rows().first()).isVisible();
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("withheld-post");

        main().locator(".bar button").last().click();
        confirm();
        assertThat(dialog()).containsText("请写明理由");
        dialog().getByLabel("理由").fill("没有收到任职文件");
        journey.screenshots("withheld-post-refuse");
        confirm();
        assertThat(dialog()).containsText("没有 " + name + " 的权限");
        close();
        assertThat(main()).containsText("没有收到任职文件");
        assertThat(actAs(member, post)).as("refused").isEqualTo(404);

        main().locator(".bar button.main").click();
        assertThat(dialog()).containsText("康予安 从下一次操作起有");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("withheld-post-authorise");
        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '5 minutes'")
                .update();
        journey.expectRefusal(403);
        confirm();
        Locator proof = dialog().filter(having("请再验证一次身份"));
        proof.getByLabel("密码").fill("liangze-demo");
        proof.locator("button[type=submit]").click();
        assertThat(proof).hasCount(0);
        assertThat(dialog()).containsText("下一次操作起有 " + name + " 的权限");
        close();
        assertThat(main()).containsText("已授权");
        assertThat(actAs(member, post)).as("at the next request").isEqualTo(200);

        journey.signInAs("team-member");
        journey.open("/");
        head().getByRole(AriaRole.BUTTON).filter(having(name)).click();
        assertThat(head().getByRole(AriaRole.MENUITEMRADIO).filter(having("组织委员")))
                .isVisible();
        head().getByRole(AriaRole.MENUITEMRADIO).filter(having(name)).click();
        journey.settle();
        assertThat(head()).containsText(name);
    }

    private static int actAs(Client client, String post) {
        return client.put("/api/session/post", Map.of("post", post)).status();
    }

    /** What business answers, asked as the page would. */
    private static List<Integer> statuses(Client client, String town, String body) {
        String key = UUID.randomUUID().toString();
        return List.of(
                client.get("/api/discipline-bodies").status(),
                client.get("/api/discipline-bodies/" + body).status(),
                client.get("/api/discipline-bodies/" + body + "/trainings").status(),
                client.get("/api/trace-entries?unit=" + town).status(),
                client.act("/api/units/" + town + "/acts/describe", Map.of("year", 2026, "partyMembers", 1), "\"1\"")
                        .status(),
                client.post(
                                "/api/break-glass-openings",
                                Map.of("unit", town, "reason", "三员也要看一看业务记录"),
                                "Idempotency-Key",
                                key)
                        .status());
    }

    /** The persona opens its own pages and none of the others'. */
    private void only(String persona, List<String> own, List<String> others) {
        journey.signInAs(persona);
        for (String address : own) {
            journey.open(address);
            assertThat(journey.page().getByText(NO_PERMISSION)).hasCount(0);
        }
        others.forEach(this::forbidden);
    }

    private void forbidden(String address) {
        journey.open(address);
        journey.says(NO_PERMISSION);
        assertThat(main().locator("table")).hasCount(0);
    }

    private static String unitOf(Client client) {
        return client.get("/api/session").json().at("/post/unit/id").asString();
    }

    private static String postOf(Client client) {
        return client.get("/api/session").json().at("/post/id").asString();
    }

    /** Chooses the unit of somebody's post. */
    private void unit(Client of) {
        String name = of.get("/api/session").json().at("/post/unit/name").asString();
        main().getByRole(AriaRole.SEARCHBOX).fill(name);
        main().locator(".found button").filter(having(name)).first().click();
    }

    private void choose(String permission, String scope) {
        journey.field("权限").selectOption(permission);
        journey.field("范围").selectOption(scope);
    }

    private void choose(String permission, String scope, String source) {
        choose(permission, scope);
        journey.field("依据").fill(source);
    }

    private void lastDay(String day) {
        Locator field = journey.field("最后一天");
        field.fill(day);
        field.press("Enter");
    }

    private Locator menu() {
        return journey.page().locator(".side nav.menu");
    }

    private Locator main() {
        return journey.page().locator("main");
    }

    private Locator head() {
        return journey.page().locator("header.head");
    }

    private Locator rows() {
        return main().locator("tbody tr");
    }

    private Locator alert() {
        return main().getByRole(AriaRole.ALERT);
    }

    private Locator dialog() {
        return journey.page().locator("dialog[open]");
    }

    private void submit() {
        main().locator("button[type=submit]").click();
    }

    private void confirm() {
        dialog().locator("button[type=submit]").click();
    }

    private void close() {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("关闭"))
                .last()
                .click();
        assertThat(dialog()).hasCount(0);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
