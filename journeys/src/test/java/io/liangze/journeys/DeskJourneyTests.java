package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("工作台")
class DeskJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[S3] 镇两责办联络员看到待填报的年度基本情况")
    void showsWhatWaitsForTheClerk() {
        journey.signInAs("town-office-clerk");
        journey.open("/");
        assertThat(journey.section("waiting").locator("li")).hasCount(1);
        assertThat(journey.section("waiting")).containsText("填报 2026 年度基本情况");
        assertThat(journey.section("waiting")).containsText("梅泽镇");
        journey.assertAccessible();
        journey.screenshots("desk-clerk");
        journey.section("waiting")
                .getByText("填报年度基本情况", new Locator.GetByTextOptions().setExact(true))
                .click();
        journey.isTitled("填报年度基本情况");
    }

    @Test
    @DisplayName("每个数字都通向它所数的各行")
    void leadsFromEachFigureToItsRows() {
        journey.signInAs("town-office-clerk");
        journey.open("/");
        for (String section : List.of("waiting", "below", "changes")) {
            journey.page().locator(".figures a[href='#" + section + "']").click();
            journey.isAt("/#" + section);
            assertThat(journey.section(section).locator("h2")).isInViewport();
        }
        assertThat(figure("waiting"))
                .isEqualTo(journey.section("waiting").locator("li").count());
        int below = figure("below");
        journey.section("below").getByText("列出全部").click();
        journey.isTitled("单位");
        journey.settle();
        int listed = number(journey.page().locator(".count b").innerText());
        assertThat(listed)
                .as("units within, the clerk's own among them, as counted")
                .isEqualTo(below);
    }

    @Test
    @DisplayName("[P1] 区委书记看到下级还有多少没有填报")
    void tellsTheDistrictHowManyAreMissing() {
        journey.signInAs("district-secretary");
        journey.open("/");
        assertThat(figure("below")).isPositive();
        assertThat(journey.section("below").locator("tbody tr")).hasCount(6);
        assertThat(journey.section("below")).containsText("2026 年度基本情况还没有填报的党组织，含本单位");
        assertThat(journey.section("waiting")).containsText("现在没有事项等你办理。");
        journey.assertAccessible();
        journey.screenshots("desk-district");
    }

    @Test
    @DisplayName("系统管理员的工作台没有责任事项，也这样说")
    void isCalmForTheAdministrator() {
        journey.signInAs("system-administrator");
        journey.open("/");
        assertThat(journey.section("waiting")).containsText("三员的职务管系统，不办理责任事项");
        assertThat(journey.section("waiting").locator("li")).hasCount(0);
        assertThat(journey.section("below")).hasCount(0);
        assertThat(journey.page().locator(".figures a[href='#waiting']")).hasCount(0);
        journey.assertAccessible();
        journey.screenshots("desk-administrator");
    }

    private int figure(String section) {
        Locator value = journey.page().locator(".figures a[href='#" + section + "'] b");
        assertThat(value).containsText(Pattern.compile("\\d"));
        return number(value.innerText());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
