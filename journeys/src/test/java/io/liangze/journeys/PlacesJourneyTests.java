package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.LiangzeTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("机构树")
class PlacesJourneyTests {

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("[S1] 从市到镇逐级展开，看到虚构标记和两条线")
    void opensTheTreeDownToATown() {
        journey.signInAs("city-secretary");
        journey.open("/organization");
        journey.isTitled("无锡市");
        node("演示区（虚构）").press("ArrowRight");
        node("梅泽镇").click();
        journey.isTitled("梅泽镇");
        journey.settle();
        assertThat(journey.page().locator(".chosen .line")).containsText("虚构");
        Locator lines = journey.page().locator(".lines");
        assertThat(lines).containsText("主体责任");
        assertThat(lines).containsText("监督责任");
        assertThat(lines).containsText("顾维川");
        assertThat(lines).containsText("沈亦安");
        assertThat(lines).containsText("村（社区）不设纪检机构");
        journey.assertAccessible();
        journey.screenshots("tree");
    }

    @Test
    @DisplayName("[S1] 下级地方的个数与展开后的相同")
    void countsWhatLiesBelow() {
        journey.signInAs("city-secretary");
        journey.open("/organization");
        node("演示区（虚构）").press("ArrowRight");
        node("梅泽镇").click();
        journey.isTitled("梅泽镇");
        node("梅泽镇").press("ArrowRight");
        assertThat(node("柏桥村")).isVisible();
        int villages = journey.page().locator("[role=treeitem][aria-level='4']").count();
        assertThat(fact("下级地方")).hasText(String.valueOf(villages));
        assertThat(journey.page().locator(".lines")).containsText(villages + " 个党组织");
    }

    @Test
    @DisplayName("查找生僻字地名“湖㳇”，走到真实的村")
    void findsARareCharacterAndARealVillage() {
        journey.signInAs("city-secretary");
        journey.open("/organization");
        search("湖㳇");
        found("宜兴市").click();
        journey.isTitled("湖㳇镇");
        assertThat(journey.page().locator(".chosen .crumbs")).containsText("宜兴市");
        assertThat(journey.page().locator(".chosen .line")).not().containsText("虚构");
        search("");
        node("湖㳇镇").press("ArrowRight");
        Locator village = journey.page()
                .locator("[role=treeitem][aria-level='4']", new Page.LocatorOptions().setHasText("村"))
                .first();
        String name = village.locator(".name").innerText();
        village.click();
        journey.isTitled(name);
        assertThat(name).endsWith("村");
        assertThat(journey.page().locator(".lines")).containsText("党组织内监督");
        journey.assertAccessible();
    }

    @Test
    @DisplayName("查找“梅泽”只找到梅泽镇；找不到的也说明")
    void findsAPlaceByPartOfItsName() {
        journey.signInAs("town-secretary");
        journey.open("/organization");
        search("梅泽");
        assertThat(found("梅泽镇")).isVisible();
        journey.screenshots("tree-search");
        search("没有这个地方");
        journey.says("找到 0 个");
        assertThat(journey.page().locator(".found li")).hasCount(0);
    }

    private Locator node(String name) {
        return journey.page()
                .getByRole(
                        AriaRole.TREEITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(false));
    }

    private void search(String words) {
        journey.page().getByLabel("查找地方，两个字起").fill(words);
    }

    private Locator found(String name) {
        return journey.page().locator(".found a", new Page.LocatorOptions().setHasText(name));
    }

    private Locator fact(String label) {
        return journey.page()
                .locator(".facts > div", new Page.LocatorOptions().setHasText(label))
                .locator("dd");
    }
}
