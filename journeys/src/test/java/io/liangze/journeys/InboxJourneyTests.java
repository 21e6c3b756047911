package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.LiangzeTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("待办与消息")
class InboxJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[P1] 联络员看到要他办的，去填报，办结后数字下去；书记那里同时显示已办")
    void doesWhatIsAsked() {
        journey.signInAs("town-office-clerk");
        journey.open("/");
        assertThat(inbox()).hasAccessibleName(Pattern.compile("待办 1 件"));
        inbox().click();
        journey.isTitled("待办与消息");
        Locator row = rows().first();
        assertThat(row).containsText("填报 2026 年度基本情况");
        assertThat(row).containsText("请填报中共梅泽镇委员会 2026 年度基本情况");
        assertThat(row).containsText("2026-01-31");
        assertThat(row).containsText("已逾期");
        journey.assertAccessible();
        journey.screenshots("inbox-asked");

        row.getByRole(AriaRole.LINK).last().click();
        journey.isTitled("填报年度基本情况");
        journey.settle();
        journey.field("党员人数").fill("4118");
        journey.button("提交").click();
        journey.isTitled("中共梅泽镇委员会");
        assertThat(inbox()).hasAccessibleName(Pattern.compile("待办 0 件"));
        inbox().click();
        journey.says("现在没有要你办的事项");
        journey.screenshots("inbox-nothing");
        tab("已办").click();
        assertThat(rows().first()).containsText("填报 2026 年度基本情况");
        assertThat(rows().first()).containsText("2026-12-08");

        journey.signInAs("town-secretary");
        journey.open("/inbox?tab=settled");
        assertThat(rows().first()).containsText("填报 2026 年度基本情况");
        journey.assertAccessible();
        journey.screenshots("inbox-settled");
    }

    @Test
    @DisplayName("[P5] 镇纪委书记：职务空缺和逾期未退出的议事协调机构在要办的里；点开就算读过，全部标为已读")
    void showsWhatTheDisciplineSecretaryIsAsked() {
        journey.signInAs("town-discipline-secretary");
        journey.open("/inbox");
        assertThat(rows()).hasCount(2);
        assertThat(rows().filter(having("招商引资工作领导小组"))).containsText("已逾期");
        Locator vacancy = rows().filter(having("镇纪委副书记"));
        assertThat(vacancy).containsText("自 2026-08-03 起空缺");
        journey.screenshots("inbox-discipline");
        journey.button("全部标为已读").click();
        assertThat(journey.button("全部标为已读")).hasCount(0);
        assertThat(inbox()).hasAccessibleName(Pattern.compile("待办 2 件，未读 0 条"));

        rows().filter(having("招商引资工作领导小组")).getByRole(AriaRole.LINK).first().click();
        assertThat(journey.page()).hasURL(Pattern.compile("/organization/staffing/.*tab=groups"));
        journey.says("招商引资工作领导小组");
    }

    @Test
    @DisplayName("手机：底栏的待办带数字，一件一张卡片；说英语也完整")
    void worksOnAPhone() {
        journey.signInAs("town-secretary");
        journey.onPhone();
        journey.open("/");
        Locator foot = journey.page().locator("nav.foot").getByText("待办");
        foot.click();
        journey.isTitled("待办与消息");
        journey.assertFits();
        journey.assertAccessible();
        journey.speakEnglish();
        journey.isTitled("Inbox");
        assertThat(rows().filter(having("镇纪委副书记"))).containsText("has been vacant since 2026-08-03");
        tab("For information").click();
        journey.says("Nothing has been told you yet.");
        journey.screenshots("inbox-told");
    }

    @Test
    @DisplayName("消息设置：关掉邮件，回来还是关的")
    void choosesWhereToHear() {
        journey.signInAs("village-secretary");
        journey.open("/inbox/preferences");
        journey.assertAccessible();
        journey.screenshots("inbox-preferences");
        journey.field("电子邮件").selectOption("no");
        journey.button("保存").click();
        journey.isTitled("待办与消息");
        journey.open("/inbox/preferences");
        assertThat(journey.field("电子邮件")).hasValue("no");
    }

    private Locator inbox() {
        return journey.page().locator("header a[href='/inbox']");
    }

    private Locator rows() {
        return journey.page().locator("main tbody tr");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Locator tab(String name) {
        return journey.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }
}
