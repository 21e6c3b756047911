package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("纪检队伍")
class StaffingJourneyTests {

    private static final String FIRST_TOWN = "990100001.S";
    private static final String SECOND_TOWN = "990100002.S";
    private static final String THIRD_TOWN = "990100003.S";
    private static final String FORGOTTEN = "招商引资工作领导小组";
    private static final String OVERDUE = "拆违控违工作专班";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[P5] 市纪委从清单找到梅泽镇空缺四个月的职务，看到由镇党委任命；分管其他业务有提示；看某一天没有空缺")
    void findsTheVacancyOfFourMonthsAndWhoFillsIt() {
        journey.signInAs("city-discipline-secretary");
        journey.open("/organization/staffing");
        journey.isTitled("纪检队伍");
        int bodies = journey.other()
                .as("city-discipline-secretary")
                .get("/api/discipline-bodies?count=true")
                .json()
                .at("/total/value")
                .asInt();
        journey.says(bodies + " 个纪检机构");
        journey.assertAccessible();
        journey.screenshots("staffing");

        journey.field("空缺").first().selectOption(new SelectOption().setLabel("有空缺"));
        journey.settle();
        assertThat(journey.page()).hasURL(Pattern.compile("vacant=true"));
        Locator town = rows().filter(having("梅泽镇")).first();
        assertThat(town).containsText("最长 127 天");
        assertThat(town).containsText("缺编 1");
        assertThat(town).containsText("逾期 1");
        journey.assertAccessible();
        journey.screenshots("staffing-vacant");
        town.locator("a").first().click();
        journey.settle();
        assertThat(panel()).containsText("镇纪委副书记");
        assertThat(panel()).containsText("2026-08-03");
        assertThat(panel()).containsText("127 天");
        assertThat(panel().locator("table").first()).containsText("中共梅泽镇委员会");
        assertThat(panel()).containsText("本年未参训");
        journey.assertAccessible();
        journey.screenshots("staffing-team");

        journey.open("/organization/staffing/" + unit(FIRST_TOWN) + "?asOf=2026-08-02");
        assertThat(panel()).containsText("没有空缺");
        assertThat(journey.button("登记编制")).hasCount(0);
        journey.link("看单位").click();
        assertThat(journey.page()).hasURL(Pattern.compile("/organization/units/.*asOf=2026-08-02"));
        journey.settle();
        journey.screenshots("unit-to-staffing");
        journey.link("纪检队伍").last().click();
        assertThat(journey.page()).hasURL(Pattern.compile("/organization/staffing/.*asOf=2026-08-02"));

        journey.open("/organization/staffing/" + unit(SECOND_TOWN));
        journey.says("分管其他业务");
        journey.says("不分管其他业务工作");
        journey.assertAccessible();
        journey.screenshots("staffing-other-business");

        journey.open("/organization/staffing?q=9901000&sort=vacantSince");
        assertThat(rows().first()).containsText("梅泽镇");
        assertThat(rows().filter(having("分管其他业务"))).hasCount(1);
        journey.screenshots("staffing-area");
        journey.open("/organization/staffing?q=没有这个机构");
        journey.says("没有符合条件的内容");
        journey.screenshots("staffing-no-match");
    }

