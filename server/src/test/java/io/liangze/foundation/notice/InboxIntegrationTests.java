package io.liangze.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.Accounts;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.MattersOfTests;
import io.liangze.testkit.NoticeOfTests;
import io.liangze.testkit.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@LiangzeTest(Template.SMALL)
@DisplayName("待办与消息")
class InboxIntegrationTests {

    private static final String LIST = "/api/inbox-messages";
    private static final String OPEN = LIST + "?asks=true&settled=false&count=true";

    @LocalServerPort
    private int port;

    @Autowired
    private Notices notices;

    @Autowired
    private MattersOfTests matters;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    private Actor clerk;
    private Actor secretary;
    private Client asClerk;
    private Client asSecretary;

    @BeforeEach
    void beginAnew() {
        var scene = new InboxScene(jdbc, accounts, transaction);
        clerk = scene.holder("town-office-clerk");
        secretary = scene.holder("第1镇书记");
        scene.account(secretary.person(), "town-secretary");
        asClerk = client("town-office-clerk");
        asSecretary = client("town-secretary");
        // what an earlier test of this class told is done and read
        jdbc.sql(
                        "SELECT DISTINCT subject_type, subject_id FROM notice_message WHERE settled_at IS NULL AND ask IS NOT NULL")
                .query((row, number) ->
                        new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)))
                .list()
                .forEach(subject -> transaction.executeWithoutResult(status -> notices.settle(subject, "answer")));
        markAllRead(asClerk);
        markAllRead(asSecretary);
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private void markAllRead(Client client) {
        JsonNode unread = client.get(LIST + "?unread=true&limit=200").json().path("items");
        if (!unread.isEmpty()) {
            mark(client, unread.valueStream().map(InboxIntegrationTests::seen).toList(), UUID.randomUUID());
        }
    }

    private static Map<String, Object> seen(JsonNode message) {
        return Map.of(
                "id",
                message.path("id").asString(),
                "version",
                message.path("version").asLong());
    }

    private static Client.Answer mark(Client client, List<Map<String, Object>> seen, UUID key) {
        return client.post(LIST + "/acts/read", Map.of("messages", seen), "Idempotency-Key", key.toString());
    }

    private SubjectRef tell(NoticeKind kind, SubjectRef subject, @Nullable LocalDate dueOn, Recipient... recipients) {
        transaction.executeWithoutResult(status ->
                notices.tell(new Message(kind, subject, "2026", Set.of(recipients), Map.of("year", "2026"), dueOn)));
        return subject;
    }

    private SubjectRef asks(Recipient... recipients) {
        return tell(NoticeOfTests.ASKS, matters.open(), null, recipients);
    }

    private Recipient post(Actor actor) {
        return Recipient.post(actor.post());
    }

    private static int total(Client client, String query) {
        return client.get(query).json().at("/total/value").asInt(-1);
    }

    private static List<Integer> counts(Client client) {
        JsonNode inbox = client.get("/api/inbox").json();
        return List.of(
                inbox.path("unread").asInt(),
                inbox.path("asked").asInt(),
                inbox.path("late").asInt());
    }

    private static List<String> subjects(Client client, String query) {
        return client.get(query)
                .json()
                .path("items")
                .valueStream()
                .map(message -> message.at("/subject/ref").asString())
                .toList();
    }

    @Test
    @DisplayName("三个数与各自列表的行数一致；办结后全都下去，同职务、同被要求的人都看到已办结")
    void countsWhatTheListsShow() {
        SubjectRef late =
                tell(NoticeOfTests.ASKS, matters.open(), LocalDate.of(2026, 12, 7), post(clerk), post(secretary));
        SubjectRef inTime = tell(NoticeOfTests.ASKS, matters.open(), LocalDate.of(2026, 12, 8), post(clerk));
        SubjectRef informed = tell(NoticeOfTests.INFORMS, matters.open(), null, Recipient.person(clerk.person()));

        assertThat(counts(asClerk)).containsExactly(3, 2, 1);
        assertThat(total(asClerk, LIST + "?unread=true&count=true")).isEqualTo(3);
        assertThat(total(asClerk, OPEN)).isEqualTo(2);
        assertThat(subjects(asClerk, LIST + "?limit=3"))
                .containsExactlyInAnyOrder(late.toString(), inTime.toString(), informed.toString());
        assertThat(subjects(asClerk, LIST + "?asks=false&unread=true")).containsExactly(informed.toString());
        assertThat(subjects(asClerk, OPEN + "&sort=dueOn")).containsExactly(late.toString(), inTime.toString());
        assertThat(counts(asSecretary)).containsExactly(1, 1, 1);

        transaction.executeWithoutResult(status -> notices.settle(late, "answer"));
        assertThat(counts(asClerk)).containsExactly(2, 1, 0);
        assertThat(counts(asSecretary)).containsExactly(0, 0, 0);
        JsonNode settled =
                asSecretary.get(LIST + "?settled=true&limit=1").json().at("/items/0");
        assertThat(settled.at("/subject/ref").asString()).isEqualTo(late.toString());
        assertThat(settled.path("settledAt").isNull()).isFalse();
        assertThat(settled.path("overdue").asBoolean(true)).isFalse();
    }

    @Test
    @DisplayName("不该知道的事项：列表、计数、单条、标为已读、导出里都没有，与不存在一样")
    void hidesWhatTheReaderMustNotKnowOf() {
        SubjectRef kept = tell(
                NoticeOfTests.ASKS,
                matters.keptFrom(clerk.person()),
                null,
                post(clerk),
                post(secretary),
                Recipient.person(clerk.person()));
        SubjectRef open = asks(post(clerk));

        assertThat(counts(asClerk)).containsExactly(1, 1, 0);
        assertThat(counts(asSecretary)).containsExactly(1, 1, 0);
        assertThat(subjects(asClerk, OPEN)).containsExactly(open.toString());
        assertThat(total(asClerk, OPEN)).isEqualTo(1);
        String hidden = jdbc.sql("SELECT id FROM notice_message WHERE subject_id = :id AND recipient = :post")
                .param("id", kept.id())
                .param("post", clerk.post().value())
                .query(UUID.class)
                .single()
                .toString();
        Client.Answer absent = asClerk.get(LIST + "/" + hidden);
        Client.Answer unknown = asClerk.get(LIST + "/" + UUID.randomUUID());
        assertThat(absent.status()).isEqualTo(404);
        assertThat(absent.code()).isEqualTo(unknown.code());
        Client.Answer marked = mark(asClerk, List.of(Map.of("id", hidden, "version", 1)), UUID.randomUUID());
        assertThat(marked.json().at("/results/0/problem/status").asInt()).isEqualTo(404);
        assertThat(asSecretary
                        .get(LIST + "?limit=1")
                        .json()
                        .at("/items/0/subject/ref")
                        .asString())
                .isEqualTo(kept.toString());
    }

    @Test
    @DisplayName("翻页越过不该知道的，每页仍是满的，一条不漏、一条不重")
    void fillsItsPagesBehindWhatIsHidden() {
        var visible = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            tell(NoticeOfTests.ASKS, matters.keptFrom(clerk.person()), null, post(clerk));
            visible.addFirst(asks(post(clerk)).toString());
            tell(NoticeOfTests.ASKS, matters.keptFrom(clerk.person()), null, post(clerk));
        }
        var walked = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = asClerk.get(OPEN + "&limit=5" + (after.isEmpty() ? "" : "&after=" + after))
                    .json();
            assertThat(page.at("/total/value").asInt()).isEqualTo(12);
            page.path("items")
                    .valueStream()
                    .map(message -> message.at("/subject/ref").asString())
                    .forEach(walked::add);
            after = page.path("next").asString("");
            assertThat(page.path("items").size()).isEqualTo(walked.size() < 12 ? 5 : 2);
        } while (!after.isEmpty());
        assertThat(walked).containsExactlyInAnyOrderElementsOf(visible);
    }

    @Test
    @DisplayName("别人的消息：不在列表里，也读不到、标不了")
    void keepsToItsReader() {
        SubjectRef others = asks(post(secretary));
        String id = asSecretary.get(OPEN).json().at("/items/0/id").asString();
        assertThat(subjects(asSecretary, OPEN)).containsExactly(others.toString());
        assertThat(subjects(asClerk, OPEN)).isEmpty();
        assertThat(asClerk.get(LIST + "/" + id).status()).isEqualTo(404);
        Client.Answer marked = mark(asClerk, List.of(Map.of("id", id, "version", 1)), UUID.randomUUID());
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.json().at("/results/0/problem/status").asInt()).isEqualTo(404);
        assertThat(counts(asSecretary)).containsExactly(1, 1, 0);
        assertThat(new Client("http://localhost:" + port).get("/api/inbox").status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("标为已读：逐条成立；已变的是 412；重发同样回答；同一个键换了内容是 422")
    void marksEachForItself() {
        asks(post(clerk));
        SubjectRef changed = asks(post(clerk));
        int at = subjects(asClerk, OPEN)
                .indexOf(changed.toString()); // two told within one millisecond stand in either order
        List<Map<String, Object>> seen = asClerk.get(OPEN)
                .json()
                .path("items")
                .valueStream()
                .map(InboxIntegrationTests::seen)
                .toList();
        transaction.executeWithoutResult(status -> notices.settle(changed, "answer"));

        UUID key = UUID.randomUUID();
        Client.Answer marked = mark(asClerk, seen, key);
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.json()
                        .path("results")
                        .valueStream()
                        .map(result -> result.at("/problem/status").asInt(200))
                        .toList())
                .isEqualTo(at == 0 ? List.of(412, 200) : List.of(200, 412));
        String stood = "/results/" + (1 - at);
        assertThat(marked.json().at(stood + "/message/readAt").isNull()).isFalse();
        assertThat(counts(asClerk)).containsExactly(0, 1, 0);

        Client.Answer again = mark(asClerk, seen, key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().at(stood)).isEqualTo(marked.json().at(stood));
        assertThat(again.json().at("/results/" + at + "/problem/status").asInt())
                .isEqualTo(412);
        assertThat(mark(asClerk, seen.subList(0, 1), key).status()).isEqualTo(422);
        assertThat(asClerk.post(LIST + "/acts/read", Map.of("messages", seen)).code())
                .isEqualTo("request-010");
    }

    @Test
    @DisplayName("一条消息：有 ETag，写明要办什么；涉密事项不带名称，只有去处")
    void readsOneMessage() {
        tell(NoticeOfTests.GUARDED, matters.open(), LocalDate.of(2026, 12, 1), post(clerk));
        JsonNode listed = asClerk.get(OPEN).json().at("/items/0");
        Client.Answer one = asClerk.get(LIST + "/" + listed.path("id").asString());
        assertThat(one.header("ETag")).isEqualTo("\"1\"");
        assertThat(one.json()).isEqualTo(listed);
        assertThat(listed.path("ask").asString()).isEqualTo("answer");
        assertThat(listed.path("to").asString()).isEqualTo("POST");
        assertThat(listed.path("overdue").asBoolean()).isTrue();
        assertThat(listed.at("/subject/title").isNull()).isTrue();
        assertThat(listed.at("/subject/path").asString()).startsWith("/matters/");
    }

    @Test
    @DisplayName("导出与列表同样的行：不该知道的没有，涉密事项不带名称；谁导出的留痕")
    void exportsWhatItLists() throws IOException {
        tell(NoticeOfTests.ASKS, matters.keptFrom(clerk.person()), null, post(clerk));
        SubjectRef open = asks(post(clerk));
        tell(NoticeOfTests.GUARDED, matters.open(), LocalDate.of(2026, 12, 31), post(clerk));

        byte[] file = asClerk.download(LIST + "/export.xlsx?asks=true&settled=false&sort=dueOn")
                .body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read().stream()
                    .map(row -> row.getCellText(0) + " " + row.getCellText(2))
                    .toList();
            assertThat(rows)
                    .containsExactly(
                            "演示数据 / demonstration data ",
                            "消息 message 事项 subject",
                            "test.guarded ",
                            "test.asks 事项" + open.id());
        }
        assertThat(jdbc.sql("""
                                SELECT count(*) FROM trace_entry entry JOIN trace_link actor ON actor.entry = entry.id
                                WHERE entry.act = 'notice.inbox-exported' AND actor.member = 'actor' AND actor.id = :person
                                """)
                        .param("person", clerk.person().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("每半分钟问一次：没有变化就是 304，不由人问的不延长登录")
    void answersPollsThatFindNothingNew() {
        asks(post(clerk));
        Client.Answer first = asClerk.get("/api/inbox", "Liangze-Poll", "true");
        assertThat(first.raw().headers().allValues("Cache-Control")).containsExactly("no-cache, private");
        String etag = first.header("ETag");
        assertThat(asClerk.get("/api/inbox", "If-None-Match", etag).status()).isEqualTo(304);
        asks(post(clerk));
        assertThat(asClerk.get("/api/inbox", "If-None-Match", etag).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("发给职务的随职务走：换了人，接任的看到还要办的，离任的不再看到；发给本人的随人走")
    void goesOnWithThePost() {
        var scene = new InboxScene(jdbc, accounts, transaction);
        Actor leaving = scene.holder("第2镇书记");
        SubjectRef ofPost = asks(post(leaving));
        SubjectRef ofPerson = tell(NoticeOfTests.INFORMS, matters.open(), null, Recipient.person(leaving.person()));
        Client entering = client("city-office-clerk");
        PersonId successor = PersonId.of(entering.post(
                        "/api/persons",
                        Map.of("name", "接任者"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .json()
                .path("id")
                .asString());
        String path = "/api/posts/" + leaving.post();
        assertThat(entering.act(
                                path + "/acts/hand-over",
                                Map.of(
                                        "successor",
                                        successor.toString(),
                                        "capacity",
                                        "REGULAR",
                                        "on",
                                        "2026-12-08",
                                        "note",
                                        "无"),
                                entering.get(path).header("ETag"))
                        .status())
                .isEqualTo(200);
        scene.account(successor, "successor");

        assertThat(subjects(client("successor"), OPEN)).containsExactly(ofPost.toString());
        assertThat(kinds(client("successor"))).contains("organization.post-taken-over");
        assertThat(subjects(client("successor"), LIST)).doesNotContain(ofPerson.toString());
        assertThat(jdbc.sql("SELECT kind FROM notice_message WHERE recipient = :person ORDER BY kind")
                        .param("person", leaving.person().value())
                        .query(String.class)
                        .list())
                .containsExactly("organization.term-ended", "test.informs");
    }

    private static List<String> kinds(Client client) {
        return client.get(LIST)
                .json()
                .path("items")
                .valueStream()
                .map(message -> message.path("kind").asString())
                .toList();
    }

    @Test
    @DisplayName("设置：邮件默认开，短信默认关；改过的版本要对")
    void choosesWhereToHear() {
        Client.Answer usual = asSecretary.get("/api/inbox-preferences");
        assertThat(usual.json().path("mail").asBoolean()).isTrue();
        assertThat(usual.json().path("sms").asBoolean(true)).isFalse();
        assertThat(usual.json().path("ready").valueStream().map(JsonNode::asString))
                .containsExactly("MAIL");
        Client.Answer changed = asSecretary.put(
                "/api/inbox-preferences", Map.of("mail", false, "sms", false), "If-Match", usual.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("mail").asBoolean(true)).isFalse();
        assertThat(asSecretary
                        .put(
                                "/api/inbox-preferences",
                                Map.of("mail", true, "sms", false),
                                "If-Match",
                                usual.header("ETag"))
                        .status())
                .isEqualTo(412);
        assertThat(asClerk.get("/api/inbox-preferences").json().path("mail").asBoolean())
                .isTrue();
    }
}
