package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("人员和亲属关系申报")
class PersonJourneyTests {

    private static final String NOTICE = "班子内有亲属";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[P5] 村班子成员在“我的”申报亲属关系；提示只给两人各自看；同一人不能申报两次；撤回后不再提示")
    void declaresKinshipThatOnlyTheTwoAreToldOf() {
        journey.signInAs("village-discipline-member");
        journey.open("/me");
        journey.settle();
        journey.screenshots("me-kinship");
        journey.link("看和申报").click();
        journey.isTitled("亲属关系申报");
        journey.settle();
        journey.says("对方会收到一条通知");
        journey.says("是什么关系只有你自己看得到");
        journey.says("没有应当回避的亲属关系，就不用申报");
        journey.assertAccessible();
        journey.screenshots("kinship-empty");

        declare();
        confirm("申报亲属关系");
        assertThat(dialog()).containsText("请选亲属");
        assertThat(dialog()).containsText("请选亲属关系");
        choose("邵敬山");
        dialog().getByLabel("亲属关系", exactly()).selectOption(new SelectOption().setLabel("近姻亲关系"));
        assertThat(dialog()).containsText("你和 邵敬山 互为应当回避的亲属");
        journey.assertAccessible();
        journey.screenshots("kinship-declare");
        confirm("申报亲属关系");
        assertThat(dialog()).containsText("已申报");
        close();
        Locator row = journey.page().locator("tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("近姻亲关系");
        assertThat(row).containsText("有效");

        declare();
        choose("邵敬山");
        dialog().getByLabel("亲属关系", exactly()).selectOption(new SelectOption().setLabel("夫妻关系"));
        journey.expectRefusal(422);
        confirm("申报亲属关系");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("已经申报");
        assertThat(dialog().getByRole(AriaRole.ALERT)).containsText("公务员回避规定");
        assertThat(dialog()).containsText("邵敬山");
        close();

        journey.open("/organization/posts/" + ownPost("village-discipline-member"));
        journey.says(NOTICE);
        journey.assertAccessible();
        journey.screenshots("post-kin");
        journey.open("/organization/posts/" + ownPost("village-secretary"));
        assertThat(journey.page().getByText(NOTICE)).hasCount(0);
        journey.signInAs("village-secretary");
        journey.open("/organization/posts/" + ownPost("village-secretary"));
        journey.says(NOTICE);
        journey.open("/organization/kinships");
        assertThat(journey.page().locator("tbody tr")).hasCount(0);
        journey.signInAs("town-office-clerk");
        journey.open("/organization/posts/" + ownPost("village-discipline-member"));
        assertThat(journey.page().getByText(NOTICE)).hasCount(0);

        journey.signInAs("village-discipline-member");
        journey.open("/organization/kinships");
        journey.screenshots("kinship");
        journey.button("撤回与 邵敬山 的亲属关系申报").click();
        assertThat(dialog()).containsText("不再作为与 邵敬山 应当回避的依据");
        journey.screenshots("kinship-withdraw");
        confirm("撤回");
        assertThat(dialog()).containsText("已撤回");
        close();
        assertThat(row).containsText("2026-12-08 撤回");
        journey.open("/organization/posts/" + ownPost("village-discipline-member"));
        assertThat(journey.page().getByText(NOTICE)).hasCount(0);
    }

    @Test
    @DisplayName("[P4] 人员页：三个职务；离任一个后列为以前的职务，点开是离任前一天的职务页；查看留痕写在页首")
    void showsAPersonWithThreePostsAndOneLess() {
        journey.signInAs("town-office-clerk");
        Client clerk = journey.other().as("town-office-clerk");
        String unit = clerk.get("/api/units?q=990100001002.P")
                .json()
                .at("/items/0/id")
                .asString();
        JsonNode post = clerk.get("/api/units/" + unit + "/posts")
                .json()
                .path("items")
                .valueStream()
                .filter(line -> line.path("name").asString().equals("村民委员会主任"))
                .findFirst()
                .orElseThrow();
        String name = post.at("/holder/name").asString();
        journey.open("/organization/posts/" + post.path("id").asString());
        journey.link(name).first().click();
        journey.isTitled(name);
        journey.settle();
        journey.says("查看他人的任职情况会留痕");
        assertThat(journey.page().locator("tbody tr")).hasCount(3);
        journey.says("没有登记以前的职务。");
        journey.assertAccessible();
        journey.link("村民委员会主任").click();
        journey.isTitled("村民委员会主任");
        journey.settle();

        journey.page()
                .locator(".bar")
                .getByText("离任", new Locator.GetByTextOptions().setExact(true))
                .click();
        Locator day = dialog().locator(".day input");
        day.fill("2026-12-01");
        day.press("Enter");
        assertThat(dialog()).containsText("2026-12-01 起，" + name + " 不再任村民委员会主任，这个职务空缺");
        journey.screenshots("post-vacate");
        confirm("离任");
        assertThat(dialog()).containsText("已记入");
        close();
        journey.says("自 2026-12-01 起，7 天");

        journey.open("/organization/persons/" + post.at("/holder/id").asString());
        assertThat(journey.page().locator("table").first().locator("tbody tr")).hasCount(2);
        assertThat(journey.page().locator("table").last()).containsText("2026-12-01");
        journey.assertAccessible();
        journey.screenshots("person");
        journey.page().locator("table").last().locator("a").first().click();
        assertThat(journey.page()).hasURL(Pattern.compile("asOf=2026-11-30"));
        journey.settle();
        assertThat(journey.page().locator(".facts").first()).containsText(name);
    }

    private String ownPost(String persona) {
        return journey.other()
                .as(persona)
                .get("/api/session")
                .json()
                .at("/post/id")
                .asString();
    }

    private void declare() {
        journey.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("申报亲属关系").setExact(true))
                .first()
                .click();
    }

    private Locator dialog() {
        return journey.page().locator("dialog[open]");
    }

    private void choose(String name) {
        dialog().getByRole(AriaRole.SEARCHBOX).fill(name);
        dialog().locator(".found button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private void confirm(String name) {
        dialog().locator("button[type=submit]")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private void close() {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("关闭"))
                .last()
                .click();
        assertThat(dialog()).hasCount(0);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
