package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.liangze.foundation.runtime.Tick;
import io.liangze.shared.web.Sha256;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("机构导入")
class ImportJourneyTests {

    private static final String PLACES_HEAD = "code,name,kind,parent,from\r\n";
    private static final String UNITS_HEAD = "code,name,shortName,kind,dispatch,place,principal,supervisory,from\r\n";
    private static final String POSTS_HEAD = "unit,name,kind,rank,managedBy,portfolio,order,from\r\n";

    private static final String BAD_PLACES = PLACES_HEAD
            + "990100801,试验镇,TOWN,990100,2026-12-01\r\n"
            + "990100801,试验街道,SUBDISTRICT,990100,\r\n"
            + "990100001,又一个镇,TOWN,990100,\r\n"
            + "990100802,,TOWN,990100,\r\n"
            + "990100803,丁镇,BOROUGH,990100,\r\n"
            + "990100804,戊镇,TOWN,990199,\r\n"
            + "990100801001,一村,VILLAGE,990100,\r\n"
            + "990100806,己镇,TOWN,990100,2026-02-30\r\n"
            + "990100807,庚镇,TOWN,990100\r\n"
            + "9.901E+11,辛镇,TOWN,990100,\r\n"
            + "990100808," + "长".repeat(201) + ",TOWN,990100,\r\n";
    private static final String BAD_UNITS = UNITS_HEAD
            + "X1,中共某镇委员会,某镇党委,PARTY_COMMITTEE,,,990100.P,,\r\n"
            + "X2,中共某镇委员会,某镇党委,PARTY_COMMITTEE,,990100801,NOBODY,,\r\n"
            + "X3,第九派驻组,九组,DISPATCHED_TEAM,,990100801,,,\r\n"
            + "X4,甲支部,甲支部,BRANCH,,990100801,X5,,\r\n"
            + "X5,乙支部,乙支部,BRANCH,,990100801,X4,,\r\n";

    private static final String GOOD_PLACES = PLACES_HEAD
            + "990100801,试验镇,TOWN,990100,2026-12-01\r\n"
            + "990100801001,试验村,VILLAGE,990100801,2026-12-01\r\n";
    private static final String GOOD_UNITS = UNITS_HEAD
            + "990100801.P,中共试验镇委员会,试验镇党委,PARTY_COMMITTEE,,990100801,990100.P,,2026-12-01\r\n"
            + "990100801.S,中共试验镇纪律检查委员会,试验镇纪委,DISCIPLINE_COMMISSION,,990100801,990100801.P,990100.S,2026-12-01\r\n";
    private static final String GOOD_POSTS =
            POSTS_HEAD + "990100801.P,书记,SECRETARY,SECTION_HEAD,DISTRICT,全面工作,1,2026-12-01\r\n";

    @RegisterExtension
    private final Journey journey = new Journey();

    @Autowired
    private Tick tick;

    @Test
    @Order(1)
    @DisplayName("没有选文件、文件名不认识：当场说明；模板可以下载，示例行原样交回来不收")
    void saysWhatIsMissing() throws IOException {
        journey.signInAs("system-administrator");
        journey.open("/organization/imports");
        journey.says("还没有导入过");
        journey.assertAccessible();
        journey.screenshots("imports-empty");
        journey.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导入文件"))
                .first()
                .click();
        journey.isTitled("导入文件");
        journey.settle();
        journey.button("开始导入").click();
        assertThat(journey.page().getByRole(AriaRole.ALERT)).containsText("请至少选择一个文件");
        assertThat(journey.page().getByRole(AriaRole.ALERT)).isFocused();
        choose("一次选择几个文件", file("人员.csv", "x"));
        journey.says("“人员.csv”不是 places.csv、units.csv、posts.csv 之中的哪一个");
        journey.page().getByText("有哪些列（5 列）").click();
        journey.says("可以空着");
        journey.assertAccessible();
        journey.screenshots("import-form");

        var template = journey.page()
                .waitForDownload(() -> journey.button("下载 places.csv 模板").click());
        assertThat(template.suggestedFilename()).isEqualTo("places.csv");
        byte[] example = Files.readAllBytes(template.path());
        choose("为 places.csv 选择文件", new FilePayload("下载的模板.csv", "text/csv", example));
        journey.says("下载的模板.csv");
        start();
        journey.says("这是模板里的示例行");
    }

