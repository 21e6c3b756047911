package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.OrganizationSetup.NewPost;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.runtime.Exports;
import io.liangze.foundation.runtime.MovableTime;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.ConfidentialListOfTests;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@DisplayName("敏感清单：申请、另一人批准、带水印取走一次")
class ExportRequestIntegrationTests {

    private static final String ADDRESS = "/api/export-requests";
    private static final String REASON = "送市委常委会审议问责事项用";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableTime time;

    @Autowired
    private Exports exports;

    @Autowired
    private ConfidentialListOfTests list;

    @TempDir
    private Path directory;

    private Client member;
    private Client head;

    @BeforeEach
    void appoint() {
        list.reset();
        transaction.executeWithoutResult(status -> {
            if (accounts.personas().stream().noneMatch(account -> "member".equals(account.persona()))) {
                appoint("990000.S", "member", "高闻&喜", PostKind.DISCIPLINE_MEMBER);
                appoint("990000.S", "head", "章立人", PostKind.DISCIPLINE_SECRETARY);
                appoint("990000.S", "deputy", "于守正", PostKind.DISCIPLINE_SECRETARY);
                appoint("990100.S", "outsider", "区外人", PostKind.DISCIPLINE_SECRETARY);
                appoint("990000.P", "administrator", "管机器", PostKind.SYSTEM_ADMINISTRATOR);
            }
        });
        member = as("member");
        head = as("head");
    }

    private void appoint(String unit, String persona, String name, PostKind kind) {
        PersonId person = setup.addPerson(name);
        PostId post = setup.addPost(new NewPost(
                setup.unitByCode(unit).orElseThrow(), persona, kind, null, null, null, 9, LocalDate.of(2021, 1, 1)));
        setup.appoint(person, post, TermCapacity.REGULAR, LocalDate.of(2024, 3, 1));
        accounts.add(new Accounts.Account(person, persona, persona), "liangze-demo");
    }

