package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("账号：一人开设，另一人授权")
class AccountsJourneyTests {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
    private static final String CHOSEN = "gravel sonnet kettle 9";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("[P4] 系统管理员开设账号，交接条只显示一次；授权前不能登录并说明白；安全管理员授权；本人凭口令登录、设密码、进工作台；锁定后立即中断")
    void makesAuthorisesAndLocks() {
        journey.signInAs("system-administrator");
        journey.open("/");
        menu("账号").click();
        journey.isTitled("账号");
        journey.assertAccessible();
        journey.screenshots("accounts");

        journey.link("新建账号").click();
        journey.isTitled("新建账号");
        journey.settle();
        journey.assertAccessible();
        button("开设账号").click();
        assertThat(alert()).containsText("请选一个人");
        assertThat(alert()).containsText("请填用户名");
        main().getByRole(AriaRole.SEARCHBOX).fill("虞书白");
        main().locator(".found button").filter(having("虞书白")).first().click();
        journey.field("用户名").fill("village.secretary");
        journey.expectRefusal(422);
        button("开设账号").click();
        assertThat(alert()).containsText("已有人使用");
        journey.screenshots("account-new");
        journey.field("用户名").fill("yu.shubai");
        fiveMinutesPass();
        journey.expectRefusal(403);
        button("开设账号").click();
        assertThat(dialog()).containsText("请再验证一次身份");
        dialog().getByLabel("密码").fill("liangze-demo");
        inDialog("确认并继续").click();

        assertThat(journey.page().locator("h2").filter(having("账号交接条"))).isVisible();
        String code = slipCode();
        assertThat(main()).containsText("虞书白");
        assertThat(main()).containsText("yu.shubai");
        assertThat(main()).containsText("一次性口令只在这里显示一次");
        assertThat(journey.page().url()).doesNotContain(code);
        assertThat(journey.page().title()).doesNotContain(code);
        assertThat(journey.page()
                        .evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, history.state])")
                        .toString())
                .doesNotContain(code);
        journey.assertAccessible();
        journey.screenshots("account-slip");
        journey.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(main().locator(".paper")).isVisible();
        assertThat(main().locator("h1")).isHidden();
        assertThat(button("打印")).hasCount(0);
        journey.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(button("去看这个账号")).isDisabled();
        journey.page().getByLabel("我已打印或抄下，准备当面交给本人").check();
        button("去看这个账号").click();
        journey.isTitled("虞书白");
        journey.says("待授权");
        assertThat(journey.page().locator("body")).not().containsText(code);
        String account = journey.path();

        journey.page().context().clearCookies();
        journey.expectRefusal(401);
        signIn("yu.shubai", code);
        assertThat(alert()).containsText("账号尚未授权");
        assertThat(alert()).containsText("授权后再登录");
        journey.assertAccessible();
        journey.screenshots("account-not-authorised");

        journey.signInAs("security-administrator");
        journey.open("/");
        menu("账号").click();
        journey.isTitled("账号");
        journey.settle();
        journey.isAt("/accounts?state=SLEEPING");
        assertThat(journey.link("新建账号")).hasCount(0);
        journey.screenshots("accounts-waiting");
        journey.link("虞书白").click();
        journey.isTitled("虞书白");
        journey.settle();
        journey.says("项权限");
        journey.assertAccessible();
        journey.screenshots("account-waiting");
        button("授权").click();
        assertThat(dialog()).containsText("虞书白 可以登录；没有设过密码的，凭一次性口令");
        journey.assertAccessible();
        journey.screenshots("account-authorise");
        inDialog("授权").click();
        assertThat(dialog()).containsText("已授权，虞书白 可以登录");
        inDialog("关闭").last().click();
        journey.says("可用");

        journey.page().context().clearCookies();
        signIn("yu.shubai", code.toLowerCase(java.util.Locale.ROOT));
        journey.isTitled("设置新密码");
        main().getByLabel("新密码", new Locator.GetByLabelOptions().setExact(true)).fill(CHOSEN);
        journey.field("再输入一次新密码").fill(CHOSEN);
        button("确认修改").click();
        journey.isTitled("工作台");
        Client elsewhere = journey.other();
        assertThat(elsewhere.signIn("yu.shubai", CHOSEN).status()).isEqualTo(200);
        assertThat(elsewhere.signIn("yu.shubai", code).code()).isEqualTo("access-001");

        journey.signInAs("system-administrator");
        journey.open(account);
        button("更多").click();
        journey.page().getByRole(AriaRole.MENUITEM).filter(having("锁定")).click();
        inDialog("锁定").click();
        assertThat(dialog()).containsText("请写明理由");
        dialog().getByLabel("理由").fill("借调外单位一年");
        journey.screenshots("account-lock");
        inDialog("锁定").click();
        assertThat(dialog()).containsText("虞书白 的登录已全部结束");
        inDialog("关闭").last().click();
        journey.says("借调外单位一年");
        journey.assertAccessible();
        journey.screenshots("account-locked");
        assertThat(elsewhere.get("/api/units?limit=1").status()).isEqualTo(401);
        assertThat(journey.other().signIn("yu.shubai", CHOSEN).code()).isEqualTo("access-085");
    }

    @Test
    @DisplayName("[P4] 不同意写明理由；更改用户名、重新发放口令，口令又只显示一次；本人的账号和最后一位管理员不能动，并说明为什么；手机上也能用")
    void refusesRenamesAndResets() {
        Client system = journey.other().as("system-administrator");
        String person = person("左丘言");
        assertThat(system.post(
                                "/api/accounts",
                                Map.of("person", person, "user", "zuoqiu.yan"),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(201);
        journey.signInAs("security-administrator");
        journey.open("/accounts/" + person);
        button("更多").click();
        journey.page().getByRole(AriaRole.MENUITEM).filter(having("不同意")).click();
        dialog().getByLabel("理由").fill("职务尚未到任");
        inDialog("不同意").click();
        assertThat(dialog()).containsText("已记为不同意");
        inDialog("关闭").last().click();
        journey.says("不同意的理由");
        journey.says("职务尚未到任");

        journey.signInAs("system-administrator");
        journey.open("/accounts/" + person);
        journey.says("职务尚未到任");
        button("更改用户名").click();
        dialog().getByLabel("新用户名").fill("Zuoqiu Yan");
        inDialog("更改用户名").click();
        assertThat(dialog()).containsText("点不在首尾");
        dialog().getByLabel("新用户名").fill("zuoqiu.y");
        inDialog("更改用户名").click();
        assertThat(dialog()).containsText("用户名已更改，等安全管理员重新授权；请告知 左丘言");
        inDialog("关闭").last().click();
        journey.says("zuoqiu.y");

        // somebody was faster
        Client.Answer now = system.get("/api/accounts/" + person);
        button("重新发放口令").click();
        assertThat(system.act(
                                "/api/accounts/" + person + "/acts/rename",
                                Map.of("user", "zuoqiu.z"),
                                now.header("ETag"))
                        .status())
                .isEqualTo(200);
        journey.expectRefusal(412);
        inDialog("重新发放口令").click();
        journey.says("别人已经办理过");
        journey.says("zuoqiu.z");

        button("重新发放口令").click();
        dialog().getByText("同时取消二次验证").click();
        assertThat(dialog()).containsText("验证器应用、恢复码和通行密钥全部作废");
        journey.screenshots("account-reset");
        inDialog("重新发放口令").click();
        String code = slipCode();
        journey.assertAccessible();
        journey.screenshots("account-reset-slip");
        journey.page().getByLabel("我已打印或抄下，准备当面交给本人").check();
        button("完成").click();
        journey.says("待授权");
        assertThat(journey.page().locator("body")).not().containsText(code);

        String self = system.get("/api/session").json().at("/person/id").asString();
        journey.open("/accounts/" + self);
        assertThat(main()).containsText("应由另一位管理员办理");
        assertThat(button("更改用户名")).isDisabled();
        journey.assertAccessible();
        journey.screenshots("account-own");
        String auditor = journey.other()
                .as("audit-administrator")
                .get("/api/session")
                .json()
                .at("/person/id")
                .asString();
        journey.open("/accounts/" + auditor);
        assertThat(main()).containsText("管理员不能中断");
        assertThat(button("重新发放口令")).isDisabled();

        journey.onPhone();
        journey.open("/accounts");
        journey.assertFits();
        journey.open("/accounts/new");
        journey.assertFits();
    }

    @Test
    @DisplayName("[P4] 按单位、姓名、状态筛选，条件在地址里；别的身份没有这个菜单，也打不开")
    void filtersTheList() {
        journey.signInAs("system-administrator");
        journey.open("/accounts?state=LOCKED");
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("tangtou.secretary");
        assertThat(rows()).containsText("已锁定");
        journey.open("/accounts?q=teng");
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("滕望舒");
        journey.open("/accounts");
        main().getByRole(AriaRole.SEARCHBOX).last().fill("塘头村");
        main().locator(".found button").first().click();
        journey.settle();
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("党总支书记");
        journey.assertAccessible();
        journey.screenshots("accounts-within");

        journey.signInAs("town-secretary");
        journey.open("/");
        assertThat(menu("账号")).hasCount(0);
        journey.expectRefusal(403);
        journey.open("/accounts");
        journey.says("你的身份不能看这一页");
    }

    private String person(String name) {
        return jdbc.sql("SELECT id FROM organization_person WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** Proofs grow old while somebody reads the page. */
    private void fiveMinutesPass() {
        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '5 minutes'")
                .update();
    }

    private String slipCode() {
        Locator shown = main().locator(".paper b.code").last();
        assertThat(shown).hasText(CODE);
        return shown.innerText();
    }

    private void signIn(String user, String password) {
        journey.open("/sign-in");
        journey.field("用户名").fill(user);
        journey.field("密码").fill(password);
        journey.field("密码").press("Enter");
    }

    private Locator main() {
        return journey.page().locator("main");
    }

    private Locator menu(String entry) {
        return journey.page()
                .locator("nav.menu")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(entry).setExact(true));
    }

    private Locator rows() {
        return main().locator("tbody tr");
    }

    private Locator alert() {
        return main().getByRole(AriaRole.ALERT);
    }

    private Locator button(String name) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator dialog() {
        return journey.page().locator("dialog[open]");
    }

    private Locator inDialog(String name) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
