package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("看某一天、历史和机构图")
class OtherDayJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[S1] 单位的历史：设立和任职；点日期看那一天")
    void readsTheHistoryAndGoesToADayOfIt() {
        journey.signInAs("town-office-clerk");
        journey.open("/organization/units/" + ownUnit("town-secretary"));
        assertThat(journey.button("填报年度基本情况")).isVisible();
        journey.page().getByRole(AriaRole.TAB).getByText("历史").click();
        assertThat(journey.page()).hasURL(Pattern.compile("tab=history"));
        Locator history = journey.page().locator(".history");
        assertThat(history).containsText("设立：中共梅泽镇委员会");
        assertThat(history).containsText("顾维川 任 镇党委书记");
        journey.assertAccessible();
        journey.screenshots("unit-history");

        history.locator(".day").last().click();
        assertThat(journey.page()).hasURL(Pattern.compile("asOf=2021-01-01"));
        journey.settle();
        journey.says("这里是 2021-01-01 的情况，不是今天的。");
        assertThat(posts()).containsText("空缺");
        assertThat(posts()).not().containsText("顾维川");
        assertThat(journey.button("填报年度基本情况")).hasCount(0);
        journey.assertAccessible();
        journey.screenshots("unit-other-day");

        journey.link("回到今天").click();
        assertThat(posts()).containsText("顾维川");
        assertThat(journey.button("填报年度基本情况")).isVisible();
    }

    @Test
    @DisplayName("[S1] 地址里的日子：机构树和单位清单都是那一天的，连到别处仍是那一天")
    void carriesTheDayInTheAddress() {
        journey.signInAs("town-secretary");
        journey.open("/organization?asOf=2022-06-30");
        journey.isTitled("梅泽镇");
        journey.says("这里是 2022-06-30 的情况，不是今天的。");
        assertThat(journey.page().locator(".lines")).not().containsText("顾维川");
        journey.assertAccessible();
        journey.screenshots("tree-other-day");
        journey.page().locator(".lines a").first().click();
        assertThat(journey.page()).hasURL(Pattern.compile("/organization/units/[^?]+\\?asOf=2022-06-30"));

        journey.open("/organization/units");
        journey.button("看某一天").click();
        Locator day = journey.page().locator(".asof input");
        day.fill("2022-06-30");
        day.press("Enter");
        assertThat(journey.page()).hasURL(Pattern.compile("asOf=2022-06-30"));
        assertThat(journey.page().locator("tbody tr a").first()).isVisible();
        journey.assertAccessible();
        journey.screenshots("units-other-day");
    }

    @Test
    @DisplayName("[S1] 设立以前的日子：直说还没有设立")
    void saysThatItWasNotThereYet() {
        journey.signInAs("town-secretary");
        journey.open("/organization/units/" + ownUnit("town-secretary") + "?asOf=2020-06-30");
        journey.says("这一天还没有设立，2021-01-01 起才有。");
        journey.assertAccessible();
    }

    @Test
    @DisplayName("[R9] 派驻组的页面列出驻在单位；被派驻的单位写着派驻组")
    void showsWhomATeamCovers() {
        journey.signInAs("district-secretary");
        Client client = journey.other().as("district-secretary");
        String team =
                client.get("/api/units?q=990100.T01").json().at("/items/0/id").asString();
        journey.open("/organization/units/" + team);
        journey.says("综合派驻");
        journey.settle();
        Locator covered = journey.page().locator(".units a");
        assertThat(covered).hasCount(2);
        journey.assertAccessible();
        journey.screenshots("unit-team");
        covered.first().click();
        assertThat(journey.page().getByRole(AriaRole.TABPANEL)).containsText("演示区纪委监委第一派驻纪检监察组");
        journey.page().goBack();
        journey.link("连同下级全部列出").click();
        assertThat(journey.page().locator(".within")).containsText("演示区纪委监委第一派驻纪检监察组");
        assertThat(journey.page().locator("tbody tr a").first()).isVisible();
    }

    @Test
    @DisplayName("[S1] 机构图：从单位页进入，两条线都有，负责人写在单位下面")
    void drawsTheChart() {
        journey.signInAs("district-secretary");
        journey.open("/organization/units/" + ownUnit("district-secretary"));
        journey.link("机构图").click();
        journey.isTitled("中共演示区委员会");
        Locator principal = section("主体责任");
        Locator supervisory = section("监督责任");
        assertThat(principal).containsText("顾维川");
        assertThat(supervisory).containsText("沈亦安");
        journey.assertAccessible();
        journey.screenshots("chart");
    }

    private String ownUnit(String persona) {
        return journey.other()
                .as(persona)
                .get("/api/session")
                .json()
                .at("/post/unit/id")
                .asString();
    }

    private Locator posts() {
        return journey.page().getByRole(AriaRole.TABPANEL).locator("table");
    }

    private Locator section(String title) {
        return journey.page()
                .locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(journey.page()
                                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
    }
}
