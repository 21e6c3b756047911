package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.AuthenticatorApp;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Repository;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("账号与安全")
class SecurityJourneyTests {

    private static final String PASSWORD = "liangze-demo";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Autowired
    private JdbcClient jdbc;

    private void giveNameAndPassword(String user, String password) {
        journey.field("用户名").fill(user);
        journey.field("密码").fill(password);
        journey.field("密码").press("Enter");
    }

    private void signIn(String user, String password) {
        journey.open("/sign-in");
        giveNameAndPassword(user, password);
    }

    private void signOut() {
        journey.open("/me");
        journey.button("退出登录").click();
        journey.isTitled("登录");
    }

    private Locator dialog() {
        return journey.page().getByRole(AriaRole.DIALOG);
    }

    private Locator inDialog(String button) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    private Locator mainButton(String name) {
        return journey.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Proofs grow old while somebody reads the page. */
    private void fiveMinutesPass() {
        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '5 minutes'")
                .update();
    }

    /** What stands over a page that waits, as it is. */
    private void picture(String name) {
        journey.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Repository.file("journeys/target/screenshots/" + name + ".png")));
    }

    /** From the page with the QR code to the recovery codes. */
    private AuthenticatorApp takeIntoApp() {
        assertThat(journey.page().getByRole(AriaRole.IMG)).isVisible();
        var app = new AuthenticatorApp(journey.page().locator(".key").innerText());
        journey.field("验证码").fill(app.code());
        return app;
    }

    private List<String> keepRecoveryCodes(String button) {
        assertThat(journey.page().locator(".codes li")).hasCount(10);
        List<String> codes = journey.page().locator(".codes li").allInnerTexts();
        assertThat(mainButton(button)).isDisabled();
        journey.page().getByLabel("我已保存好恢复码").check();
        mainButton(button).click();
        return codes;
    }

    @Test
    @DisplayName("设置验证器应用，凭验证码登录，再凭恢复码登录，知道上次登录，结束别处的登录")
    void protectsAnAccount() {
        signIn("city.clerk", PASSWORD);
        journey.isTitled("工作台");
        journey.open("/me");
        journey.link("打开账号与安全").click();
        journey.isTitled("账号与安全");
        journey.says("未启用");
        journey.assertAccessible();
        journey.screenshots("security");

        fiveMinutesPass();
        journey.expectRefusal(403);
        journey.link("设置验证器应用").click();
        journey.isTitled("设置验证器应用");
        assertThat(dialog()).containsText("请再验证一次身份");
        picture("security-again");
        dialog().getByLabel("密码").fill(PASSWORD);
        inDialog("确认并继续").click();
        AuthenticatorApp app = takeIntoApp();
        journey.assertAccessible();
        journey.screenshots("security-set-up");
        mainButton("启用").click();
        journey.says("恢复码只在这里显示一次");
        journey.assertAccessible();
        journey.screenshots("security-recovery-codes");
        List<String> codes = keepRecoveryCodes("完成");
        journey.isTitled("账号与安全");
        journey.says("10 个");

        signOut();
        giveNameAndPassword("city.clerk", PASSWORD);
        journey.isTitled("输入验证码");
        journey.assertAccessible();
        journey.screenshots("sign-in-code");
        journey.open("/organization/units");
        journey.isTitled("输入验证码");
        journey.expectRefusal(422);
        journey.field("验证码").fill(app.wrongCode());
        journey.field("验证码").press("Enter");
        assertThat(journey.page().getByRole(AriaRole.ALERT)).containsText("验证码不对");
        journey.field("验证码").fill(app.code());
        journey.field("验证码").press("Enter");
        journey.isTitled("单位");
        journey.says("上次登录");
        journey.assertAccessible();
        journey.screenshots("last-sign-in");

        signOut();
        giveNameAndPassword("city.clerk", PASSWORD);
        journey.button("手机不在身边？用恢复码").click();
        journey.field("恢复码").fill(codes.getFirst().toLowerCase(java.util.Locale.ROOT));
        journey.field("恢复码").press("Enter");
        journey.isTitled("工作台");

        Client lost = journey.other();
        lost.signIn("city.clerk", PASSWORD, "User-Agent", "X (Android 14) Chrome/126.0");
        lost.goOn(lost.post("/api/session/second-factor", java.util.Map.of("code", codes.get(1))));
        journey.open("/me/security");
        journey.says("8 个");
        Locator rows = journey.page().locator("tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("这台设备"))).hasCount(1);
        journey.assertAccessible();
        journey.screenshots("security-devices");
        rows.filter(new Locator.FilterOptions().setHasText("Android"))
                .getByRole(AriaRole.BUTTON)
                .click();
        journey.screenshots("security-end");
        inDialog("结束登录").click();
        assertThat(rows).hasCount(1);
        assertThat(lost.get("/api/units?limit=1").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("结束别处的登录：已经换了职务的照样结束；此前已经结束的说明白，列表随即更新")
    void endsWhatIsLeftAndTellsWhatWasOver() {
        Client moving = journey.other();
        moving.signIn("assessor", PASSWORD, "User-Agent", "X (Android 14) Chrome/126.0");
        Client gone = journey.other();
        gone.signIn("assessor", PASSWORD, "User-Agent", "X (Windows NT 10.0) Firefox/126.0");
        signIn("assessor", PASSWORD);
        journey.isTitled("工作台");
        journey.open("/me/security");
        Locator rows = journey.page().locator("tbody tr");
        assertThat(rows).hasCount(3);

        gone.delete("/api/session");
        String post = moving.get("/api/session").json().at("/post/id").asString();
        moving.goOn(moving.put("/api/session/post", java.util.Map.of("post", post)));
        journey.button("结束其他全部登录").click();
        inDialog("结束登录").click();
        assertThat(dialog()).containsText("1 处登录已经结束");
        assertThat(dialog()).containsText("这处登录此前已经结束");
        journey.assertAccessible();
        journey.screenshots("security-end-some");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(rows).hasCount(1);
        assertThat(moving.get("/api/units?limit=1").status()).isEqualTo(401);

        Client another = journey.other();
        another.signIn("assessor", PASSWORD, "User-Agent", "X (Android 14) Chrome/126.0");
        journey.open("/me/security");
        another.delete("/api/session");
        journey.expectRefusal(404);
        rows.filter(new Locator.FilterOptions().setHasText("Android"))
                .getByRole(AriaRole.BUTTON)
                .click();
        inDialog("结束登录").click();
        assertThat(dialog()).containsText("这处登录此前已经结束");
        dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(rows).hasCount(1);
    }

    @Test
    @DisplayName("改密码：规则说在各处，改好以后其他登录结束，这里继续")
    void changesThePassword() {
        Client elsewhere = journey.other();
        elsewhere.signIn("town.clerk", PASSWORD);
        signIn("town.clerk", PASSWORD);
        journey.isTitled("工作台");
        journey.open("/me/security");
        journey.link("修改密码").click();
        journey.isTitled("修改密码");
        journey.assertAccessible();
        journey.screenshots("password");
        journey.expectRefusal(422);
        change("not mine", "liangze");
        journey.says("至少 10 个字符");
        journey.says("容易被猜到");
        journey.says("现用密码不对");
        journey.assertAccessible();
        journey.screenshots("password-refused");
        fiveMinutesPass();
        journey.expectRefusal(403);
        change(PASSWORD, "墨水 apron glacier 7");
        journey.isTitled("账号与安全");
        journey.says("密码已修改");
        assertThat(elsewhere.get("/api/units?limit=1").status()).isEqualTo(401);
        signOut();
        giveNameAndPassword("town.clerk", "墨水 apron glacier 7");
        journey.isTitled("工作台");
    }

    private void change(String current, String password) {
        journey.field("现用密码").fill(current);
        journey.page()
                .locator("main")
                .getByLabel("新密码", new Locator.GetByLabelOptions().setExact(true))
                .fill(password);
        journey.field("再输入一次新密码").fill(password);
        mainButton("确认修改").click();
    }

    @Test
    @DisplayName("他人代设密码、必须有二次验证：登录时一步一步办完，才进入工作台")
    void finishesSigningInStepByStep() {
        jdbc.sql("UPDATE access_account SET password_temporary = true WHERE user_name = 'town.secretary'")
                .update();
        signIn("town.secretary", PASSWORD);
        journey.isTitled("设置新密码");
        journey.assertAccessible();
        journey.screenshots("sign-in-new-password");
        journey.page()
                .locator("main")
                .getByLabel("新密码", new Locator.GetByLabelOptions().setExact(true))
                .fill("gravel sonnet kettle 9");
        journey.field("再输入一次新密码").fill("gravel sonnet kettle 9");
        mainButton("确认修改").click();
        journey.isTitled("工作台");
        signOut();

        giveNameAndPassword("town.secretary", "gravel sonnet kettle 9");
        journey.isTitled("工作台");
        journey.settle(); // what the desk still asks for would be refused from now on
        jdbc.sql("DELETE FROM access_sign_in").update();
        jdbc.sql("UPDATE access_session SET stage = 'SECOND_FACTOR_SETUP'").update();
        journey.open("/");
        journey.isTitled("设置验证器应用");
        takeIntoApp();
        journey.screenshots("sign-in-set-up");
        mainButton("启用").click();
        keepRecoveryCodes("完成登录");
        journey.isTitled("工作台");
    }

    @Test
    @DisplayName("登录失效，在原来的页面上输入密码和验证码，接着办理")
    void signsInOverThePageWithTheCode() {
        signIn("office.head", PASSWORD);
        journey.isTitled("工作台");
        journey.open("/me/authenticator");
        AuthenticatorApp app = takeIntoApp();
        mainButton("启用").click();
        keepRecoveryCodes("完成");
        journey.isTitled("账号与安全");
        jdbc.sql("UPDATE access_account SET persona = NULL WHERE user_name = 'office.head'")
                .update();
        journey.open("/me/security");

        journey.page().context().clearCookies();
        journey.expectRefusal(401);
        journey.link("修改密码").click();
        journey.isTitled("修改密码");
        change(PASSWORD, "pumice orchard violin 8");
        assertThat(dialog()).containsText("请重新登录");
        dialog().getByLabel("密码").fill(PASSWORD);
        inDialog("登录并继续").click();
        dialog().getByLabel("验证码").fill(app.code());
        picture("expired-code");
        inDialog("登录并继续").click();
        journey.isTitled("账号与安全");
        journey.says("密码已修改");
    }

    @Test
    @DisplayName("手机上也能用：登录的各步和账号与安全不横向滚动，按钮够大")
    void worksOnAPhone() {
        journey.onPhone();
        signIn("inspector", PASSWORD);
        journey.isTitled("工作台");
        journey.open("/me/security");
        journey.assertFits();
        journey.open("/me/authenticator");
        journey.assertFits();
        assertThat(journey.page().getByRole(AriaRole.IMG).boundingBox().width).isGreaterThan(200);
        Page page = journey.page();
        assertThat(mainButton("启用").boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(page.locator("html")).isVisible();
    }
}
