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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("委托代办和应急查阅")
class DelegationJourneyTests {

    private static final String ENDED = "你代 顾维川 办理 镇党委书记 的委托已经终止";

    @RegisterExtension
    private final Journey journey = new Journey();

    /** What the past of the demonstration left is ended: each journey gives its own. */
    @BeforeEach
    void nothingIsDelegated() {
        Client secretary = journey.other().as("town-secretary");
        running(secretary).forEach(one -> end(secretary, one));
    }

    @Test
    @DisplayName("[P4] 书记委托联络员：填不全、选错人都被指出；联络员换到该职务，页首写明代谁、到哪天，能填不能任免；终止后下一次操作就说明白，回到自己的职务")
    void delegatesAndTakesBack() {
        journey.signInAs("town-secretary");
        journey.open("/me");
        journey.link("看和委托").click();
        journey.isTitled("委托代办");
        journey.settle();
        journey.assertAccessible();
        main().getByText("委托代办", exactly()).last().click();
        confirm("委托代办");
        assertThat(dialog()).containsText("请选受托人");
        assertThat(dialog()).containsText("请填最后一天");
        assertThat(dialog()).containsText("请写明事由");
        choose("阮景行");
        lastDay("2026-12-20");
        dialog().getByLabel("事由").fill("赴省委党校学习");
        journey.expectRefusal(422);
        confirm("委托代办");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("只能委托本单位或下级单位的在职人员");
        button("改选").click();
        choose("秦一禾");
        assertThat(dialog()).containsText("秦一禾 从现在到 12月20日（周日），可以换到 镇党委书记 这个职务");
        assertThat(dialog().getByLabel("事由")).hasValue("赴省委党校学习");
        journey.assertAccessible();
        journey.screenshots("delegation-dialog");
        confirm("委托代办");
        assertThat(dialog()).containsText("已委托 秦一禾 代办，至 12月20日（周日）");
        close();
        Locator given = rows().filter(having("秦一禾")).filter(having("2026-12-20"));
        assertThat(given).containsText("有效");
        assertThat(given).containsText("赴省委党校学习");

        journey.signInAs("town-office-clerk");
        journey.open("/");
        head().getByRole(AriaRole.BUTTON).filter(having("党政办副主任")).click();
        Locator post = head().getByRole(AriaRole.MENUITEMRADIO).filter(having("镇党委书记"));
        assertThat(post).containsText("代 顾维川 办理，至 12月20日（周日）");
        post.click();
        assertThat(strip()).containsText("你正代 顾维川 以 镇党委书记 身份办理，至 12月20日（周日）");
        assertThat(strip()).containsText("不能决定和签发");
        journey.settle();
        journey.assertAccessible();
        journey.screenshots("acting-for");

        journey.open("/me");
        journey.says("代 顾维川 办理，至 12月20日（周日）");
        journey.screenshots("me-acting-for");
        journey.open("/me/delegations");
        journey.says("你正在代他人办理");
        assertThat(rows()).containsText("正以此职务办理，换回后可终止");
        assertThat(main().getByText("委托代办", exactly())).hasCount(1); // the title alone
        journey.screenshots("delegations-acting-for");
        journey.open("/organization/posts/" + vacantPost());
        assertThat(journey.button("任职").first()).isDisabled();
        journey.open("/emergency-access");
        assertThat(main().getByRole(AriaRole.BUTTON).filter(having("应急查阅"))).hasCount(0);

        journey.open("/organization/units/" + unitOf("town-secretary") + "/describe");
        journey.field("党员人数").fill("4118");
        Client secretary = journey.other().as("town-secretary");
        running(secretary).forEach(one -> end(secretary, one));
        journey.expectRefusal(401);
        journey.button("提交").click();
        assertThat(dialog()).containsText("请重新登录");
        confirm("登录并继续");
        assertThat(dialog()).containsText(ENDED);
        button("以 党政办副主任 身份重新打开").click();
        assertThat(strip()).hasCount(0);
        assertThat(head()).containsText("以 党政办副主任 身份办理");
        JsonNode profile = journey.other()
                .as("town-secretary")
                .get("/api/units/" + unitOf("town-secretary"))
                .json()
                .path("profile");
        assertThat(profile.path("year").asInt()).as("nothing was sent").isNotEqualTo(2026);
    }

    @Test
    @DisplayName("[P4] 两人都可以提前终止；刚被对方终止的，说明后列出现在的情况；三员不参与委托")
    void endsInTheBrowser() {
        delegate("town-secretary", "team-member", "2026-12-31", "年底休假");
        delegate("town-secretary", "town-office-clerk", "2026-12-20", "赴省委党校学习");
        journey.signInAs("town-office-clerk");
        journey.open("/me/delegations");
        Locator received = rows().filter(having("顾维川")).filter(having("2026-12-20"));
        received.getByRole(AriaRole.BUTTON).click();
        assertThat(dialog()).containsText("你从现在起不能再代 顾维川 以 镇党委书记 身份办理");
        journey.screenshots("delegation-end");
        confirm("终止委托");
        assertThat(dialog()).containsText("已终止");
        close();
        assertThat(rows().filter(having("当天终止")).first()).containsText("已结束");

        journey.signInAs("town-secretary");
        journey.open("/me/delegations");
        assertThat(rows().filter(having("秦一禾")).first()).containsText("已结束");
        Locator running = rows().filter(having("康予安")).filter(having("2026-12-31"));
        running.getByRole(AriaRole.BUTTON).click();
        Client member = journey.other().as("team-member");
        running(member).forEach(one -> end(member, one));
        journey.expectRefusal(412);
        confirm("终止委托");
        assertThat(dialog()).hasCount(0);
        journey.says("这项委托刚才已经终止");
        assertThat(rows().filter(having("康予安")).first()).containsText("已结束");
        journey.assertAccessible();
        journey.screenshots("delegations");

        journey.signInAs("security-administrator");
        journey.open("/me/delegations");
        journey.says("三员不参与委托");
        assertThat(main().getByText("委托代办", exactly())).hasCount(1);
    }

