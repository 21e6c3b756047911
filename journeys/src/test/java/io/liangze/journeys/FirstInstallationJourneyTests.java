package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.shared.console.ConsoleWords;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

@LiangzeTest(Template.EMPTY)
@DisplayName("首次安装")
class FirstInstallationJourneyTests {

    private static final Pattern TOLD = Pattern.compile("((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}) +(..管理员)");
    private static final String CHOSEN = "gravel sonnet kettle 9";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Autowired
    private List<ConsoleWords> console;

    @Test
    @DisplayName("[P4] 空库启动：登录页有首次安装，三个人各凭一个口令开户并登录；口令错、密码弱、同名都被指出；三人开户后不再显示")
    void enterTheFirstThree() {
        Map<String, String> codes = start();
        journey.open("/sign-in");
        journey.says("首次安装");
        journey.assertAccessible();
        journey.screenshots("first-installation-sign-in");
        journey.link("凭启动时打印的一次性口令开户").click();
        journey.isTitled("首次安装：管理员开户");
        journey.settle();
        journey.says("系统管理员、安全管理员和审计管理员");
        journey.assertAccessible();
        journey.screenshots("first-installation");

        journey.expectRefusal(422);
        fill("ZZZZ-ZZZZ-ZZZZ-ZZZZ", "卫一川", "wei.yichuan", CHOSEN);
        assertThat(alert()).containsText("口令不对");
        fill(codes.getOrDefault("系统管理员", ""), "卫一川", "wei.yichuan", "liangze");
        assertThat(alert()).containsText("至少 10 个字符");
        journey.assertAccessible();
        journey.screenshots("first-installation-refused");
        fill(codes.getOrDefault("系统管理员", ""), "卫一川", "wei.yichuan", CHOSEN);
        journey.isTitled("工作台");
        assertThat(journey.page().locator("header.head")).containsText("系统管理员");
        assertThat(journey.page().url()).doesNotContain(codes.getOrDefault("系统管理员", ""));
        journey.open("/accounts");
        journey.settle();
        assertThat(journey.page().locator("tbody tr")).hasCount(1);

        signOut();
        journey.link("凭启动时打印的一次性口令开户").click();
        journey.says("安全管理员和审计管理员");
        fill(codes.getOrDefault("安全管理员", ""), "卫一川", "wei.other", CHOSEN);
        assertThat(alert()).isVisible();
        fill(codes.getOrDefault("安全管理员", ""), "岑北固", "cen.beigu", CHOSEN);
        journey.isTitled("工作台");
        journey.open("/accounts?q=wei");
        journey.settle();
        assertThat(journey.page().locator("tbody tr")).hasCount(1);

        signOut();
        journey.open("/sign-in/first");
        fill(codes.getOrDefault("审计管理员", ""), "季听澜", "ji.tinglan", CHOSEN);
        journey.isTitled("工作台");
        signOut();
        journey.settle();
        assertThat(journey.link("凭启动时打印的一次性口令开户")).hasCount(0);
        journey.open("/sign-in/first");
        journey.says("三位管理员都已开户");
        journey.open("/sign-in");
        journey.field("用户名").fill("wei.yichuan");
        journey.field("密码").fill(CHOSEN);
        journey.field("密码").press("Enter");
        journey.isTitled("工作台");
    }

    /** What a start tells on the console. */
    private Map<String, String> start() {
        var codes = new LinkedHashMap<String, String>();
        console.stream().flatMap(words -> words.lines().stream()).forEach(line -> {
            Matcher told = TOLD.matcher(line);
            if (told.find()) {
                codes.put(told.group(2), told.group(1));
            }
        });
        assertThat(codes.keySet()).containsExactly("系统管理员", "安全管理员", "审计管理员");
        return codes;
    }

    private void fill(String code, String name, String user, String password) {
        journey.field("一次性口令").fill(code);
        exactly("姓名").fill(name);
        journey.field("用户名").fill(user);
        exactly("密码").fill(password);
        journey.field("再输入一次密码").fill(password);
        journey.button("开户并登录").click();
    }

    private Locator exactly(String label) {
        return journey.page().locator("main").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private void signOut() {
        journey.open("/me");
        journey.button("退出登录").click();
        journey.isTitled("登录");
    }

    private Locator alert() {
        return journey.page().locator("main").getByRole(AriaRole.ALERT);
    }
}
