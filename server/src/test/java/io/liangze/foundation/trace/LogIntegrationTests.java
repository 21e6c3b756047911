package io.liangze.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.runtime.Tick;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogState;
import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.Follower;
import io.liangze.ledger.follow.Follower.Outcome;
import io.liangze.ledger.follow.Fsck;
import io.liangze.ledger.follow.HttpLog;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@LiangzeTest
@DisplayName("留痕日志：排序、公布、凭证，谁都能验")
class LogIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tick tick;

    @Autowired
    private LogState state;

    @Autowired
    private Trace trace;

    @Autowired
    private List<TraceActs> acts;

    @Autowired
    private TransactionTemplate transaction;

    private Client anybody;

    @BeforeEach
    void publish() {
        anybody = new Client("http://localhost:" + port);
        new Client("http://localhost:" + port).as("town-secretary");
        tick.tick();
    }

    private TrustPolicy policy() throws LedgerFormatException {
        return TrustPolicy.of(
                VerifierKey.parse(anybody.get("/ledger/vkey").text().strip()));
    }

    private long size(Log log) {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE log = :log")
                .param("log", log.name())
                .query(Long.class)
                .single();
    }

    @Test
    @DisplayName("[B2] 一轮之后：没有等待的，序号从 0 起无缺，公布的根由叶重算得出；fsck 从网址查全部")
    void ordersAndPublishesEverything() throws LedgerFormatException {
        assertThat(jdbc.sql("SELECT count(*) FROM trace_pending")
                        .query(Long.class)
                        .single())
                .isZero();
        Checkpoint head = policy().open(
                        SignedNote.parse(
                                anybody.get("/ledger/checkpoint").text().getBytes(StandardCharsets.UTF_8)),
                        SignatureScheme.jdk());
        assertThat(head.origin()).isEqualTo("test.example/ledger");
        assertThat(head.size()).isEqualTo(size(Log.WORK)).isPositive();
        Fsck.Report report = Fsck.check(
                new HttpLog(URI.create("http://localhost:" + port + "/ledger")), policy(), SignatureScheme.jdk());
        assertThat(report.findings()).isEmpty();
        assertThat(report.size()).isEqualTo(head.size());
    }

    @Test
    @DisplayName("[B2] 跟随者：后来的总是前面的延续")
    void continuesWhatItPublished() throws LedgerFormatException {
        var follower = new Follower(
                new HttpLog(URI.create("http://localhost:" + port + "/ledger")),
                policy(),
                SignatureScheme.jdk(),
                Optional.empty());
        for (int round = 0; round < 3; round++) {
            new Client("http://localhost:" + port).as("town-office-clerk");
            tick.tick();
            assertThat(follower.look()).isInstanceOf(Outcome.Consistent.class);
        }
    }

    @Test
    @DisplayName("[S7] 看得见留痕的人取得凭证：库外程序据公钥验证成立，打开的内容与叶相符")
    void givesReceiptsThatHold() throws LedgerFormatException {
        Client secretary = new Client("http://localhost:" + port).as("town-secretary");
        String unit = secretary.get("/api/session").json().at("/post/unit/id").asString();
        record(unit);
        JsonNode waiting =
                secretary.get("/api/trace-entries?limit=1&unit=" + unit).json().at("/items/0");
        String id = waiting.path("id").asString();
        assertThat(waiting.path("index").isNull()).isTrue();
        Client.Answer early = secretary.get("/api/trace-entries/" + id + "/receipt");
        assertThat(early.status()).isEqualTo(202);
        assertThat(early.header("Retry-After")).isEqualTo("1");

        tick.tick();
        JsonNode entry =
                secretary.get("/api/trace-entries?limit=1&unit=" + unit).json().at("/items/0");
        assertThat(entry.path("index").isNumber()).as(entry.toString()).isTrue();
        Client.Answer answer = secretary.get("/api/trace-entries/" + id + "/receipt");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .contains("test.example-ledger-" + entry.path("index").asLong() + ".tlog-proof");
        Receipt receipt = Receipt.parse(answer.text().getBytes(StandardCharsets.UTF_8));
        ReceiptExtra extra = ReceiptExtra.parse(receipt.extra());
        receipt.verify(extra.leafHash(), policy(), SignatureScheme.jdk());
        extra.verifyOpenings();
        assertThat(extra.openings()).hasSize(4);
        assertThat(extra.openings().getFirst().value())
                .contains(entry.path("act").asString());

        Client.Answer bare = secretary.get("/api/trace-entries/" + id + "/receipt?opened=false");
        ReceiptExtra closed = ReceiptExtra.parse(
                Receipt.parse(bare.text().getBytes(StandardCharsets.UTF_8)).extra());
        assertThat(closed.openings()).isEmpty();
        assertThat(closed.leafHash()).isEqualTo(extra.leafHash());

        Client other = new Client("http://localhost:" + port).as("village-secretary");
        assertThat(other.get("/api/trace-entries/" + id + "/receipt").status()).isEqualTo(404);
    }

    /** An act of a unit that whoever reads the unit's acts sees. */
    private void record(String unit) {
        var act = acts.stream()
                .flatMap(module -> module.declared().stream())
                .filter(one -> one.code().equals("demo.clock-moved"))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> trace.record(new Trace.Deed(
                act,
                new Actor(PersonId.next(), PostId.next(), UnitId.of(unit)),
                UnitId.of(unit),
                null,
                List.of(new SubjectRef("unit", UUID.randomUUID())),
                Map.of("to", Json.text("2026-12-09")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/+1",
                "tile/0/000.p/01",
                "tile/0/%EF%BC%90%EF%BC%90%EF%BC%90",
                "tile/0/0000",
                "tile/00/000",
                "tile/64/000",
                "tile/63/000",
                "tile/-1/000",
                "tile/8/000",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/entries/999",
                "tile/0/000.P/1",
                "tile/0/000.p/1/",
                "tile/0//000",
                "tile/"
            })
    @DisplayName("[B2] 拼法不对、还没有公布的瓦片：404，不缓存，从不 500")
    void knowsNoOtherSpelling(String path) {
        Client.Answer answer = anybody.get("/ledger/" + path);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("Cache-Control")).doesNotContain("immutable");
    }

    @Test
    @DisplayName("[B2] 瓦片永久缓存，检查点缓存一秒；监督区的日志另有，凭权限才读")
    void tellsHowLongFilesAreKept() {
        long size = size(Log.WORK);
        String tile = size >= 256 ? "/ledger/tile/0/000" : "/ledger/tile/0/000.p/" + size;
        Client.Answer full = anybody.get(tile);
        assertThat(full.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
        assertThat(full.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(anybody.get("/ledger/checkpoint").header("Cache-Control")).contains("max-age=1");
        assertThat(anybody.get("/ledger/checkpoint").header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");

        assertThat(anybody.get("/ledger-discipline/checkpoint").status()).isEqualTo(401);
        Client secretary = new Client("http://localhost:" + port).as("town-secretary");
        assertThat(secretary.get("/ledger-discipline/checkpoint").status()).isEqualTo(403);
        assertThat(secretary.get("/api/discipline-log").status()).isEqualTo(403);
        assertThat(secretary.get("/ledger-discipline/tile/0/000.p/1").status()).isEqualTo(403);
        Client discipline = new Client("http://localhost:" + port).as("city-discipline-secretary");
        assertThat(discipline.get("/ledger-discipline/checkpoint").text())
                .startsWith("test.example/ledger-discipline\n");
        assertThat(discipline.get("/api/discipline-log").json().path("origin").asString())
                .isEqualTo("test.example/ledger-discipline");
    }

    @Test
    @DisplayName("[B2] 日志的状态：没有见证人时照样公布，页面明说")
    void tellsHowItStands() {
        JsonNode log = anybody.get("/api/ledger/log").json();
        assertThat(log.path("published").path("size").asLong())
                .isEqualTo(log.path("size").asLong());
        assertThat(log.path("waiting").asInt()).isZero();
        assertThat(log.path("quorum").asInt()).isZero();
        assertThat(log.path("halted").asBoolean()).isFalse();
        assertThat(log.path("witnesses").isEmpty()).isTrue();
        assertThat(state.of(Log.WORK).published()).isNotNull();
    }

    @Test
    @DisplayName("[B2] 监督区日志每日的根值是公开日志的一片叶")
    void closesTheDayOfTheDisciplineLog() {
        Client discipline = new Client("http://localhost:" + port).as("city-discipline-secretary");
        tick.tick();
        JsonNode days = discipline.get("/api/discipline-log/days").json().path("items");
        assertThat(days.size()).isPositive();
        assertThat(days.at("/0/day").asString()).isEqualTo("2026-12-07");
        String receipt = "/api/trace-entries/" + days.at("/0/entryId").asString() + "/receipt";
        assertThat(discipline.get(receipt).status()).isEqualTo(200);
        assertThat(new Client("http://localhost:" + port)
                        .as("town-secretary")
                        .get(receipt)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("[B2] 头、叶、检查点写后不改；应用不能删打开值")
    void isInsertOnly() {
        for (String table :
                List.of("trace_leaf", "trace_hash", "trace_checkpoint", "trace_signing_key", "trace_erasure")) {
            for (String statement : List.of("UPDATE %s SET %s", "DELETE FROM %s")) {
                String column = Map.of(
                                "trace_leaf", "log = log",
                                "trace_hash", "log = log",
                                "trace_checkpoint", "log = log",
                                "trace_signing_key", "name = name",
                                "trace_erasure", "member = member")
                        .get(table);
                assertThatThrownBy(() ->
                                jdbc.sql(statement.formatted(table, column)).update())
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