    @Test
    @DisplayName("[P4] 应急查阅：从单位页进入，说明后果，理由太短不收；一小时内能看该镇留痕；镇党委书记和安全管理员看得到是谁、为什么；本来能看的不用开")
    void opensRecordsInAnEmergency() {
        String town = unitOf("town-secretary");
        journey.signInAs("dispatched-team-head");
        journey.open("/organization/units/" + town + "?tab=trace");
        journey.says("不在你的职责范围内");
        journey.assertAccessible();
        journey.screenshots("unit-out-of-reach");
        journey.link("去应急查阅").click();
        assertThat(dialog()).containsText("中共梅泽镇委员会");
        dialog().getByLabel("理由").fill("防汛");
        confirm("应急查阅");
        assertThat(dialog()).containsText("请写明理由，十个字以上");
        assertThat(dialog().getByLabel("理由")).isFocused();
        dialog().getByLabel("理由").fill("区防汛值班，核对梅泽镇险工险段人员转移记录");
        assertThat(dialog()).containsText("一小时内，你可以查看 中共梅泽镇委员会 的工作记录");
        journey.assertAccessible();
        journey.screenshots("emergency-access-dialog");
        confirm("应急查阅");
        assertThat(dialog()).containsText("已打开 中共梅泽镇委员会 的工作记录，至 2026-12-08 10:0");
        journey.screenshots("emergency-access-opened");
        dialog().getByRole(AriaRole.LINK).click();
        journey.isTitled("中共梅泽镇委员会");
        assertThat(journey.page()).hasURL(Pattern.compile("tab=trace"));
        assertThat(panel().locator("tbody tr").first()).containsText("应急查阅");
        journey.page().goBack();
        journey.isTitled("应急查阅");
        assertThat(dialog()).hasCount(0);
        journey.says("现在打开着");
        assertThat(main().locator("table")).hasCount(0);
        journey.screenshots("emergency-access-own");

        journey.signInAs("town-secretary");
        journey.open("/");
        journey.link("应急查阅").click();
        journey.isTitled("应急查阅");
        Locator row = rows().filter(having("核对梅泽镇险工险段人员转移记录"));
        assertThat(row).containsText("季沐阳");
        assertThat(row).containsText("第一派驻纪检监察组组长");
        assertThat(row).containsText("打开着");
        journey.assertAccessible();
        journey.screenshots("emergency-access");
        journey.signInAs("security-administrator");
        journey.open("/emergency-access");
        assertThat(rows().filter(having("核对梅泽镇险工险段人员转移记录"))).containsText("季沐阳");
        assertThat(main().getByRole(AriaRole.BUTTON).filter(having("应急查阅"))).hasCount(0);

        journey.signInAs("city-office-clerk");
        journey.open("/emergency-access?unit=" + town);
        dialog().getByLabel("理由").fill("本来就能看的单位，不需要应急查阅");
        journey.expectRefusal(422);
        confirm("应急查阅");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("不需要应急查阅");

        journey.signInAs("village-secretary");
        journey.open("/emergency-access");
        journey.says("没有人应急查阅过你职责范围内的单位");
    }

    private static List<JsonNode> running(Client client) {
        return client.get("/api/delegations")
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("inForce").asBoolean())
                .toList();
    }

    private static void end(Client client, JsonNode delegation) {
        assertThat(client.act(
                                "/api/delegations/" + delegation.path("id").asString() + "/acts/end",
                                Map.of(),
                                "\"" + delegation.path("version").asLong() + "\"")
                        .status())
                .isEqualTo(200);
    }

    private void delegate(String holder, String delegate, String lastOn, String reason) {
        String person = journey.other()
                .as(delegate)
                .get("/api/session")
                .json()
                .at("/person/id")
                .asString();
        assertThat(journey.other()
                        .as(holder)
                        .post(
                                "/api/delegations",
                                Map.of("delegate", person, "lastOn", lastOn, "reason", reason),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(201);
    }

    private String unitOf(String persona) {
        return journey.other()
                .as(persona)
                .get("/api/session")
                .json()
                .at("/post/unit/id")
                .asString();
    }

    /** A vacancy that the clerk fills as himself. */
    private String vacantPost() {
        return journey.other()
                .as("town-office-clerk")
                .get("/api/units/" + unitOf("town-discipline-secretary") + "/posts")
                .json()
                .path("items")
                .valueStream()
                .filter(post -> post.path("holder").isNull())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private Locator main() {
        return journey.page().locator("main");
    }

    private Locator head() {
        return journey.page().locator("header.head");
    }

    /** Says for whom one acts. */
    private Locator strip() {
        return journey.page().locator(".strip");
    }

    private Locator rows() {
        return main().locator("tbody tr");
    }

    private Locator panel() {
        return journey.page().getByRole(AriaRole.TABPANEL);
    }

    private Locator dialog() {
        return journey.page().locator("dialog[open]");
    }

    private Locator button(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void choose(String name) {
        dialog().getByRole(AriaRole.SEARCHBOX).fill(name);
        dialog().locator(".found button").filter(having(name)).first().click();
    }

    private void lastDay(String day) {
        Locator field = dialog().locator(".day input");
        field.fill(day);
        field.press("Enter");
    }

    private void confirm(String name) {
        dialog().locator("button[type=submit]").filter(having(name)).click();
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

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
