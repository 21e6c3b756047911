package io.liangze.foundation.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.runtime.Tick;
import io.liangze.foundation.trace.application.EraseLink;
import io.liangze.foundation.trace.application.ErasureBasis;
import io.liangze.foundation.trace.domain.Entries;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.console.IntegrityCheck;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.nio.charset.StandardCharsets;
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

@LiangzeTest
@DisplayName("抹去留痕与人的关联：叶和凭证都还成立，抹去本身留痕")
class EraseLinkIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tick tick;

    @Autowired
    private IntegrityCheck integrity;

    @Autowired
    private Trace trace;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<TraceActs> acts;

    @Autowired
    private EraseLink erase;

    @Autowired
    private Entries entries;

    private Client secretary;
    private String unit = "";
    private String entry = "";

    @BeforeEach
    void record() {
        secretary = new Client("http://localhost:" + port).as("town-secretary");
        unit = secretary.get("/api/session").json().at("/post/unit/id").asString();
        entry = new RecordedActs(trace, transaction, acts)
                .record("demo.clock-moved", UnitId.of(unit))
                .toString();
        tick.tick();
    }

    private Client.Answer erase(Client by, String link, UUID key) {
        return by.post(
                "/api/trace-entries/" + entry + "/acts/erase-link",
                Map.of("link", link, "basis", "PERIOD_ENDED"),
                "Idempotency-Key",
                key.toString());
    }

    private JsonNode listed() {
        return secretary
                .get("/api/trace-entries?limit=50&unit=" + unit)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private Receipt receipt() throws LedgerFormatException {
        return Receipt.parse(
                secretary.get("/api/trace-entries/" + entry + "/receipt").text().getBytes(StandardCharsets.UTF_8));
    }

    private List<Member> verified(Receipt receipt) throws LedgerFormatException {
        VerifierKey key = VerifierKey.parse(secretary.get("/ledger/vkey").text().strip());
        ReceiptExtra extra = ReceiptExtra.parse(receipt.extra());
        receipt.verify(extra.leafHash(), TrustPolicy.of(key), SignatureScheme.jdk());
        extra.verifyOpenings();
        return extra.openings().stream().map(Opening::member).toList();
    }

    @Test
    @DisplayName("[B2] 书记抹去行为人：列表不再显示，凭证少一项而仍成立；再抹是 422；检查说由哪片叶抹去")
    void erasesWhoActed() throws LedgerFormatException {
        Receipt before = receipt();
        assertThat(listed().at("/acts/0/act").asString()).isEqualTo("erase-link");
        UUID key = UUID.randomUUID();
        Client.Answer done = erase(secretary, "ACTOR", key);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(erase(secretary, "ACTOR", key).header("Idempotency-Replayed"))
                .isEqualTo("true");
        tick.tick();

        assertThat(listed().path("actor").isNull()).isTrue();
        assertThat(listed().path("acts").isEmpty()).isTrue();
        assertThat(verified(receipt())).containsExactly(Member.RECORD, Member.SUBJECT, Member.CONTENT);
        assertThat(verified(before)).hasSize(4);
        assertThat(erase(secretary, "ACTOR", UUID.randomUUID()).code()).isEqualTo("trace-001");
        IntegrityCheck.Report report = integrity.check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains(entry, "the actor was erased by leaf"));
        String deed = done.json().path("deed").asString();
        assertThat(secretary
                        .get("/api/trace-entries?limit=50&unit=" + unit)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .contains(deed);
    }

    @Test
    @DisplayName("[P4] 不是人的对象抹不了；无此权限的人 403；抹去要有同一事务的行为")
    void refusesWhatIsNoLink() {
        assertThat(erase(secretary, "SUBJECT", UUID.randomUUID()).code()).isEqualTo("trace-001");
        Client clerk = new Client("http://localhost:" + port).as("town-office-clerk");
        assertThat(erase(clerk, "ACTOR", UUID.randomUUID()).status()).isEqualTo(403);
        assertThatThrownBy(() -> jdbc.sql("SELECT trace_erase(CAST(:entry AS uuid), 'actor', CAST(:entry AS uuid))")
                        .param("entry", entry)
                        .query((row, number) -> true)
                        .single())
                .hasMessageContaining("an act of the same transaction only");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM trace_opening").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName("[P4] 抹去对象是人的：不因此露在单位的留痕里；抹去这件事本身，谁也抹不去")
    void keepsHiddenWhatWasHidden() {
        String person = UUID.randomUUID().toString();
        var recorded = new RecordedActs(trace, transaction, acts);
        UUID key = recorded.record(
                recorded.deed("demo.clock-moved", UnitId.of(unit), new SubjectRef("person", UUID.fromString(person))));
        tick.tick();
        assertThat(keys()).doesNotContain(key.toString());
        UUID deed = erase.handle(new EraseLink.Command(
                entries.find(key).orElseThrow(),
                Member.SUBJECT,
                ErasureBasis.PERIOD_ENDED,
                new Actor(PersonId.next(), PostId.next(), UnitId.of(unit))));
        tick.tick();
        assertThat(keys()).doesNotContain(key.toString(), deed.toString());
        assertThat(secretary.get("/api/trace-entries/" + key + "/receipt").status())
                .isEqualTo(404);
        assertThatThrownBy(() -> erase.handle(new EraseLink.Command(
                        entries.find(deed).orElseThrow(),
                        Member.ACTOR,
                        ErasureBasis.PERIOD_ENDED,
                        new Actor(PersonId.next(), PostId.next(), UnitId.of(unit)))))
                .isInstanceOf(TraceRefused.class);
    }

    private List<String> keys() {
        return secretary
                .get("/api/trace-entries?limit=100&unit=" + unit)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    @DisplayName("[P4] 本人的行为，本人抹不了")
    void refusesOnesOwnActs() {
        String person = secretary.get("/api/session").json().at("/person/id").asString();
        var recorded = new RecordedActs(trace, transaction, acts);
        Trace.Deed own = recorded.deed("demo.clock-moved", UnitId.of(unit), null);
        entry = recorded.record(new Trace.Deed(
                        own.act(),
                        new Actor(new PersonId(UUID.fromString(person)), PostId.next(), UnitId.of(unit)),
                        own.unit(),
                        null,
                        List.of(),
                        Map.of()))
                .toString();
        assertThat(erase(secretary, "ACTOR", UUID.randomUUID()).code()).isEqualTo("trace-002");
    }
}
