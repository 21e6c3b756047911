package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("职务、任职和交接")
class PostJourneyTests {

    private static final String TOWN = "990100002.P";
    private static final String COMMISSION = "990100001.S";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[P4] 镇书记交接：填不全、交给本人、早于任期都被指出且不丢内容；前一日是前任，当日是继任，历任里有移交事项")
    void handsOverTheTownSecretary() {
        journey.signInAs("system-administrator");
        Client admin = journey.other().as("system-administrator");
        String post = postOf(admin, TOWN, "SECRETARY");
        String former =
                admin.get("/api/posts/" + post).json().at("/holder/person/name").asString();
        journey.open("/organization/units/" + unit(admin, TOWN));
        Locator line = journey.page().locator("tbody tr").filter(having(former));
        line.locator("a").first().click();
        assertThat(journey.page()).hasURL(Pattern.compile("/organization/posts/" + post));
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("post");

        act("交接");
        confirm("交接");
        assertThat(dialog()).containsText("请选一个人");
        assertThat(dialog()).containsText("请填写日期");
        assertThat(dialog()).containsText("没有就写“无”");
        choose(former);
        day("2026-12-01");
        dialog().getByLabel("移交事项").fill("两件信访未结；年度考核材料未报。");
        journey.expectRefusal(422);
        confirm("交接");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("交接双方是同一人");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("条例");
        assertThat(dialog().getByLabel("移交事项")).hasValue("两件信访未结；年度考核材料未报。");
        journey.assertAccessible();
        journey.screenshots("post-hand-over-refused");

        dialog().getByRole(AriaRole.BUTTON, named("改选")).click();
        choose("闻人默");
        day("2024-01-01");
        confirm("交接");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("早于上一次变动");
        assertThat(dialog()).containsText("闻人默");
        // left by Escape and opened again, all of it is still there
        journey.page().keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        act("交接");
        assertThat(dialog().getByLabel("移交事项")).hasValue("两件信访未结；年度考核材料未报。");
        day("2026-12-01");
        assertThat(dialog()).containsText("2026-12-01 起，" + former + " 不再任");
        assertThat(dialog()).containsText("由 闻人默 任");
        journey.assertAccessible();
        journey.screenshots("post-hand-over");
        confirm("交接");
        assertThat(dialog()).containsText("已记入，2026-12-01 起生效。");
        dialog().getByRole(AriaRole.BUTTON, named("关闭")).last().click();

        Locator terms = panel().locator("table");
        assertThat(terms.locator("tbody tr")).hasCount(2);
        assertThat(terms.locator("tbody tr").first()).containsText("闻人默");
        assertThat(terms.locator("tbody tr").last()).containsText("两件信访未结");
        journey.assertAccessible();
        journey.screenshots("post-terms");

        journey.open("/organization/units/" + unit(admin, TOWN) + "?asOf=2026-12-01");
        assertThat(panel().locator("tbody tr").first()).containsText("闻人默");
        journey.open("/organization/units/" + unit(admin, TOWN) + "?asOf=2026-11-30");
        assertThat(panel().locator("tbody tr").first()).containsText(former);
        assertThat(panel()).not().containsText("闻人默");

        journey.signInAs("team-member");
        journey.open("/organization/posts/" + post);
        assertThat(panel()).containsText(former);
        assertThat(panel()).not().containsText("两件信访未结");
        journey.says("移交事项只给经手的人和有办理权的人看");
        assertThat(journey.button("交接")).isDisabled();
        assertThat(journey.page().locator(".why")).hasCount(1);
        journey.assertAccessible();
        journey.screenshots("post-forbidden");
    }

    @Test
    @DisplayName("[P4] 空缺四个月：单位页写明自哪天起、多少天；登记新人员并任职后不再空缺")
    void fillsAVacancyWithSomebodyNew() {
        journey.signInAs("town-office-clerk");
        Client clerk = journey.other().as("town-office-clerk");
        journey.open("/organization/units/" + unit(clerk, COMMISSION));
        Locator vacant = panel().locator("tbody tr").filter(having("空缺"));
        assertThat(vacant).containsText("自 2026-08-03 起，127 天");
        journey.assertAccessible();
        journey.screenshots("unit-vacancy");
        vacant.locator("a").first().click();
        journey.isTitled("镇纪委副书记");
        journey.settle();
        journey.says("127 天");
        act("任职");
        dialog().getByLabel("任职人").fill("上官望舒");
        assertThat(dialog()).containsText("没有找到姓名里有“上官望舒”的人");
        journey.screenshots("post-fill-new");
        dialog().getByRole(AriaRole.BUTTON, named("登记新人员“上官望舒”")).click();
        dialog().getByLabel("任职方式").selectOption(new SelectOption().setLabel("主持工作"));
        dialog().locator(".day input").click();
        Locator calendar = dialog().locator(".el-picker__popper");
        assertThat(calendar).isVisible();
        calendar.locator("td.available").filter(having("7")).first().click();
        assertThat(dialog().locator(".day input")).hasValue(Pattern.compile("-07$"));
        day("2026-12-07");
        assertThat(dialog()).containsText("2026-12-07 起，上官望舒 任镇纪委副书记（主持工作）");
        journey.assertAccessible();
        journey.screenshots("post-fill");
        confirm("任职");
        assertThat(dialog()).containsText("已记入");
        dialog().getByRole(AriaRole.LINK).click();
        assertThat(panel().locator("tbody tr").filter(having("上官望舒"))).containsText("主持工作");
        assertThat(panel()).not().containsText("127 天");
    }