    @Test
    @Order(2)
    @DisplayName("[S1] 十几种错误的文件：全部错误一次指出文件、行、列和改法，什么也没有导入")
    void namesAllKindsOfFaultsAndImportsNothing() throws IOException {
        journey.signInAs("system-administrator");
        journey.open("/organization/imports/new");
        choose("一次选择几个文件", file("places.csv", BAD_PLACES), file("UNITS.CSV", BAD_UNITS));
        journey.screenshots("import-chosen");
        journey.button("开始导入").click();
        journey.says("正在读文件");
        journey.assertAccessible();
        journey.screenshots("import-waiting");
        tick.tick();

        journey.says("文件有错，什么也没有导入");
        journey.says("共 14 处");
        expectFault("places.csv", 3, "code", "代码 990100801 在第 2 行已经出现");
        expectFault("places.csv", 4, "code", "代码 990100001 已经使用");
        expectFault("places.csv", 5, "name", "没有填写");
        expectFault("places.csv", 6, "kind", "“BOROUGH”不是规定的代码");
        expectFault("places.csv", 7, "parent", "都没有地方 990199");
        expectFault("places.csv", 8, "parent", "990100 不是上一级地方（市（县）区级）");
        expectFault("places.csv", 9, "from", "“2026-02-30”不是");
        expectFault("places.csv", 10, "整行", "应有 5 格，实有 4 格");
        expectFault("places.csv", 11, "code", "不符合代码的格式");
        expectFault("places.csv", 12, "name", "超过 200 个字");
        expectFault("units.csv", 2, "place", "没有填写");
        expectFault("units.csv", 3, "principal", "都没有单位 NOBODY");
        expectFault("units.csv", 4, "dispatch", "派驻");
        expectFault("units.csv", 5, "principal", "会成为自己的下级");
        journey.assertAccessible();
        journey.screenshots("import-refused");

        Client administrator = journey.other().as("system-administrator");
        assertThat(administrator
                        .get("/api/places?q=990100801")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(administrator.get("/api/units?q=X1").json().path("items").size())
                .isZero();
        assertThat(entries()).isEmpty();

        var workbook =
                journey.page().waitForDownload(() -> journey.button("导出错误清单").click());
        assertThat(workbook.suggestedFilename()).isEqualTo("import-faults.xlsx");

        journey.link("改好后重新导入").click();
        journey.isTitled("导入文件");
    }

    @Test
    @Order(3)
    @DisplayName("[S1] 改好的文件：三个文件一次导入，树上和清单里都找得到，留痕里有文件的摘要值")
    void importsTheMendedFiles() {
        journey.signInAs("system-administrator");
        journey.open("/organization/imports/new");
        choose(
                "一次选择几个文件",
                file("places.csv", GOOD_PLACES),
                file("units.csv", GOOD_UNITS),
                file("posts.csv", GOOD_POSTS));
        start();
        journey.says("已导入：地方 2 个，单位 2 个，职务 1 个");
        journey.says(digest(GOOD_PLACES));
        journey.assertAccessible();
        journey.screenshots("import-done");

        journey.link("看单位清单").click();
        journey.isTitled("单位");
        journey.field("查找").fill("试验镇");
        assertThat(journey.page().locator("tbody")).containsText("中共试验镇纪律检查委员会");
        journey.open("/organization");
        journey.page().locator("main").getByRole(AriaRole.SEARCHBOX).first().fill("试验村");
        journey.says("试验村");

        journey.open("/organization/imports");
        assertThat(journey.page().locator("tbody tr")).hasCount(3);
        journey.assertAccessible();
        journey.screenshots("imports");

        List<JsonNode> entries = entries();
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().at("/parameters/files").asString())
                .contains(digest(GOOD_PLACES), digest(GOOD_UNITS), digest(GOOD_POSTS));
        assertThat(entries.getFirst().at("/parameters").toString()).doesNotContain("试验");
    }

    @Test
    @Order(4)
    @DisplayName("不是系统管理员：菜单里没有，地址打不开")
    void isForTheAdministrator() {
        journey.signInAs("town-office-clerk");
        journey.open("/organization");
        assertThat(journey.link("机构导入")).hasCount(0);
        journey.open("/organization/imports");
        journey.says("你的身份不能看这一页");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private void choose(String label, FilePayload... files) {
        journey.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(files);
    }

    /** The job is done at the tick, as it would be within a second. */
    private void start() {
        journey.button("开始导入").click();
        journey.page().waitForURL("**/organization/imports/*-*");
        tick.tick();
    }

    private void expectFault(String file, int line, String column, String message) {
        Locator row = journey.page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(journey.page()
                                .locator("th")
                                .getByText(file, new Locator.GetByTextOptions().setExact(true))))
                .filter(new Locator.FilterOptions()
                        .setHas(journey.page()
                                .locator("td[data-label=行]")
                                .getByText(String.valueOf(line), new Locator.GetByTextOptions().setExact(true))));
        assertThat(row).hasCount(1);
        assertThat(row).containsText(column);
        assertThat(row).containsText(message);
    }

    /** As those above the administrator's unit read them. */
    private List<JsonNode> entries() {
        String unit = journey.other()
                .as("system-administrator")
                .get("/api/session")
                .json()
                .at("/post/unit/id")
                .asString();
        Client.Answer answer = journey.other().as("city-secretary").get("/api/trace-entries?limit=200&unit=" + unit);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.json()
                .path("items")
                .valueStream()
                .filter(entry -> entry.path("act").asString().equals("organization.imported"))
                .toList();
    }
}
