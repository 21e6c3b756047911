package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what is found through the pieces of names with a look at every name. */
@LiangzeTest
@DisplayName("查地方")
class PlaceSearchIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client clerk;

    @BeforeEach
    void signIn() {
        clerk = new Client("http://localhost:" + port).as("town-office-clerk");
    }

    /** All stretches of what is found. */
    private List<String> found(String query) {
        var codes = new ArrayList<String>();
        String next = "";
        while (!next.isEmpty() || codes.isEmpty()) {
            var answer = clerk.get("/api/places?limit=40&" + query + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            answer.path("items")
                    .valueStream()
                    .forEach(place -> codes.add(place.path("code").asString()));
            next = answer.path("next").asString("");
            if (next.isEmpty()) {
                break;
            }
        }
        return codes;
    }

    private List<String> named(String text, String day) {
        List<@Nullable String> codes = jdbc.sql("""
                        SELECT place.code FROM organization_place place JOIN organization_place_state state
                          ON state.place = place.id AND state.from_on <= CAST(:day AS date)
                         AND (state.to_on IS NULL OR state.to_on > CAST(:day AS date))
                        WHERE position(lower(:text) IN lower(state.name)) > 0 ORDER BY place.code
                        """)
                .param("text", text)
                .param("day", day)
                .query(String.class)
                .list();
        return codes.stream().map(Objects::requireNonNull).toList();
    }

    @Test
    @DisplayName("[S1] 两个字、更多的字、两片都常见的字：找到的与逐个看名称的相同，按代码排列，翻页不重不漏")
    void findsByTwoCharactersAndMore() {
        for (String text : List.of("社区", "梅泽", "新村", "家园", "村社区", "太湖", "门楼社区")) {
            List<String> expected = named(text, "2026-12-08");
            assertThat(found("q=" + text)).as(text).isEqualTo(expected);
        }
        assertThat(named("社区", "2026-12-08")).hasSizeGreaterThan(400);
        assertThat(clerk.get("/api/places?q=社区&count=true")
                        .json()
                        .at("/total/value")
                        .asInt())
                .isEqualTo(named("社区", "2026-12-08").size());
    }

    @Test
    @DisplayName("[S1] 在某地之内查、按类别查、按名称排：只有其中的")
    void findsWithinAPlace() {
        String district = clerk.get("/api/places?q=990100&level=DISTRICT")
                .json()
                .at("/items/0/id")
                .asString();
        List<String> inside = found("q=社区&within=" + district);
        assertThat(inside).isNotEmpty().isSubsetOf(named("社区", "2026-12-08")).allMatch(code -> code.startsWith("9901"));
        assertThat(found("q=社区&kind=COMMUNITY&sort=-name&within=" + district))
                .containsExactlyInAnyOrderElementsOf(inside);
    }

    @Test
    @DisplayName("[S1] 代码按开头查；带数字的名称也查得到；没有的就没有")
    void findsByTheBeginningOfACode() {
        assertThat(found("q=990100001")).first().isEqualTo("990100001");
        assertThat(found("q=990100001")).allMatch(code -> code.startsWith("990100001"));
        assertThat(found("q=99")).contains("990100");
        assertThat(found("q=没有这个地方")).isEmpty();
        assertThat(found("q=%25%25")).isEmpty();
    }

    @Test
    @DisplayName("[S1] 改名的地方：改名以前按旧名查得到，从改名之日起按新名查得到")
    void findsARenamedPlaceByTheNameOfTheDay() {
        String place = jdbc.sql("SELECT id FROM organization_place WHERE code = '990100002002'")
                .query(UUID.class)
                .single()
                .toString();
        String former = clerk.get("/api/places/" + place).json().path("name").asString();
        Client administrator = new Client("http://localhost:" + port).as("system-administrator");
        Client.Answer drafted = administrator.post(
                "/api/reorganizations",
                Map.of(
                        "title", "更名",
                        "basis", "演示民发〔2026〕99号",
                        "effectiveOn", "2026-12-01",
                        "steps",
                                List.of(Map.of(
                                        "does",
                                        "RENAME_PLACE",
                                        "place",
                                        place,
                                        "name",
                                        "Ab新名村",
                                        "placeKind",
                                        "VILLAGE"))),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(drafted.status()).as(drafted.raw().body()).isEqualTo(201);
        assertThat(administrator
                        .act(
                                "/api/reorganizations/"
                                        + drafted.json().path("id").asString() + "/acts/enact",
                                Map.of(),
                                drafted.header("ETag"))
                        .status())
                .isEqualTo(200);

        assertThat(found("asOf=2026-11-30&q=" + former)).contains("990100002002");
        assertThat(found("asOf=2026-12-01&q=" + former)).doesNotContain("990100002002");
        assertThat(found("asOf=2026-12-01&q=新名")).contains("990100002002");
        assertThat(found("asOf=2026-11-30&q=新名")).doesNotContain("990100002002");
        assertThat(found("q=aB")).containsExactly("990100002002");
    }
}
