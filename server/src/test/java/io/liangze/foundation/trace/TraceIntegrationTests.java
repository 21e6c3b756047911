package io.liangze.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.Leaf;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LiangzeTest
@DisplayName("留痕：随行为一同提交，写后不改")
class TraceIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trace trace;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<TraceActs> acts;

    private Trace.Deed deed;

    @BeforeEach
    void prepare() {
        var signedIn = acts.stream()
                .flatMap(module -> module.declared().stream())
                .filter(act -> act.code().equals("access.signed-in"))
                .findFirst()
                .orElseThrow();
        deed = new Trace.Deed(
                signedIn,
                new Actor(PersonId.next(), PostId.next(), UnitId.next()),
                UnitId.next(),
                new SubjectRef("unit", UUID.randomUUID()),
                List.of(new SubjectRef("unit", UUID.randomUUID())),
                Map.of());
    }

    private int entries() {
        return jdbc.sql("SELECT count(*) FROM trace_entry").query(Integer.class).single();
    }

    private record Row(long id, String leaf, byte[] hash) {}

    @Test
    @DisplayName("[B2] 每条叶由其打开值重算得出；四个承诺都对")
    void everyLeafFollowsFromItsOpenings() {
        new Client("http://localhost:" + port).as("town-secretary");
        var rows = jdbc.sql(
                        "SELECT id, leaf, leaf_hash FROM trace_entry WHERE id NOT IN (SELECT entry FROM trace_erasure)")
                .query((row, number) -> new Row(row.getLong("id"), row.getString("leaf"), row.getBytes("leaf_hash")))
                .list();
        assertThat(rows).isNotEmpty();
        for (Row row : rows) {
            Map<Member, Opening> openings = openings(row.id());
            assertThat(openings).hasSize(4);
            Leaf leaf = new Leaf(opening(openings, Member.RECORD).commitment());
            assertThat(row.leaf()).isEqualTo(leaf.text());
            assertThat(row.hash()).isEqualTo(leaf.hash());
            JsonNode record = JsonMapper.shared()
                    .readTree(opening(openings, Member.RECORD).value());
            for (Member member : List.of(Member.ACTOR, Member.SUBJECT, Member.CONTENT)) {
                assertThat(record.path(member.code()).asString())
                        .isEqualTo(opening(openings, member).commitment());
            }
        }
    }

    private static Opening opening(Map<Member, Opening> openings, Member member) {
        return Objects.requireNonNull(openings.get(member), member.code());
    }

    private Map<Member, Opening> openings(long entry) {
        return jdbc
                .sql("SELECT member, salt, value FROM trace_opening WHERE entry = :entry")
                .param("entry", entry)
                .query((row, number) -> new Opening(
                        Member.valueOf(row.getString("member").toUpperCase(Locale.ROOT)),
                        row.getBytes("salt"),
                        row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Opening::member, opening -> opening));
    }

    @Test
    @DisplayName("行为回滚，则记录也不存在；提交则条目、打开值、指向、边、待排序一并写下")
    void commitsWithTheActOrNotAtAll() {
        int before = entries();
        transaction.executeWithoutResult(status -> {
            trace.record(deed);
            status.setRollbackOnly();
        });
        assertThat(entries()).isEqualTo(before);

        UUID key = transaction.execute(status -> trace.record(deed));
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(jdbc.sql("""
                                SELECT (SELECT count(*) FROM trace_opening WHERE entry = entry.id) * 1000
                                     + (SELECT count(*) FROM trace_link WHERE entry = entry.id) * 100
                                     + (SELECT count(*) FROM trace_edge WHERE entry = entry.id) * 10
                                     + (SELECT count(*) FROM trace_pending WHERE entry = entry.id)
                                FROM trace_entry entry WHERE key = :key
                                """).param("key", key).query(Integer.class).single())
                .isEqualTo(4211);
    }

    @Test
    @DisplayName("没有对象的行为：承诺的是 null，只指向行为人；同一来由只记一次；不得以人为来由")
    void recordsAnActWithoutSubject() {
        SubjectRef thing = deed.because().getFirst();
        var general =
                new Trace.Deed(deed.act(), deed.actor(), deed.unit(), null, List.of(thing, thing), deed.content());
        UUID key = transaction.execute(status -> trace.record(general));
        long entry = jdbc.sql("SELECT id FROM trace_entry WHERE key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
        assertThat(opening(openings(entry), Member.SUBJECT).value()).isEqualTo("null");
        assertThat(jdbc.sql("SELECT member FROM trace_link WHERE entry = :entry")
                        .param("entry", entry)
                        .query(String.class)
                        .list())
                .containsExactly("actor");
        assertThatThrownBy(() -> new Trace.Deed(
                        deed.act(),
                        deed.actor(),
                        deed.unit(),
                        null,
                        List.of(new SubjectRef("person", UUID.randomUUID())),
                        Map.of()))
                .hasMessageContaining("not from persons");
    }

    @Test
    @DisplayName("[P4] 别的单位和上级的留痕不能绕道读取；本单位和下级的可以")
    void readsNoFurtherThanTheRightsReach() {
        Client clerk = new Client("http://localhost:" + port).as("town-office-clerk");
        String own = clerk.get("/api/session").json().at("/post/unit/id").asString();
        String above = clerk.get("/api/units/" + own).json().at("/superior/id").asString();
        String below = clerk.get("/api/units?within=" + own + "&kind=BRANCH&limit=1")
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(reads(clerk, own)).containsExactly(200, 200);
        assertThat(reads(clerk, below)).containsExactly(200, 200);
        assertThat(reads(clerk, above)).containsExactly(403, 403);
        assertThat(clerk.get("/api/units/" + own).json().path("hidden").isEmpty())
                .isTrue();
        assertThat(clerk.get("/api/units/" + above).json().at("/hidden/0").asString())
                .isEqualTo("traceEntries");
        String abovesPost = clerk.get("/api/units/" + above + "/posts")
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(clerk.get("/api/trace-entries?subject=post:" + abovesPost).status())
                .isEqualTo(403);
        assertThat(clerk.get("/api/trace-entries?subject=unit:" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(clerk.get("/api/trace-entries?subject=unit:" + own + "&unit=" + above)
                        .status())
                .isEqualTo(403);
    }

    private static List<Integer> reads(Client client, String unit) {
        return List.of(
                client.get("/api/trace-entries?subject=unit:" + unit).status(),
                client.get("/api/trace-entries?unit=" + unit).status());
    }

    @Test
    @DisplayName("没有事务、没有登记的行为：拒绝")
    void refusesWhatCannotBeRecordedHonestly() {
        assertThatThrownBy(() -> trace.record(deed)).hasMessageContaining("own transaction");
        var undeclared = new Trace.Deed(
                () -> "nobody.declared-it", deed.actor(), deed.unit(), deed.subject(), List.of(), Map.of());
        assertThatThrownBy(() -> transaction.execute(status -> trace.record(undeclared)))
                .hasMessageContaining("undeclared act");
    }

    @Test
    @DisplayName("[S7] 应用的数据库身份改不了、删不了、清不空")
    void cannotBeChangedByTheApplication() {
        for (String table : List.of("trace_entry", "trace_opening", "trace_link", "trace_edge")) {
            for (String statement : List.of("UPDATE %s SET log = 'WORK'", "DELETE FROM %s", "TRUNCATE %s CASCADE")) {
                assertThatThrownBy(() -> jdbc.sql(statement.formatted(table)).update())
                        .as(statement, table)
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+16", "-17:30", "+18"})
    @DisplayName("改过的游标：数据库不认的时区是读不懂的请求，不是我们的错")
    void refusesACursorWithAnOffsetThatTheDatabaseLacks(String offset) {
        Client client = new Client("http://localhost:" + port).as("town-secretary");
        String unit = client.get("/api/session").json().at("/post/unit/id").asString();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 2; i++) {
                trace.record(new Trace.Deed(
                        clockMoved(), deed.actor(), UnitId.of(unit), deed.subject(), deed.because(), Map.of()));
            }
        });
        String list = "/api/trace-entries?limit=1&unit=" + unit;
        String next = client.get(list).json().path("next").asString();
        String plain = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
        String forged = plain.replaceFirst("[+-][0-9:]+(\u0000[^\u0000]*)$", Matcher.quoteReplacement(offset) + "$1");
        assertThat(forged).isNotEqualTo(plain).contains(offset);

        assertThat(client.get(list + "&after=" + next).status()).isEqualTo(200);
        Client.Answer refused = client.get(list + "&after="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("request-013");
    }

    /** Unlike signing in, an act that whoever reads the unit's acts sees. */
    private TraceAct clockMoved() {
        return acts.stream()
                .flatMap(module -> module.declared().stream())
                .filter(act -> act.code().equals("demo.clock-moved"))
                .findFirst()
                .orElseThrow();
    }
}
