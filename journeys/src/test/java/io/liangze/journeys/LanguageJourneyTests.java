package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("语言、主题和窄屏")
class LanguageJourneyTests {

    private static final Pattern KEY = Pattern.compile("\\b[a-z][a-zA-Z]*(\\.[a-z][a-zA-Z]*){2,}\\b");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String TEXTS_NOT_MARKED_CHINESE = """
            () => {
              const found = [];
              const chinese = (element) => element?.closest('[lang]')?.lang.startsWith('zh');
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const { parentElement, nodeValue } = texts.currentNode;
                if (nodeValue.trim() && !chinese(parentElement) && !parentElement.closest('script, style'))
                  found.push(nodeValue.trim());
              }
              for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
                for (const name of ['aria-label', 'placeholder', 'title'])
                  if (element.getAttribute(name) && !chinese(element)) found.push(element.getAttribute(name));
              return found;
            }""";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("切换到英文：没有漏译的词，没有露出的键，地名人名标明是中文")
    void speaksEnglishEverywhere() {
        journey.open("/public");
        journey.speakEnglish();
        for (String address : List.of("/public", "/sign-in", "/help", "/no/such/page")) {
            journey.open(address);
            readsEnglish();
        }
        journey.signInAs("town-secretary");
        for (String address : addresses().toList()) {
            journey.open(address);
            readsEnglish();
        }
    }

    @Test
    @DisplayName("刷新以后语言和主题都还在；深色主题下各页对比度足够")
    void keepsTheDarkTheme() {
        journey.signInAs("town-secretary");
        journey.open("/");
        journey.button("换成深色主题").click();
        assertThat(journey.page().locator("html")).hasClass(Pattern.compile("dark"));
        for (String address : addresses().toList()) {
            journey.open(address);
            assertThat(journey.page().locator("html")).hasClass(Pattern.compile("dark"));
            journey.assertAccessible("color-contrast");
        }
        journey.open("/");
        journey.screenshots("dark-desk");
        journey.open("/organization");
        journey.screenshots("dark-tree");
        journey.button("换成浅色主题").click();
        assertThat(journey.page().locator("html")).not().hasClass(Pattern.compile("dark"));
    }

    @Test
    @DisplayName("手机宽度：菜单在抽屉里，常用的在底部，任何一页都不左右滚动")
    void fitsOnAPhone() {
        journey.onPhone();
        for (String address : List.of("/public", "/sign-in", "/no/such/page")) {
            journey.open(address);
            journey.assertFits();
        }
        journey.signInAs("town-secretary");
        for (String language : List.of("zh-CN", "en")) {
            for (String address : addresses().toList()) {
                journey.open(address);
                journey.speak(language);
                journey.settle();
                journey.assertFits();
                assertThat(journey.page().locator("nav.foot")).isVisible();
                assertThat(journey.page().locator(".frame > .side")).isHidden();
            }
        }
        journey.open("/");
        journey.speak("zh-CN");
        journey.button("主菜单").click();
        Locator drawer = journey.page().getByRole(AriaRole.DIALOG);
        assertThat(drawer).isVisible();
        journey.assertAccessible();
        drawer.getByText("单位", new Locator.GetByTextOptions().setExact(true)).click();
        journey.isTitled("单位");
        assertThat(drawer).hasCount(0);
        journey.page().locator("nav.foot").getByText("我的").click();
        journey.isTitled("顾维川");
    }

    @Test
    @DisplayName("帮助页：每一页的“本页说明”都通向一节")
    void leadsFromEachPageToItsHelp() {
        journey.signInAs("town-secretary");
        journey.open("/help");
        journey.assertAccessible();
        journey.screenshots("help");
        for (String address : addresses().toList()) {
            journey.open(address);
            journey.page().locator(".frame > .side").getByText("本页说明").click();
            journey.isTitled("帮助");
            String anchor = journey.page().url().replaceAll(".*#", "");
            assertThat(journey.page().locator("#" + anchor)).hasCount(1);
        }
    }

    private Stream<String> addresses() {
        String unit = journey.other()
                .as("town-secretary")
                .get("/api/session")
                .json()
                .at("/post/unit/id")
                .asString();
        return Stream.of(
                "/",
                "/organization/units",
                "/organization",
                "/organization/units/" + unit,
                "/organization/units/" + unit + "?tab=trace",
                "/organization/units/" + unit + "/describe",
                "/me",
                "/help");
    }

    private void readsEnglish() {
        Page page = journey.page();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        List<String> texts = ((List<?>) page.evaluate(TEXTS_NOT_MARKED_CHINESE))
                .stream().map(String::valueOf).toList();
        assertThat(texts).as("texts of " + journey.path()).hasSizeGreaterThan(5);
        assertThat(texts.stream().filter(text -> HAN.matcher(text).find()))
                .as("Chinese that is not marked as such at " + journey.path())
                .isEmpty();
        assertThat(texts.stream().filter(text -> KEY.matcher(text).find()))
                .as("keys without words at " + journey.path())
                .isEmpty();
    }
}