    private Client as(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private static Client.Answer ask(Client client, Object body) {
        return client.post(ADDRESS, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Client.Answer ask(Client client) {
        Client.Answer asked = ask(
                client, Map.of("list", ConfidentialListOfTests.NAME, "query", Map.of("about", "某某"), "reason", REASON));
        assertThat(asked.status()).as(asked.raw().body()).isEqualTo(201);
        return asked;
    }

    private static String address(Client.Answer answer) {
        return ADDRESS + "/" + answer.json().path("id").asString();
    }

    private Client.Answer approve(Client client, Client.Answer request) {
        return client.act(address(request) + "/acts/approve", Map.of(), request.header("ETag"));
    }

    private Client.Answer approved() {
        Client.Answer approved = approve(head, ask(member));
        assertThat(approved.status()).as(approved.raw().body()).isEqualTo(200);
        return approved;
    }

    private static HttpResponse<byte[]> take(Client client, Client.Answer request) {
        return client.download(address(request) + "/workbook");
    }

    private static List<String> told(Client client, Client.Answer request) {
        return client.told(request.json().path("id").asString());
    }

    private static String code(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).replaceAll(".*\"code\":\"([^\"]*)\".*", "$1");
    }

    private static List<String> ids(Client client) {
        Client.Answer page = client.get(ADDRESS + "?count=true&limit=200");
        List<String> ids = page.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
        assertThat(page.json().at("/total/value").asInt())
                .as("count and list agree")
                .isEqualTo(ids.size());
        return ids;
    }

    private static void assertUnseen(Client client, Client.Answer request) {
        Client.Answer answer = client.get(address(request));
        Client.Answer unknown = client.get(ADDRESS + "/" + UUID.randomUUID());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        assertThat(ids(client)).doesNotContain(request.json().path("id").asString());
    }

    private List<String> acts(Client.Answer request) {
        return jdbc.sql("""
                        SELECT act FROM trace_entry JOIN trace_link ON entry = trace_entry.id AND member = 'subject'
                        WHERE type = 'export-request' AND trace_link.id = :id ORDER BY trace_entry.id
                        """)
                .param("id", UUID.fromString(request.json().path("id").asString()))
                .query((row, number) -> row.getString("act"))
                .list();
    }

    @Test
    @DisplayName("直接导出：不给，并说到哪里申请")
    void doesNotLeaveByItself() {
        var session = member.get("/api/session").json();
        var actor = new Actor(
                PersonId.of(session.at("/person/id").asString()),
                PostId.of(session.at("/post/id").asString()),
                UnitId.of(session.at("/post/unit/id").asString()));

        assertThatThrownBy(() -> exports.take(list, new ConfidentialListOfTests.Query(null), actor))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).hasToString("request-019");
                    assertThat(refusal.values())
                            .containsEntry("at", ADDRESS)
                            .containsEntry("list", ConfidentialListOfTests.NAME);
                });
        assertThat(list.taken()).isEmpty();
    }

    @Test
    @DisplayName("申请、批准、取走：水印在首行、页眉页脚和文件属性里；每一步留痕；批准的人取不走")
    void leavesWithAWatermarkAfterApproval() throws IOException {
        Client.Answer asked = ask(member);
        assertThat(asked.json().path("state").asString()).isEqualTo("REQUESTED");
        assertThat(code(take(member, asked))).isEqualTo("access-103");

        assertThat(told(head, asked)).containsExactly("access.export-requested");
        assertThat(told(member, asked)).isEmpty();
        Client.Answer seen = head.get(address(asked));
        assertThat(seen.json().path("title").asString()).isEqualTo("测试清单 Test list");
        assertThat(seen.json().path("reason").asString()).isEqualTo(REASON);
        assertThat(seen.json().at("/query/about").asString()).isEqualTo("某某");
        assertThat(seen.json().at("/acts/0/allowed").asBoolean()).isTrue();
        Client.Answer approved = approve(head, seen);
        assertThat(approved.json().path("state").asString()).isEqualTo("APPROVED");
        assertThat(approved.json().at("/decidedBy/name").asString()).isEqualTo("章立人");
        assertThat(told(head, asked)).isEmpty();
        assertThat(told(member, asked)).containsExactly("access.export-approved");
        assertThat(take(head, asked).statusCode()).isEqualTo(404);
        assertThat(member.send("HEAD", address(asked) + "/workbook", null).status())
                .as("only the head of it")
                .isEqualTo(200);

        HttpResponse<byte[]> file = take(member, asked);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("secrets.xlsx"));
        String mark = "高闻&喜 · 中共小城市纪律检查委员会 · " + minute(file) + " · 导出申请第 "
                + asked.json().path("number").asLong() + " 号";
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).startsWith(mark);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("演示数据 / demonstration data");
            assertThat(rows.get(3).getCellText(1)).isEqualTo("某某");
            assertThat(rows.get(3).getCellText(2))
                    .as("as the requester sees it")
                    .isEqualTo(
                            member.get("/api/session").json().at("/person/id").asString());
            assertThat(rows).hasSize(6);
        }
        Map<String, String> parts = parts(file.body());
        String inXml = mark.replace("&", "&amp;");
        String printed = mark.replace("&", "&amp;&amp;");
        assertThat(parts.get("xl/worksheets/sheet1.xml"))
                .containsPattern("<oddHeader>&amp;C[^<]*" + Pattern.quote(printed))
                .containsPattern("<oddFooter>&amp;C[^<]*" + Pattern.quote(printed));
        assertThat(parts.get("docProps/core.xml")).contains(inXml);
        assertThat(parts.get("docProps/app.xml")).contains("高闻&amp;喜", "中共小城市纪律检查委员会");

        assertThat(acts(asked))
                .containsExactly("access.export-requested", "access.export-approved", "access.export-taken");
        assertThat(list.taken()).containsExactly(3);
        String unit = head.get("/api/session").json().at("/post/unit/id").asString();
        Client.Answer ofUnit = head.get("/api/trace-entries?limit=200&unit=" + unit);
        assertThat(ofUnit.status()).isEqualTo(200);
        assertThat(ofUnit.json().toString())
                .as("whoever reads the acts of the unit does not learn that a list was taken")
                .doesNotContain("access.export");
        assertThat(member.get(address(asked)).json().path("state").asString()).isEqualTo("TAKEN");
        assertThat(member.get("/api/trace-entries?subject=export-request:"
                                + asked.json().path("id").asString())
                        .json()
                        .path("items"))
                .hasSize(3);
    }

    private Map<String, String> parts(byte[] workbook) throws IOException {
        Path file = Files.write(directory.resolve("taken.xlsx"), workbook);
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), plain(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return parts;
    }

    /** The writer writes what is not ASCII by its number. */
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    /** The minute that the answer itself tells. */
    private static String minute(HttpResponse<byte[]> answer) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
                .withZone(BusinessTime.ZONE)
                .format(Instant.parse(answer.headers().firstValue("Liangze-Now").orElseThrow()));
    }

    @Test
    @DisplayName("一次批准只取一次；两处同时取，只成一个")
    void isTakenOnce() throws Exception {
        Client.Answer approved = approved();
        Client elsewhere = as("member");

        List<Integer> statuses = together(
                () -> take(member, approved).statusCode(),
                () -> take(elsewhere, approved).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(code(take(member, approved))).isEqualTo("access-105");
        assertThat(list.taken()).hasSize(1);
        assertThat(acts(approved)).filteredOn("access.export-taken"::equals).hasSize(1);
    }

    @SafeVarargs
    private static <T> List<T> together(Callable<T>... works) throws Exception {
        var ready = new CyclicBarrier(works.length);
        try (var pool = Executors.newFixedThreadPool(works.length)) {
            var running = new ArrayList<Future<T>>();
            for (Callable<T> work : works) {
                running.add(pool.submit(() -> {
                    ready.await();
                    return work.call();
                }));
            }
            var done = new ArrayList<T>();
            for (Future<T> each : running) {
                done.add(each.get());
            }
            return done;
        }
    }

    @Test
    @DisplayName("获准二十四小时后取不走")
    void isTakenWithinADay() {
        Client.Answer approved = approved();
        time.moveTo(time.now().plus(Duration.ofHours(24)));

        HttpResponse<byte[]> late = take(as("member"), approved);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(code(late)).isEqualTo("access-104");
        assertThat(list.taken()).isEmpty();
    }

    @Test
    @DisplayName("自己不能批自己的，即使有权批别人的")
    void isDecidedByAnother() {
        Client.Answer own = ask(head);
        assertThat(own.json().at("/acts/0/allowed").asBoolean()).isFalse();
        assertThat(own.json().at("/acts/0/why/code").asString()).isEqualTo("access-101");

        Client.Answer refused = approve(head, own);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("access-101");
        assertThat(approve(as("deputy"), own).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("批准之前要新近验证过身份")
    void asksForAFreshProof() {
        Client.Answer asked = ask(member);
        assertThat(head.get(address(asked)).json().at("/acts/0/needs/0").asString())
                .isEqualTo("REAUTHENTICATION");
        jdbc.sql("UPDATE access_session SET authenticated_at = now() - interval '6 minutes'")
                .update();

        assertThat(approve(head, asked).code()).isEqualTo("access-010");
        assertThat(acts(asked)).containsExactly("access.export-requested");
    }

    @Test
    @DisplayName("外单位、没有批准权的、管理员：不在清单，不计数，按号也没有")
    void isUnseenByOthers() {
        Client.Answer asked = ask(member);

        assertUnseen(as("outsider"), asked);
        assertThat(approve(as("outsider"), asked).status()).isEqualTo(404);
        for (String persona : List.of("city-office-clerk", "administrator")) {
            assertUnseen(as(persona), asked);
            assertThat(approve(as(persona), asked).status()).as(persona).isEqualTo(403);
        }
        assertThat(ids(head)).contains(asked.json().path("id").asString());
        assertThat(ids(member)).contains(asked.json().path("id").asString());
        assertThat(new Client("http://localhost:" + port).get(address(asked)).status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("清单自己说不行的人：申请对他不存在，批过以后也一样")
    void isUnseenByWhomTheListBars() {
        Client.Answer asked = ask(member);
        String barred = head.get("/api/session").json().at("/person/id").asString();
        list.isApprovedBy(actor -> !actor.person().toString().equals(barred));

        assertUnseen(head, asked);
        assertThat(told(head, asked)).as("told before the list knew").isEmpty();
        assertThat(told(as("outsider"), asked)).isEmpty();
        assertThat(approve(head, asked).status()).isEqualTo(404);

        list.isApprovedBy(actor -> true);
        assertThat(approve(head, asked).status()).isEqualTo(200);
        list.isApprovedBy(actor -> !actor.person().toString().equals(barred));
        assertUnseen(head, asked);
    }

    @Test
    @DisplayName("批准以后读不得了，就取不走，也不算取过")
    void asksTheListAgainWhenItIsWritten() {
        Client.Answer approved = approved();
        list.isReadBy(actor -> false);
        assertThat(take(member, approved).statusCode()).isEqualTo(403);
        assertThat(acts(approved)).doesNotContain("access.export-taken");

        list.isReadBy(actor -> true);
        list.holds(20_001);
        assertThat(code(take(member, approved))).as("too long").isEqualTo("request-018");

        list.holds(20_000);
        assertThat(take(member, approved).statusCode()).isEqualTo(200);
        assertThat(list.taken()).containsExactly(20_000);
    }

    @Test
    @DisplayName("不批准要说理由，申请人看得到；之后取不走，也不能改批")
    void isRefusedWithAReason() {
        Client.Answer asked = ask(member);
        String acts = address(asked) + "/acts/";
        assertThat(head.act(acts + "refuse", Map.of("reason", " "), asked.header("ETag"))
                        .status())
                .isEqualTo(422);

        Client.Answer refused = head.act(acts + "refuse", Map.of("reason", "用途不明"), asked.header("ETag"));

        assertThat(refused.status()).isEqualTo(200);
        Client.Answer seen = member.get(address(asked));
        assertThat(seen.json().path("refusal").asString()).isEqualTo("用途不明");
        assertThat(seen.json().at("/acts/0/allowed").asBoolean()).isFalse();
        assertThat(code(take(member, asked))).isEqualTo("access-103");
        assertThat(approve(as("deputy"), refused).status()).isEqualTo(404);
        assertThat(approve(head, refused).code()).isEqualTo("access-102");
    }

    @Test
    @DisplayName("两人同时决定，只成一个；所见版本已旧的不算")
    void isDecidedOnce() throws Exception {
        Client.Answer asked = ask(member);
        Client deputy = as("deputy");

        List<Integer> statuses = together(
                () -> approve(head, asked).status(),
                () -> approve(deputy, asked).status());

        assertThat(statuses).contains(200).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).allMatch(status -> List.of(200, 404, 412).contains(status));
        assertThat(acts(asked)).containsExactly("access.export-requested", "access.export-approved");
    }

    @Test
    @DisplayName("申请要有用途；不是敏感清单、不是它的参数、读不得的清单，都不受理")
    void refusesWhatCannotBeAskedFor() {
        Map<String, Object> query = Map.of();
        assertThat(ask(member, Map.of("list", ConfidentialListOfTests.NAME, "query", query, "reason", "用"))
                        .status())
                .isEqualTo(422);
        for (String unknown : List.of("organization.units", "no.such-list")) {
            assertThat(ask(member, Map.of("list", unknown, "query", query, "reason", REASON))
                            .code())
                    .isEqualTo("access-100");
        }
        Client.Answer wrong = ask(
                member, Map.of("list", ConfidentialListOfTests.NAME, "query", Map.of("abuot", "x"), "reason", REASON));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/violations/0/pointer").asString()).isEqualTo("/query");
        assertThat(ask(
                                as("administrator"),
                                Map.of("list", ConfidentialListOfTests.NAME, "query", query, "reason", REASON))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("重复提交只申请一次；库里看不到用途和参数")
    void isAskedForOnceAndKeptSealed() {
        Object body = Map.of("list", ConfidentialListOfTests.NAME, "query", Map.of("about", "某某"), "reason", REASON);
        String key = UUID.randomUUID().toString();
        Client.Answer first = member.post(ADDRESS, body, "Idempotency-Key", key);
        Client.Answer again = member.post(ADDRESS, body, "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(acts(first)).hasSize(1);
        assertThat(jdbc.sql("SELECT access_export_request::text FROM access_export_request WHERE id = :id")
                        .param("id", UUID.fromString(first.json().path("id").asString()))
                        .query(String.class)
                        .single())
                .doesNotContain("某某", REASON);
    }

    @Test
    @DisplayName("清单按页、按状态")
    void listsByPageAndState() {
        Client.Answer waiting = ask(member);
        Client.Answer decided = approved();

        Client.Answer first = member.get(ADDRESS + "?limit=1");
        assertThat(first.json().at("/items/0/id"))
                .as("the newest first")
                .isEqualTo(decided.json().path("id"));
        Client.Answer second = member.get(
                ADDRESS + "?limit=1&after=" + first.json().path("next").asString());
        assertThat(second.json().at("/items/0/id")).isEqualTo(waiting.json().path("id"));
        assertThat(member.get(ADDRESS + "?state=APPROVED")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("state").asString()))
                .isNotEmpty()
                .containsOnly("APPROVED");
    }
}