    @Test
    @DisplayName("[P5] 两责办登记编制：填不全、日期倒退都被指出且不丢内容；别人先登记了，说明是什么；沿革留存")
    void setsTheEstablishment() {
        journey.signInAs("city-office-clerk");
        String path = "/organization/staffing/" + unit(THIRD_TOWN);
        journey.open(path + "?tab=strengths");
        assertThat(panel().locator("tbody tr")).hasCount(1);
        journey.button("登记编制").click();
        confirm("登记编制");
        assertThat(dialog()).containsText("请填写“编制数”");
        assertThat(dialog()).containsText("请填写“起始日期”");
        dialog().getByLabel("编制数").fill("五");
        dialog().getByLabel("实有人数").fill("3");
        dialog().getByLabel("依据文件").fill("演示编发〔2026〕3号");
        confirm("登记编制");
        assertThat(dialog()).containsText("“编制数”要填整数");
        dialog().getByLabel("编制数").fill("5");
        day("起始日期", "2025-12-01");
        journey.expectRefusal(422);
        confirm("登记编制");
        assertThat(alert()).containsText("日期早于上一次变动");
        assertThat(dialog().getByLabel("依据文件")).hasValue("演示编发〔2026〕3号");
        journey.assertAccessible();
        journey.screenshots("staffing-establish-refused");
        // left by Escape and opened again, all of it is still there
        journey.page().keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        journey.button("登记编制").click();
        assertThat(dialog().getByLabel("编制数")).hasValue("5");

        Client other = journey.other().as("city-office-clerk");
        String body = "/api/discipline-bodies/" + unit(THIRD_TOWN);
        assertThat(other.act(
                                body + "/acts/set-establishment",
                                Map.of("authorised", 4, "filled", 4, "basis", "演示编发〔2026〕2号", "from", "2026-11-01"),
                                other.get(body).header("ETag"))
                        .status())
                .isEqualTo(200);
        day("起始日期", "2026-12-01");
        journey.expectRefusal(412);
        confirm("登记编制");
        assertThat(alert()).containsText("现在登记的是 2026-11-01 起编制 4 人、实有 4 人");
        assertThat(dialog().getByLabel("依据文件")).hasValue("演示编发〔2026〕3号");
        journey.assertAccessible();
        journey.screenshots("staffing-establish-stale");
        confirm("登记编制");
        assertThat(dialog()).containsText("已登记，2026-12-01 起按新的编制。");
        close();
        assertThat(panel().locator("tbody tr")).hasCount(3);
        assertThat(panel().locator("tbody tr").first()).containsText("缺编 2");
        journey.assertAccessible();
        journey.screenshots("staffing-strengths");
    }

    @Test
    @DisplayName("[P5] 镇纪委书记给两名干部登记培训，学时算上；未结束的被拒绝且不丢内容；撤回后不再计")
    void entersTrainingForTwoOfficers() {
        journey.signInAs("town-discipline-secretary");
        journey.open("/organization/staffing/" + unit(FIRST_TOWN) + "?tab=training");
        Locator entered = panel().locator("tbody tr");
        assertThat(entered).hasCount(1);
        journey.assertAccessible();
        journey.screenshots("staffing-training");
        panel().getByRole(AriaRole.BUTTON, named("登记培训")).click();
        confirm("登记培训");
        assertThat(dialog()).containsText("请填写“培训名称”");
        assertThat(dialog()).containsText("请至少勾选一人");
        dialog().getByLabel("培训名称").fill("谈话安全专题培训");
        dialog().getByLabel("培训类别").selectOption(new SelectOption().setLabel("业务培训"));
        dialog().getByLabel("举办单位").fill("演示区纪委监委");
        day("开始日期", "2026-12-01");
        day("结束日期", "2026-12-20");
        dialog().getByLabel("学时").fill("16");
        tick(1);
        tick(2);
        assertThat(dialog()).containsText("已选 2 人");
        journey.expectRefusal(422);
        confirm("登记培训");
        assertThat(alert()).containsText("培训还没有结束");
        assertThat(dialog().getByLabel("培训名称")).hasValue("谈话安全专题培训");
        assertThat(dialog()).containsText("已选 2 人");
        journey.assertAccessible();
        journey.screenshots("staffing-train-refused");
        day("结束日期", "2026-12-02");
        assertThat(dialog()).containsText("各计 16 学时，算在 2026 年");
        journey.assertAccessible();
        journey.screenshots("staffing-train");
        confirm("登记培训");
        assertThat(dialog()).containsText("已登记 2 人的培训，各 16 学时。");
        close();
        assertThat(entered).hasCount(2);
        assertThat(entered.first()).containsText("谈话安全专题培训");
        tab("空缺和干部");
        assertThat(panel()).containsText("40 学时");
        assertThat(panel()).containsText("16 学时");
        assertThat(panel()).not().containsText("本年未参训");

        tab("培训");
        journey.button("撤回“谈话安全专题培训”").click();
        assertThat(dialog()).containsText("不再计入 2026 年");
        journey.assertAccessible();
        journey.screenshots("staffing-train-withdraw");
        confirm("撤回");
        assertThat(dialog()).containsText("已撤回，学时不再计入。");
        close();
        assertThat(entered).hasCount(1);
        tab("空缺和干部");
        assertThat(panel()).containsText("本年未参训");
        tab("培训");
        panel().getByLabel("年度").selectOption("2024");
        assertThat(panel()).containsText("2024 年还没有登记培训。");
    }

