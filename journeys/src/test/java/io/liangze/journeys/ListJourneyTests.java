package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.liangze.testkit.LiangzeTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@LiangzeTest
@DisplayName("单位清单")
class ListJourneyTests {

    private static final Pattern FIRST_CELL = Pattern.compile("<c r=\"A1\"[^>]* t=\"s\"><v>(\\d+)</v>");
    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");
    private static final Pattern TEXT = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);

    @RegisterExtension
    private final Journey journey = new Journey();

    @Test
    @DisplayName("筛选、排序、继续列出；地址带着这一页，重新打开还是同样的各行")
    void keepsTheListInTheAddress() {
        journey.signInAs("city-office-clerk");
        journey.open("/organization/units");
        int everywhere = journey.page().locator("tbody tr").count();
        journey.assertAccessible();
        journey.screenshots("list");
        journey.button("继续列出").click();
        assertThat(rows()).not().hasCount(everywhere);
        assertThat(rows()).hasCount(2 * everywhere);

        journey.field("数据").selectOption("true");
        journey.field("类别").selectOption("PARTY_COMMITTEE");
        journey.page()
                .locator("th")
                .getByText("单位", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(journey.page().locator("th[aria-sort=ascending]")).hasText("单位");
        journey.settle();
        assertThat(journey.path()).contains("invented=true", "kind=PARTY_COMMITTEE", "sort=name");
        List<String> shown = names();
        assertThat(shown).isNotEmpty().anyMatch(name -> name.contains("梅泽镇"));
        assertThat(journey.page().locator("tbody td.k-text").getByText("纪委")).hasCount(0);

        journey.page().reload();
        journey.settle();
        assertThat(names()).isEqualTo(shown);
        assertThat(journey.field("类别")).hasValue("PARTY_COMMITTEE");
    }

    @Test
    @DisplayName("按名称查找；没有符合的就说明，清除条件后又都在")
    void searchesAndClears() {
        journey.signInAs("city-office-clerk");
        journey.open("/organization/units");
        journey.field("查找").fill("柏桥");
        assertThat(journey.page().locator("tbody")).containsText("柏桥村");
        assertThat(rows().filter(new Locator.FilterOptions().setHasNotText("柏桥")))
                .hasCount(0);
        journey.field("查找").fill("没有这个单位");
        journey.says("没有符合条件的内容");
        journey.assertAccessible();
        journey.page().locator("main .state").getByRole(AriaRole.BUTTON).click();
        assertThat(rows().first()).isVisible();
        journey.isAt("/organization/units");
    }

    @Test
    @DisplayName("导出的表格开头就写明是演示数据")
    void exportsAWorkbookThatSaysWhatItIs() throws IOException {
        journey.signInAs("city-office-clerk");
        journey.open("/organization/units?kind=PARTY_COMMITTEE&invented=true");
        var download =
                journey.page().waitForDownload(() -> journey.button("导出 Excel").click());
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        assertThat(firstRow(download.path())).contains("演示数据");
    }

    private Locator rows() {
        return journey.page().locator("tbody tr");
    }

    private List<String> names() {
        return journey.page().locator("tbody th a").allInnerTexts();
    }

    /** The text of the first row. */
    private static String firstRow(Path workbook) throws IOException {
        try (var zip = new ZipFile(workbook.toFile())) {
            var first = FIRST_CELL.matcher(read(zip, "xl/worksheets/sheet1.xml"));
            assertThat(first.find()).as("a first cell with a text").isTrue();
            var texts = TEXT.matcher(read(zip, "xl/sharedStrings.xml"));
            return texts.results()
                    .skip(Long.parseLong(first.group(1)))
                    .findFirst()
                    .map(text -> CHARACTER
                            .matcher(text.group(1))
                            .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16))))
                    .orElse("");
        }
    }

    private static String read(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
