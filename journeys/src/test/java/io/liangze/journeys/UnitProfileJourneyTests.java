package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("年度基本情况")
class UnitProfileJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[S3] 联络员从工作台填报：两名党员被拒并说明依据，改正后提交，单位页和留痕都看得到")
    void describesTheTownAndCorrectsWhatARuleRefused() {
        journey.signInAs("town-office-clerk");
        journey.open("/");
        journey.section("waiting")
                .getByText("填报年度基本情况", new Locator.GetByTextOptions().setExact(true))
                .click();
        journey.isTitled("填报年度基本情况");
        journey.settle();
        journey.assertAccessible();
        assertThat(journey.field("办公地址")).hasValue("梅泽镇湖滨路 1 号");
        journey.field("党员人数").fill("2");
        journey.field("常住人口").fill("71,980");
        journey.field("值班电话").fill("0510-00000199");
        journey.screenshots("form");
        journey.expectRefusal(422);
        submit().click();

        Locator summary = journey.page().getByRole(AriaRole.ALERT);
        assertThat(summary).containsText("党员人数");
        assertThat(summary).isFocused();
        assertThat(summary).containsText("依据");
        assertThat(summary).containsText("三十条");
        assertThat(journey.field("党员人数")).hasValue("2");
        assertThat(journey.field("常住人口")).hasValue("71,980");
        assertThat(journey.field("值班电话")).hasValue("0510-00000199");
        journey.assertAccessible();
        journey.screenshots("form-refused");

        journey.field("党员人数").fill("4118");
        submit().click();
        journey.isTitled("中共梅泽镇委员会");
        journey.says("已填报");
        Locator content = journey.page().getByRole(AriaRole.TABPANEL);
        assertThat(content).containsText("4,118");
        assertThat(content).containsText("71,980");
        assertThat(content).containsText("2026 年度，2026-12-08 填报");
        journey.assertAccessible();
        journey.screenshots("unit");

        journey.page().getByRole(AriaRole.TAB).getByText("留痕").click();
        Locator newest =
                journey.page().getByRole(AriaRole.TABPANEL).locator("tbody tr").first();
        assertThat(newest).containsText("填报年度基本情况");
        assertThat(newest).containsText("秦一禾");
        assertThat(newest).containsText("4,118");
        assertThat(journey.page()).hasURL(Pattern.compile("tab=trace"));
        journey.assertAccessible();
        journey.screenshots("unit-trace");
    }

    @Test
    @DisplayName("[S3] 填写时别人已经更新：两份都在，由本人决定")
    void showsBothVersionsWhenSomebodyElseSavedMeanwhile() {
        journey.signInAs("district-secretary");
        Client other = journey.other().as("district-secretary");
        String unit = other.get("/api/session").json().at("/post/unit/id").asString();
        String path = "/api/units/" + unit;
        journey.open("/organization/units/" + unit + "/describe");
        journey.field("党员人数").fill("61300");
        Client.Answer saved = other.act(
                path + "/acts/describe",
                Map.of("year", 2026, "partyMembers", 61_255, "residents", 902_100),
                other.get(path).header("ETag"));
        assertThat(saved.status()).isEqualTo(200);

        journey.expectRefusal(412);
        submit().click();
        Locator compare = journey.page().locator(".compare");
        assertThat(compare).containsText("你填写的时候，别人已经更新");
        Locator members = compare.locator("tr", new Locator.LocatorOptions().setHasText("党员人数"));
        assertThat(members).containsText("61300");
        assertThat(members).containsText("61255");
        assertThat(members).containsText("不同");
        assertThat(journey.field("党员人数")).hasValue("61300");
        journey.assertAccessible();
        journey.screenshots("form-stale");

        journey.button("用我填写的替换").click();
        journey.isTitled("中共演示区委员会");
        assertThat(journey.page().getByRole(AriaRole.TABPANEL)).containsText("61,300");
    }

    @Test
    @DisplayName("[P4] 村党组织书记不能替镇里填报：按钮不可用，旁边说明原因")
    void showsAForbiddenActWithItsReason() {
        journey.signInAs("village-secretary");
        String town = journey.other()
                .as("town-secretary")
                .get("/api/session")
                .json()
                .at("/post/unit/id")
                .asString();
        journey.open("/organization/units/" + town);
        assertThat(journey.button("填报年度基本情况")).isDisabled();
        assertThat(journey.page().locator(".why")).containsText("不能填报年度基本情况：");
        journey.assertAccessible();
        journey.screenshots("unit-forbidden");
        journey.open("/organization/units/" + town + "/describe");
        journey.says("现在不能填报");
        assertThat(journey.page().locator("main form")).hasCount(0);
    }

    @Test
    @DisplayName("填了没有保存就离开：先问，留下后内容还在")
    void asksBeforeLosingWhatWasTyped() {
        journey.signInAs("city-secretary");
        String unit = journey.other()
                .as("city-secretary")
                .get("/api/session")
                .json()
                .at("/post/unit/id")
                .asString();
        journey.open("/organization/units/" + unit + "/describe");
        journey.field("值班电话").fill("0510-00000111");
        journey.page().locator("nav.menu").getByText("工作台").click();
        Locator dialog = journey.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("离开这一页？");
        journey.button("留下继续填写").click();
        assertThat(journey.field("值班电话")).hasValue("0510-00000111");
        journey.page().locator("nav.menu").getByText("工作台").click();
        journey.button("不保存，离开").click();
        journey.isTitled("工作台");
    }

    @Test
    @DisplayName("只用键盘：登录、走到表单、填报、看到结果")
    void worksWithTheKeyboardAlone() {
        journey.open("/sign-in");
        tabTo("村党组织书记");
        press("Enter");
        journey.isTitled("工作台");
        journey.settle();
        tabTo("中共柏桥村");
        press("Enter");
        assertThat(journey.page().locator("h1")).containsText("柏桥村");
        journey.settle();
        tabTo("填报年度基本情况");
        press("Enter");
        journey.isTitled("填报年度基本情况");
        journey.settle();
        tabToField("党员人数");
        press("Control+a");
        journey.page().keyboard().type("77");
        tabTo("提交");
        press("Enter");
        assertThat(journey.page().locator("h1")).containsText("柏桥村");
        assertThat(journey.page().getByRole(AriaRole.TABPANEL)).containsText("77");
        tabTo("内容");
        press("ArrowRight");
        press("ArrowRight");
        assertThat(journey.page()
                        .getByRole(AriaRole.TABPANEL)
                        .locator("tbody tr")
                        .first())
                .containsText("邵敬山");
    }

    private Locator submit() {
        return journey.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("提交").setExact(true));
    }

    private void press(String key) {
        journey.page().keyboard().press(key);
    }

    /** Presses Tab until the focus stands on something that begins with these words, as a person would. */
    private void tabTo(String words) {
        tabUntil("document.activeElement.innerText.trim().startsWith(words)", words);
    }

    private void tabToField(String label) {
        tabUntil("[...(document.activeElement.labels ?? [])].some((label) => label.innerText.includes(words))", label);
    }

    private void tabUntil(String condition, String words) {
        Page page = journey.page();
        for (int steps = 0; steps < 120; steps++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("(words) => " + condition, words))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + words);
    }
}