    @Test
    @DisplayName("[P4] 逾期未退出的议事协调机构写明几天；没有理由的延期被指出；延期后原期限仍在；登记退出；新登记不写期限又没有理由的，按规则拒绝")
    void leavesTheOverdueWorkGroup() {
        joinAGroupThatIsForgotten();
        journey.signInAs("town-discipline-secretary");
        journey.open("/organization/staffing/" + unit(FIRST_TOWN) + "?tab=groups");
        assertThat(panel().locator("tbody tr").filter(having(FORGOTTEN))).containsText("逾期未退出 69 天");
        Locator seat = panel().locator("tbody tr").filter(having(OVERDUE));
        assertThat(seat).containsText("逾期未退出 161 天");
        assertThat(panel().locator("tbody tr").filter(having("农村集体"))).containsText("不设期限，属于本职");
        assertThat(panel().locator("tbody tr").filter(having("城乡环境"))).containsText("2026-10-12 退出");
        journey.assertAccessible();
        journey.screenshots("staffing-groups");

        journey.button("调整“" + OVERDUE + "”的退出期限").click();
        day("新的退出期限", "2026-12-31");
        confirm("调整退出期限");
        assertThat(dialog()).containsText("请填写“理由”");
        dialog().getByLabel("理由").fill("年底前办结移交的两个项目");
        assertThat(dialog()).containsText("最迟 2026-12-31 退出");
        assertThat(dialog()).containsText("原来的期限（2026-06-30）");
        journey.assertAccessible();
        journey.screenshots("staffing-prolong");
        confirm("调整退出期限");
        assertThat(dialog()).containsText("已调整，原来的期限保留。");
        close();
        assertThat(seat).not().containsText("逾期");
        assertThat(seat).containsText("最迟 2026-12-31 退出");
        assertThat(seat).containsText("最迟 2026-06-30 退出");
        assertThat(seat).containsText("年底前办结移交的两个项目");

        journey.button("登记退出“" + OVERDUE + "”").click();
        day("退出日期", "2025-01-01");
        journey.expectRefusal(422);
        confirm("登记退出");
        assertThat(alert()).containsText("日期早于上一次变动");
        assertThat(dialog().locator(".day input")).hasValue("2025-01-01");
        day("退出日期", "2026-12-08");
        journey.screenshots("staffing-leave");
        confirm("登记退出");
        assertThat(dialog()).containsText("已登记退出。");
        close();
        assertThat(seat).containsText("2026-12-08 退出");
        assertThat(seat.getByRole(AriaRole.BUTTON)).hasCount(0);

        panel().getByRole(AriaRole.BUTTON, named("登记议事协调机构")).click();
        dialog().getByLabel("议事协调机构", exactly()).fill("安全生产巡查专班");
        dialog().getByLabel("牵头单位").fill("梅泽镇人民政府");
        day("参加日期", "2026-12-01");
        confirm("登记议事协调机构");
        assertThat(alert()).containsText("要写退出期限或者理由");
        assertThat(dialog().getByLabel("议事协调机构", exactly())).hasValue("安全生产巡查专班");
        journey.assertAccessible();
        journey.screenshots("staffing-join-refused");
        day("退出期限", "2026-12-31");
        confirm("登记议事协调机构");
        assertThat(dialog()).containsText("已登记。");
        close();
        assertThat(panel().locator("tbody tr").filter(having("安全生产巡查专班"))).containsText("2026-12-31");
        journey.screenshots("staffing-groups-after");
    }

