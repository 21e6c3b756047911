package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("区划和机构调整")
class ReorganizationJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @Order(1)
    @DisplayName("填不全的草稿：逐项指出；违反规则的步骤：说明是哪条规则和依据")
    void saysWhatIsMissingAndWhichRuleIsBroken() {
        journey.signInAs("system-administrator");
        journey.open("/organization/reorganizations/new");
        journey.button("保存草稿").click();
        assertThat(journey.page().getByRole(AriaRole.ALERT)).containsText("请填写生效日期");
        fill("试一试", "演示民发〔2026〕8号", "2026-07-01");
        journey.expectRefusal(422);
        journey.button("保存草稿").click();
        assertThat(journey.page().getByRole(AriaRole.ALERT)).isFocused();
        journey.screenshots("reorganization-refused");

        choose(1, "地方", "柏桥村");
        choose(1, "划归", "演示区");
        journey.button("保存草稿").click();
        journey.isTitled("试一试");
        journey.settle();
        journey.says("层级不对");
        journey.says("宪法");
        journey.assertAccessible();
        journey.button("作废草稿").click();
        Locator dialog = journey.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("不能恢复");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("作废").setExact(true))
                .click();
        journey.isTitled("区划和机构调整");
    }

    @Test
    @Order(2)
    @DisplayName("[P5] 一个区分设，两个村划转：先看会怎样，再实施；前一天和当天各有各的回答")
    void splitsADistrictAndMovesTwoVillages() {
        journey.signInAs("system-administrator");
        journey.open("/organization/reorganizations");
        journey.link("起草调整").click();
        fill("演示区分设和部分村划转", "演示民发〔2026〕7号", "2026-07-01");
        does(1, "地方分设");
        choose(1, "地方", "演示区");
        step(1).getByLabel("名称").fill("演示新区（虚构）");
        step(1).getByLabel("类别").selectOption("DISTRICT");
        step(1).getByLabel("新代码").fill("990200");
        step(1).getByLabel("泽园街道").check();
        step(1).getByLabel("演示开发区").check();
        for (int number = 2; number <= 3; number++) {
            journey.button("再加一步").click();
            choose(number, "地方", number == 2 ? "柏桥村" : "大浦口村");
            choose(number, "划归", "荆塘镇");
        }
        journey.assertAccessible();
        journey.screenshots("reorganization-form");
        journey.button("保存草稿").click();
        journey.isTitled("演示区分设和部分村划转");
        journey.settle();
        journey.says("实施后会怎样");
        journey.says("中共演示新区纪律检查委员会");
        journey.assertAccessible();
        journey.screenshots("reorganization");

        journey.button("实施").click();
        Locator dialog = journey.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("不能撤回");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("实施"))
                .click();
        assertThat(dialog).containsText("已实施");
        dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("看机构"))
                .click();
        node("演示新区（虚构）").press("ArrowRight");
        assertThat(node("泽园街道")).isVisible();

        Client clerk = journey.other().as("town-office-clerk");
        assertThat(superiorOfBaiqiao(clerk, "2026-06-30")).isEqualTo("中共梅泽镇委员会");
        assertThat(superiorOfBaiqiao(clerk, "2026-07-01")).isEqualTo("中共荆塘镇委员会");
    }

    private static String superiorOfBaiqiao(Client client, String day) {
        return client.get("/api/units?q=990100001001.P&asOf=" + day)
                .json()
                .at("/items/0/superior/name")
                .asString();
    }

    @Test
    @Order(3)
    @DisplayName("别人看得到已实施的调整和它的变化，不能起草")
    void showsWhatTookEffectToOthers() {
        journey.signInAs("town-secretary");
        journey.open("/organization/reorganizations");
        assertThat(journey.link("起草调整")).hasCount(0);
        journey.screenshots("reorganizations");
        journey.link("演示区分设和部分村划转").click();
        journey.isTitled("演示区分设和部分村划转");
        journey.says("有什么变化");
        assertThat(journey.button("实施")).hasCount(0);
        journey.assertAccessible();
    }

    private void fill(String title, String basis, String day) {
        Locator main = journey.page().locator("main");
        main.getByLabel("名称").first().fill(title);
        main.getByLabel("依据").fill(basis);
        Locator on = main.getByLabel("生效日期");
        on.fill(day);
        on.press("Enter");
    }

    private Locator step(int number) {
        return journey.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions()
                                .setName("第 " + number + " 步")
                                .setExact(true));
    }

    private void does(int number, String what) {
        step(number).getByLabel("做什么").selectOption(new SelectOption().setLabel(what));
    }

    private void choose(int number, String label, String name) {
        step(number)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        step(number)
                .getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private Locator node(String name) {
        return journey.page()
                .getByRole(
                        AriaRole.TREEITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(false));
    }
}