    @Test
    @DisplayName("[P4] 填写时别人先办了：说明现在是谁，内容都在；再按一次按规则拒绝")
    void keepsWhatWasTypedWhenOthersWereFaster() {
        journey.signInAs("system-administrator");
        Client admin = journey.other().as("system-administrator");
        String post = postOf(admin, "990100003.P", "SECRETARY");
        String path = "/api/posts/" + post;
        admin.act(
                path + "/acts/vacate",
                Map.of("on", "2026-12-01"),
                admin.get(path).header("ETag"));
        journey.open("/organization/posts/" + post);
        act("任职");
        choose("闻人默");
        day("2026-12-02");
        String other = admin.get("/api/persons?q=施砚清").json().at("/items/0/id").asString();
        Client.Answer faster = admin.act(
                path + "/acts/fill",
                Map.of("person", other, "capacity", "REGULAR", "from", "2026-12-03"),
                admin.get(path).header("ETag"));
        assertThat(faster.status()).isEqualTo(200);

        journey.expectRefusal(412);
        confirm("任职");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("别人刚刚改动了这个职务");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("现在由 施砚清 任职，2026-12-03 起");
        assertThat(dialog()).containsText("闻人默");
        journey.assertAccessible();
        journey.screenshots("post-fill-stale");
        journey.expectRefusal(422);
        confirm("任职");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("已有人担任");
        assertThat(dialog().getByLabel("任职起始日期")).hasValue("2026-12-02");
    }

    @Test
    @DisplayName("[P4] 纪委书记分管其他业务：单位页和职务页都有提示，写明根据和依据，不影响办理")
    void flagsTheDisciplineSecretaryWithOtherBusiness() {
        journey.signInAs("district-secretary");
        Client reader = journey.other().as("district-secretary");
        journey.open("/organization/units/" + unit(reader, "990100002.S"));
        Locator line = panel().locator("tbody tr").filter(having("分管其他业务"));
        assertThat(line).hasCount(1);
        journey.assertAccessible();
        journey.screenshots("unit-flag");
        line.locator("a").first().click();
        journey.settle();
        journey.says("登记的分工里有纪检监察以外的业务：纪检监察、信访。");
        journey.says("不分管其他业务工作");
        journey.assertAccessible();
        journey.screenshots("post-flag");
        journey.page().getByRole(AriaRole.TAB).getByText("职责变动").click();
        assertThat(panel().locator("tbody tr")).hasCount(2);
        journey.assertAccessible();
        journey.screenshots("post-states");
        panel().locator("tbody tr").last().locator("a").first().click();
        assertThat(journey.page()).hasURL(Pattern.compile("asOf=2021-01-01"));
        journey.settle();
        assertThat(journey.page().locator(".tag").filter(having("分管其他业务"))).hasCount(0);
    }

    @Test
    @DisplayName("[P5] 调整分工和联系村：没有变化被指出依据；从某日起的新情况，那天以前照旧")
    void changesThePortfolioAndTheLinkedVillages() {
        journey.signInAs("town-office-clerk");
        Client clerk = journey.other().as("town-office-clerk");
        String post = postNamed(clerk, "990100001.P", "副镇长");
        journey.open("/organization/posts/" + post);
        act("调整职务");
        journey.isTitled("调整职务");
        journey.settle();
        journey.button("提交").click();
        assertThat(journey.page().getByRole(AriaRole.ALERT).first()).containsText("请填写调整起始日期");
        Locator from = journey.field("调整起始日期");
        from.fill("2026-12-01");
        from.press("Enter");
        journey.expectRefusal(422);
        journey.button("提交").click();
        assertThat(journey.page().getByRole(AriaRole.ALERT).first()).containsText("没有变化");
        journey.field("分工").fill("建设和生态、综合执法、防汛");
        journey.page().getByLabel("柏桥村").check();
        journey.assertAccessible();
        journey.screenshots("post-change");
        journey.button("提交").click();
        journey.isTitled("副镇长");
        journey.says("已调整");
        assertThat(panel()).containsText("防汛");
        assertThat(panel()).containsText("柏桥村");
        journey.open("/organization/posts/" + post + "?asOf=2026-11-30");
        assertThat(panel()).not().containsText("防汛");
        assertThat(panel()).not().containsText("柏桥村");
        assertThat(journey.button("调整职务")).hasCount(0);
    }

    private static String unit(Client client, String code) {
        return client.get("/api/units?q=" + code).json().at("/items/0/id").asString();
    }

    private static String postOf(Client client, String unit, String kind) {
        return find(client, unit, "kind", kind);
    }

    private static String postNamed(Client client, String unit, String name) {
        return find(client, unit, "name", name);
    }

    private static String find(Client client, String unit, String member, String value) {
        JsonNode posts =
                client.get("/api/units/" + unit(client, unit) + "/posts").json().path("items");
        return posts.valueStream()
                .filter(post -> post.path(member).asString().equals(value))
                .map(post -> post.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private Locator panel() {
        return journey.page().getByRole(AriaRole.TABPANEL);
    }

    private Locator dialog() {
        return journey.page().locator("dialog[open]");
    }

    private void act(String name) {
        journey.page().locator(".bar").getByRole(AriaRole.BUTTON, named(name)).click();
    }

    private void confirm(String name) {
        dialog().locator("button[type=submit]").filter(having(name)).click();
    }

    private void choose(String name) {
        dialog().getByRole(AriaRole.SEARCHBOX).fill(name);
        dialog().locator(".found button").filter(having(name)).first().click();
    }

    private void day(String on) {
        Locator day = dialog().locator(".day input");
        // the calendar opens with the focus; only once it is closed nothing floats above what is looked at next
        day.click();
        assertThat(dialog().locator(".el-picker__popper")).isVisible();
        day.fill(on);
        day.press("Enter");
        assertThat(dialog().locator(".el-picker__popper")).isHidden();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