    @Test
    @DisplayName("[P4] 各看各的：镇党委书记只看到本镇，不能登记；别镇的打不开，单位页也没有入口；村里没有纪检机构，写明为什么是空的")
    void showsToEachHisOwn() {
        journey.signInAs("town-secretary");
        journey.open("/");
        journey.link("纪检队伍").first().click();
        journey.isTitled("纪检队伍");
        journey.settle();
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("梅泽镇");
        journey.assertAccessible();
        journey.screenshots("staffing-own-town");
        rows().locator("a").first().click();
        journey.settle();
        assertThat(panel().locator("table").first()).containsText("中共梅泽镇委员会");
        journey.assertAccessible();
        journey.screenshots("staffing-read-only");
        tab("培训");
        assertThat(panel().getByRole(AriaRole.BUTTON, named("登记培训"))).hasCount(0);
        tab("议事协调机构");
        assertThat(panel()).containsText("逾期未退出 69 天");
        assertThat(panel().getByRole(AriaRole.BUTTON)).hasCount(0);
        journey.open("/organization/units/" + unit(FIRST_TOWN));
        assertThat(journey.page().locator("main").getByRole(AriaRole.LINK, named("纪检队伍")))
                .hasCount(1);
        journey.open("/organization/units/" + unit(SECOND_TOWN));
        assertThat(journey.page().locator("main").getByRole(AriaRole.LINK, named("纪检队伍")))
                .hasCount(0);
        journey.expectRefusal(404);
        journey.open("/organization/staffing/" + unit(SECOND_TOWN));
        journey.says("不存在，或你无权知道它存在");

        journey.signInAs("village-secretary");
        journey.open("/organization/staffing");
        journey.says("你看得到的范围内没有纪检机构");
        journey.assertAccessible();
        journey.screenshots("staffing-empty");
    }

    /** The one of the past year stays as it is, for the other tests. */
    private void joinAGroupThatIsForgotten() {
        Client secretary = journey.other().as("town-discipline-secretary");
        Client.Answer joined = secretary.post(
                "/api/discipline-bodies/" + unit(FIRST_TOWN) + "/work-group-seats",
                Map.of("name", OVERDUE, "ledBy", "梅泽镇人民政府", "joinedOn", "2026-02-02", "leaveBy", "2026-06-30"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(joined.status()).isEqualTo(201);
    }

    private String unit(String code) {
        return journey.other()
                .as("system-administrator")
                .get("/api/units?q=" + code)
                .json()
                .at("/items/0/id")
                .asString();
    }

    private Locator rows() {
        return journey.page().locator("tbody tr");
    }

    private Locator panel() {
        return journey.page().getByRole(AriaRole.TABPANEL);
    }

    private void tab(String title) {
        journey.page().getByRole(AriaRole.TAB).getByText(title).click();
    }

    private Locator dialog() {
        return journey.page().locator("dialog[open]");
    }

    private Locator alert() {
        return dialog().getByRole(AriaRole.ALERT);
    }

    private void confirm(String name) {
        dialog().locator("button[type=submit]").filter(having(name)).click();
    }

    private void close() {
        dialog().getByRole(AriaRole.BUTTON, named("关闭")).last().click();
        assertThat(dialog()).hasCount(0);
    }

    private void tick(int officer) {
        dialog().getByRole(AriaRole.CHECKBOX).nth(officer).check();
    }

    private void day(String label, String on) {
        Locator day = dialog().getByLabel(label);
        day.fill(on);
        day.press("Enter");
        // it fades, and while it does, it is still there for whoever hears the page
        assertThat(dialog().locator(".el-picker__popper[aria-hidden=false]")).hasCount(0);
        assertThat(dialog().locator(".el-picker__popper:visible")).hasCount(0);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
