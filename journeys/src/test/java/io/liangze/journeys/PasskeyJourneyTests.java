package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.AuthenticatorApp;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("通行密钥")
class PasskeyJourneyTests {

    private static final String PASSWORD = "liangze-demo";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Autowired
    private JdbcClient jdbc;

    /** Chromium's own authenticator: in the device, with a person before it who gives his finger at once. */
    @BeforeEach
    void holdAnAuthenticator() {
        Page page = journey.page();
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var added = new JsonObject();
        added.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", added);
    }

    private void giveNameAndPassword(String user) {
        journey.field("用户名").fill(user);
        journey.field("密码").fill(PASSWORD);
        journey.field("密码").press("Enter");
    }

    private void signIn(String user) {
        journey.open("/sign-in");
        giveNameAndPassword(user);
        journey.isTitled("工作台");
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

    private Locator kept() {
        return journey.section("passkeys").locator("li");
    }

    private void addPasskey(String name) {
        journey.open("/me/security");
        journey.section("passkeys")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("添加通行密钥"))
                .click();
        dialog().getByLabel("名称").fill(name);
        inDialog("添加通行密钥").click();
        assertThat(kept()).hasCount(1);
    }

    @Test
    @DisplayName("添加后不用密码就能登录；用密码登录的还要它，光有密码进不来；移除后密码就够")
    void signsInAndIsAskedForAfterThePassword() {
        signIn("city.clerk");
        journey.open("/me/security");
        journey.section("passkeys")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("添加通行密钥"))
                .click();
        journey.assertAccessible();
        journey.screenshots("passkey-add");
        dialog().getByLabel("名称").fill("办公室电脑");
        inDialog("添加通行密钥").click();
        assertThat(kept()).hasCount(1);
        assertThat(kept()).containsText("办公室电脑");
        assertThat(kept()).containsText("还没有用过");
        journey.assertAccessible();
        journey.screenshots("passkeys");

        signOut();
        journey.button("用通行密钥登录").click();
        journey.isTitled("工作台");
        journey.open("/me/security");
        assertThat(kept()).containsText("最近使用");
        assertThat(kept()).not().containsText("还没有用过");

        signOut();
        giveNameAndPassword("city.clerk");
        journey.isTitled("二次验证");
        assertThat(journey.page().locator("main").getByLabel("验证码")).hasCount(0);
        journey.assertAccessible();
        journey.screenshots("sign-in-passkey");
        journey.open("/organization/units");
        journey.isTitled("二次验证");
        journey.button("使用通行密钥").click();
        journey.isTitled("单位");

        journey.open("/me/security");
        kept().getByRole(AriaRole.BUTTON).click();
        journey.screenshots("passkey-remove");
        inDialog("移除通行密钥").click();
        assertThat(kept()).hasCount(0);
        signOut();
        giveNameAndPassword("city.clerk");
        journey.isTitled("工作台");
    }

    @Test
    @DisplayName("验证器应用和通行密钥都有的：密码之后任选一种")
    void choosesBetweenAppAndPasskey() {
        signIn("town.clerk");
        journey.open("/me/authenticator");
        var app = new AuthenticatorApp(journey.page().locator(".key").innerText());
        journey.field("验证码").fill(app.code());
        journey.button("启用").click();
        journey.page().getByLabel("我已保存好恢复码").check();
        journey.button("完成").click();
        journey.isTitled("账号与安全");
        addPasskey("手机");

        signOut();
        giveNameAndPassword("town.clerk");
        journey.isTitled("二次验证");
        journey.assertAccessible();
        journey.screenshots("sign-in-code-or-passkey");
        journey.expectRefusal(422);
        journey.field("验证码").fill(app.wrongCode());
        journey.field("验证码").press("Enter");
        assertThat(journey.page().getByRole(AriaRole.ALERT)).containsText("验证码不对");
        journey.button("使用通行密钥").click();
        journey.isTitled("工作台");

        signOut();
        giveNameAndPassword("town.clerk");
        journey.isTitled("二次验证");
        journey.field("验证码").fill(app.code());
        journey.field("验证码").press("Enter");
        journey.isTitled("工作台");
    }

    @Test
    @DisplayName("登录失效，在原来的页面上输入密码，再用通行密钥，接着办理")
    void signsInOverThePageWithThePasskey() {
        signIn("office.head");
        addPasskey("办公室电脑");
        jdbc.sql("UPDATE access_account SET persona = NULL WHERE user_name = 'office.head'")
                .update();
        journey.open("/me/security");
        journey.page().context().clearCookies();
        journey.expectRefusal(401);
        journey.link("修改密码").click();
        journey.isTitled("修改密码");
        journey.field("现用密码").fill(PASSWORD);
        journey.page()
                .locator("main")
                .getByLabel("新密码", new Locator.GetByLabelOptions().setExact(true))
                .fill("pumice orchard violin 8");
        journey.field("再输入一次新密码").fill("pumice orchard violin 8");
        journey.button("确认修改").click();
        assertThat(dialog()).containsText("请重新登录");
        dialog().getByLabel("密码").fill(PASSWORD);
        inDialog("登录并继续").click();
        assertThat(dialog()).containsText("请用你的通行密钥确认是本人");
        journey.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Repository.file("journeys/target/screenshots/expired-passkey.png")));
        inDialog("用通行密钥登录").click();
        journey.isTitled("账号与安全");
        journey.says("密码已修改");
    }
}
