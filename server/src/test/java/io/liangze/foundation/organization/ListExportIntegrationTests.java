package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.runtime.Tick;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("每一份清单都能导出，与页面上的一致")
class ListExportIntegrationTests {

    /** In the demonstration its mark comes first, then the heads. */
    private static final int BEFORE_ROWS = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tick tick;

    private Client administrator;
    private Client clerk;

    @BeforeEach
    void signIn() {
        administrator = new Client("http://localhost:" + port).as("system-administrator");
        clerk = new Client("http://localhost:" + port).as("town-office-clerk");
    }

    private int exports(String act) {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = :act")
                .param("act", "organization." + act)
                .query(Integer.class)
                .single();
    }

    private String id(String table, String code) {
        return jdbc.sql("SELECT id FROM " + table + " WHERE code = :code")
                .param("code", code)
                .query(UUID.class)
                .single()
                .toString();
    }

    private static List<Row> rows(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            List<Row> all = read.getFirstSheet().read();
            assertThat(all.getFirst().getCellText(0)).isEqualTo("演示数据 / demonstration data");
            return all.subList(BEFORE_ROWS, all.size());
        }
    }

    private static List<String> column(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.getCellCount() > column ? row.getCellText(column) : "")
                .toList();
    }

    private static List<String> texts(JsonNode page, String pointer) {
        return page.path("items")
                .valueStream()
                .map(item -> item.at(pointer).asString(""))
                .toList();
    }

    /** A workbook keeps a day as a number; the day is what counts. */
    private static List<String> days(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.getCellAsDate(column)
                        .map(at -> at.toLocalDate().toString())
                        .orElse(""))
                .toList();
    }

    private Client.Answer draft(String title) {
        return administrator.post(
                "/api/reorganizations",
                Map.of(
                        "title",
                        title,
                        "basis",
                        "演示民发〔2026〕7号",
                        "effectiveOn",
                        "2026-07-01",
                        "steps",
                        List.of(Map.of(
                                "does",
                                "RENAME_PLACE",
                                "place",
                                id("organization_place", "990100001001"),
                                "name",
                                title + "村",
                                "placeKind",
                                "VILLAGE"))),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    @Test
    @DisplayName("调整清单：同样的筛选和次序；草稿只在能起草的人的表里；导出留痕")
    void takesReorganizationsWithoutDraftsOfOthers() throws IOException {
        Client.Answer first = draft("甲");
        assertThat(first.status()).as(first.raw().body()).isEqualTo(201);
        draft("乙");
        administrator.act(
                "/api/reorganizations/" + first.json().path("id").asString() + "/acts/enact",
                Map.of(),
                first.header("ETag"));
        int before = exports("reorganizations-exported");

        List<Row> all = rows(administrator.download("/api/reorganizations/export.xlsx?sort=title"));
        JsonNode list =
                administrator.get("/api/reorganizations?sort=title&limit=200").json();
        assertThat(column(all, 0)).isEqualTo(texts(list, "/title")).contains("甲", "乙");
        assertThat(column(all, 1)).isEqualTo(texts(list, "/basis"));
        assertThat(days(all, 2)).isEqualTo(texts(list, "/effectiveOn"));
        assertThat(column(all, 4)).isEqualTo(texts(list, "/draftedBy/name"));

        List<Row> drafts = rows(administrator.download("/api/reorganizations/export.xlsx?state=DRAFT"));
        assertThat(column(drafts, 3)).isNotEmpty().allMatch(word -> word.startsWith("草稿"));

        List<Row> seen = rows(clerk.download("/api/reorganizations/export.xlsx?sort=title"));
        assertThat(column(seen, 0))
                .isEqualTo(texts(clerk.get("/api/reorganizations?sort=title").json(), "/title"))
                .contains("甲")
                .doesNotContain("乙");
        assertThat(rows(clerk.download("/api/reorganizations/export.xlsx?state=DRAFT")))
                .isEmpty();
        assertThat(exports("reorganizations-exported")).isEqualTo(before + 4);
        assertThat(clerk.get("/api/reorganizations/export.xlsx?colour=red").status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("单位和地方的历史：与页面逐行一致，类别写成文字；没有的单位不答；记在这个单位的留痕里")
    void takesHistories() throws IOException {
        int before = exports("history-exported");
        String unit = id("organization_unit", "990100001.P");
        for (String subject : List.of("/api/units/" + unit, "/api/places/" + id("organization_place", "990100001"))) {
            List<Row> rows = rows(clerk.download(subject + "/history/export.xlsx"));
            JsonNode list = clerk.get(subject + "/history").json();
            assertThat(days(rows, 0)).isNotEmpty().isEqualTo(texts(list, "/on"));
            assertThat(column(rows, 4)).isEqualTo(texts(list, "/other/name"));
            assertThat(column(rows, 5)).isEqualTo(texts(list, "/post"));
            assertThat(column(rows, 1)).allMatch(word -> word.matches("\\p{IsHan}+ [A-Za-z ]+"));
        }
        assertThat(exports("history-exported")).isEqualTo(before + 2);
        assertThat(clerk.download("/api/units/" + UUID.randomUUID() + "/history/export.xlsx")
                        .statusCode())
                .isEqualTo(404);
        assertThat(exports("history-exported")).isEqualTo(before + 2);
        JsonNode trace = clerk.get("/api/trace-entries?subject=unit:"
                        + clerk.get("/api/session").json().at("/post/unit/id").asString())
                .json();
        assertThat(texts(trace, "/act")).contains("organization.history-exported");
    }

    @Test
    @DisplayName("单位的职务：与页面逐行一致，也可以看某一天")
    void takesPosts() throws IOException {
        int before = exports("posts-exported");
        String address = "/api/units/" + id("organization_unit", "990100001.P") + "/posts";
        for (String day : List.of("", "?asOf=2025-06-30")) {
            List<Row> rows = rows(clerk.download(address + "/export.xlsx" + day));
            JsonNode list = clerk.get(address + day).json();
            assertThat(column(rows, 0)).isNotEmpty().isEqualTo(texts(list, "/name"));
            assertThat(column(rows, 4)).isEqualTo(texts(list, "/portfolio"));
            assertThat(column(rows, 5)).isEqualTo(texts(list, "/holder/name"));
        }
        assertThat(exports("posts-exported")).isEqualTo(before + 2);
        assertThat(clerk.download("/api/units/" + UUID.randomUUID() + "/posts/export.xlsx")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("导入清单和错误清单：与页面一致，能筛选；不能导入的人一份也拿不到")
    void takesImportsAndTheirFaults() throws IOException {
        String bad = order("code,name,kind,parent,from\n990100971,,TOWN,990100,\n990100972,新镇,BOROUGH,990100,\n");
        String good = order("code,name,kind,parent,from\n990100973,某镇,TOWN,990100,2026/3/1\n");

        List<Row> all = rows(administrator.download("/api/organization-imports/export.xlsx"));
        JsonNode list = administrator
                .get("/api/organization-imports?limit=200&count=true")
                .json();
        assertThat(list.at("/items/0/id").asString()).as("the newest first").isEqualTo(good);
        assertThat(list.at("/items/1/id").asString()).isEqualTo(bad);
        assertThat(list.at("/total/value").asInt()).isEqualTo(all.size());
        assertThat(column(all, 4)).isEqualTo(texts(list, "/orderedBy/name")).contains("尹若谷");
        assertThat(column(all, 5)).isEqualTo(texts(list, "/added/places"));
        assertThat(column(all, 8)).isEqualTo(texts(list, "/faultCount"));
        assertThat(rows(administrator.download("/api/organization-imports/export.xlsx?state=REFUSED")))
                .hasSize(administrator
                        .get("/api/organization-imports?state=REFUSED")
                        .json()
                        .path("items")
                        .size())
                .hasSizeLessThan(all.size());

        List<Row> faults = rows(administrator.download("/api/organization-imports/" + bad + "/export.xlsx"));
        JsonNode told =
                administrator.get("/api/organization-imports/" + bad).json().path("faults");
        assertThat(faults).hasSize(2).hasSize(told.size());
        assertThat(column(faults, 1)).containsExactly("2", "3");
        assertThat(column(faults, 3)).containsExactly("", "BOROUGH");
        assertThat(column(faults, 4))
                .isEqualTo(told.valueStream()
                        .map(fault -> fault.path("message").asString())
                        .toList());
        assertThat(column(faults, 5))
                .isEqualTo(told.valueStream()
                        .map(fault -> fault.path("remedy").asString())
                        .toList());
        assertThat(Stream.concat(column(faults, 5).stream(), column(faults, 7).stream()))
                .allMatch(text -> !text.contains("{"))
                .anyMatch(text -> text.contains("TOWN（镇）"))
                .anyMatch(text -> text.contains("TOWN (Town)"));
        assertThat(exports("import-faults-exported")).isEqualTo(1);
        assertThat(exports("imports-exported")).isEqualTo(2);
        for (String address : List.of("", "/export.xlsx", "/" + bad + "/export.xlsx")) {
            assertThat(clerk.get("/api/organization-imports" + address).status())
                    .isEqualTo(403);
        }
        assertThat(administrator
                        .get("/api/organization-imports/" + UUID.randomUUID() + "/export.xlsx")
                        .status())
                .isEqualTo(404);
    }

    private String order(String places) {
        Client.Answer ordered = administrator.upload(
                "/api/organization-imports?layout=OWN&from=2026-01-01",
                Map.of("places.csv", places.getBytes(StandardCharsets.UTF_8)),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(ordered.status()).isEqualTo(202);
        tick.tick();
        return ordered.json().path("id").asString();
    }
}
