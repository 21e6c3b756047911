package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.LiangzeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("登录")
class SignInJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("从公开页到登录页，点一下演示身份就进入工作台")
    void becomesAPersonaWithOneClick() {
        journey.open("/public");
        journey.isTitled("这是什么");
        assertThat(journey.link("12388")).hasAttribute("href", "tel:12388");
        journey.assertAccessible();
        journey.screenshots("public");
        journey.page().locator("header").getByText("办公入口").click();
        journey.isTitled("登录");
        assertThat(journey.page().locator(".personas li")).hasCount(17);
        journey.assertAccessible();
        journey.screenshots("sign-in");
        journey.button("镇党委书记").click();
        journey.isTitled("工作台");
        journey.isAt("/");
        assertThat(journey.page().locator("header")).containsText("顾维川");
        assertThat(journey.page().locator("header")).containsText("以 镇党委书记 身份办理");
    }

    @Test
    @DisplayName("用户名和密码登录")
    void signsInWithUserAndPassword() {
        journey.open("/sign-in");
        journey.field("用户名").fill("city.clerk");
        journey.field("密码").fill("liangze-demo");
        journey.field("密码").press("Enter");
        journey.isTitled("工作台");
        assertThat(journey.page().locator("header")).containsText("许文朗");
    }

    @Test
    @DisplayName("密码不对：说明原因，用户名还在，密码清空")
    void keepsTheNameWhenThePasswordIsWrong() {
        journey.expectRefusal(401);
        journey.open("/sign-in");
        journey.field("用户名").fill("city.clerk");
        journey.field("密码").fill("wrong");
        journey.field("密码").press("Enter");
        assertThat(journey.page().getByRole(AriaRole.ALERT)).containsText("用户名或密码不对");
        assertThat(journey.field("用户名")).hasValue("city.clerk");
        assertThat(journey.field("密码")).hasValue("");
        journey.assertAccessible();
    }

    @Test
    @DisplayName("没有填写就提交：各项旁边说明缺什么")
    void saysWhatIsMissing() {
        journey.open("/sign-in");
        journey.page().locator("main form").getByText("登录").click();
        journey.says("请输入用户名。");
        journey.says("请输入密码。");
        journey.isAt("/sign-in");
    }

    @Test
    @DisplayName("退出登录后，工作页面要重新登录")
    void signsOut() {
        journey.signInAs("town-secretary");
        journey.open("/me");
        journey.isTitled("顾维川");
        journey.assertAccessible();
        journey.screenshots("me");
        journey.button("退出登录").click();
        journey.isTitled("登录");
        journey.open("/");
        journey.isTitled("登录");
    }

    @Test
    @DisplayName("没有的地址：直说，并能回到首页")
    void saysThatAnAddressIsUnknown() {
        journey.open("/no/such/page");
        journey.isTitled("没有这个页面");
        journey.assertAccessible();
        journey.screenshots("missing");
        journey.link("回到首页").click();
        journey.isTitled("登录");
    }

    @Test
    @DisplayName("要登录的页面：登录后回到原来的地址")
    void returnsToThePageThatAskedForIt() {
        journey.open("/organization/units?kind=PARTY_COMMITTEE");
        journey.isTitled("登录");
        journey.isAt("/sign-in?to=/organization/units?kind=PARTY_COMMITTEE");
        journey.button("镇党委书记").click();
        journey.isTitled("单位");
        journey.isAt("/organization/units?kind=PARTY_COMMITTEE");
        assertThat(journey.field("类别")).hasValue("PARTY_COMMITTEE");
    }
}
