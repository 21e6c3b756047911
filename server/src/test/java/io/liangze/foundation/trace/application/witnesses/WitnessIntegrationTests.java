package io.liangze.foundation.trace.application.witnesses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.liangze.foundation.trace.RecordedActs;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.foundation.trace.application.LogSigners;
import io.liangze.foundation.trace.application.OrderEntries;
import io.liangze.foundation.trace.application.PublishHead;
import io.liangze.foundation.trace.application.PublishHead.Outcome;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.Follower;
import io.liangze.ledger.follow.HttpLog;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.ledger.tree.Tree;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.MemoryWitnessState;
import io.liangze.ledger.witness.Witness;
import io.liangze.ledger.witness.WitnessAnswer;
import io.liangze.ledger.witness.WitnessState;
import io.liangze.shared.UnitId;
import io.liangze.shared.console.IntegrityCheck;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import io.liangze.testkit.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@DisplayName("见证：会签前不公布，改写历史当场败露")
class WitnessIntegrationTests {

    private static final UnitId UNIT = UnitId.next();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trees trees;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private LogSigners signers;

    @Autowired
    private OrderEntries order;

    @Autowired
    private WitnessState kept;

    @Autowired
    private IntegrityCheck integrity;

    @Autowired
    private Trace trace;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<TraceActs> acts;

    private final NoteSigner witnessSigner = NoteSigner.of("witness.example", VerifierKey.COSIGNATURE, new byte[32]);
    private final MemoryWitnessState witnessState = new MemoryWitnessState();
    private HttpServer server;

    @BeforeEach
    void startWitness() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/add-checkpoint", exchange -> {
            Map<String, List<VerifierKey>> logs =
                    Map.of(signers.origin(Log.WORK), List.of(signers.verifierKey(Log.WORK)));
            WitnessAnswer answer = new Witness(witnessSigner, logs, witnessState, SignatureScheme.jdk())
                    .addCheckpoint(exchange.getRequestBody().readAllBytes(), Instant.now());
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopWitness() {
        server.stop(0);
    }

    private HttpWitnesses witnesses(String quorum) {
        String one = witnessSigner.verifierKey().text() + " http://localhost:"
                + server.getAddress().getPort();
        return new HttpWitnesses(trees, checkpoints, one, quorum);
    }

    private Outcome publish(HttpWitnesses witnesses) {
        transaction.executeWithoutResult(status -> order.handle(Log.WORK));
        var publish = new PublishHead(trees, checkpoints, signers, witnesses);
        Outcome first = transaction.execute(status -> publish.handle(Log.WORK));
        Outcome second = first == Outcome.PUBLISHED
                ? transaction.execute(status -> publish.handle(Log.WORK))
                : Outcome.NOTHING_TO_DO;
        return second == Outcome.NOTHING_TO_DO ? first : second; // the first head of all is that of nothing
    }

    private UUID act() {
        return new RecordedActs(trace, transaction, acts).record("demo.clock-moved", UNIT);
    }

    @Test
    @DisplayName("[B2] 会签的检查点带见证人的签名；见证人不在，不公布新的；回来后接着公布")
    void publishesWithTheQuorumOnly() throws LedgerFormatException {
        HttpWitnesses witnesses = witnesses("1");
        for (int i = 0; i < 3; i++) {
            act();
            assertThat(publish(witnesses)).isEqualTo(Outcome.PUBLISHED);
        }
        SignedNote note = checkpoints.latest(Log.WORK).orElseThrow().note();
        new TrustPolicy(
                        signers.verifierKey(Log.WORK),
                        signers.origin(Log.WORK),
                        List.of(witnessSigner.verifierKey()),
                        1)
                .open(note, SignatureScheme.jdk());

        server.stop(0);
        act();
        assertThat(publish(witnesses)).isEqualTo(Outcome.WITHOUT_QUORUM);
        assertThat(checkpoints.latest(Log.WORK).orElseThrow().note().text()).isEqualTo(note.text());
        assertThat(publish(new HttpWitnesses(trees, checkpoints, "", ""))).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    @DisplayName("[B2] 见证人已会签、我们没来得及公布：它说出所知的大小，从那里接上")
    void takesUpWhereTheWitnessStands() throws LedgerFormatException {
        act();
        assertThat(publish(witnesses("1"))).isEqualTo(Outcome.PUBLISHED);
        act();
        transaction.executeWithoutResult(status -> order.handle(Log.WORK));
        var publish = new PublishHead(trees, checkpoints, signers, witnesses("1"));
        transaction.executeWithoutResult(status -> {
            publish.handle(Log.WORK);
            status.setRollbackOnly();
        });
        act();
        assertThat(publish(witnesses("1"))).isEqualTo(Outcome.PUBLISHED);
    }

    @Test
    @DisplayName("[B2] 超级用户用 SQL 前后一致地改写历史：库内查不出，见证人拒签，跟随者和旧凭证拿得出证据")
    void exposesRewrittenHistory() throws LedgerFormatException, SQLException {
        for (int i = 0; i < 4; i++) {
            act();
        }
        HttpWitnesses witnesses = witnesses("1");
        assertThat(publish(witnesses)).isEqualTo(Outcome.PUBLISHED);
        SignedNote old = checkpoints.latest(Log.WORK).orElseThrow().note();
        TrustPolicy policy = TrustPolicy.of(signers.verifierKey(Log.WORK));
        var log = new HttpLog(URI.create("http://localhost:" + port + "/ledger"));
        var follower = new Follower(log, policy, SignatureScheme.jdk(), Optional.empty());
        assertThat(follower.look()).isInstanceOf(Follower.Outcome.Consistent.class);

        rewrite();
        act();
        assertThat(publish(witnesses)).isEqualTo(Outcome.WITHOUT_QUORUM);
        assertThat(publish(new HttpWitnesses(trees, checkpoints, "", ""))).isEqualTo(Outcome.PUBLISHED);
        assertThat(integrity.check().findings()).isEmpty();
        assertThat(follower.look()).isInstanceOfSatisfying(Follower.Outcome.Evidence.class, evidence -> {
            assertThat(evidence.known().text()).isEqualTo(old.text());
            assertThat(evidence.seen().text()).isNotEqualTo(old.text());
        });
        var fromReceipt = new Follower(log, policy, SignatureScheme.jdk(), Optional.of(old));
        assertThat(fromReceipt.look()).isInstanceOf(Follower.Outcome.Evidence.class);
    }

    /** Takes the first entry out of the tree and puts it at the end, and makes all tables fit again. */
    private void rewrite() throws SQLException {
        try (Connection connection = TestPostgres.superuser(jdbc.sql("SELECT current_database()")
                        .query(String.class)
                        .single());
                var statement = connection.createStatement()) {
            statement.execute("""
                    SET session_replication_role = replica;
                    DELETE FROM trace_checkpoint WHERE log = 'WORK';
                    DELETE FROM trace_hash WHERE log = 'WORK';
                    DELETE FROM trace_head WHERE log = 'WORK';
                    DELETE FROM trace_leaf WHERE log = 'WORK';
                    INSERT INTO trace_pending (entry, log)
                    SELECT id, log FROM trace_entry WHERE log = 'WORK' AND id > (SELECT min(id) FROM trace_entry WHERE log = 'WORK');
                    """);
        }
        transaction.executeWithoutResult(status -> order.handle(Log.WORK));
        jdbc.sql("""
                        INSERT INTO trace_pending (entry, log)
                        SELECT min(id), 'WORK' FROM trace_entry WHERE log = 'WORK'
                        """).update();
    }

    @Test
    @DisplayName("[B2] 本平台见证别人的日志：一次一大，原子比对；不认识的、坏的请求各有答复")
    void cosignsForOthers() throws LedgerFormatException {
        NoteSigner other = NoteSigner.of("other.example/ledger", VerifierKey.ED25519, new byte[32]);
        var cosign = new CosignForOthers(signers, kept, other.verifierKey().text());
        var tree = new Tree();
        for (int i = 0; i < 5; i++) {
            tree.append(new byte[] {(byte) i});
        }
        assertThat(cosign.handle(request(other, tree, 0)).status()).isEqualTo(200);
        assertThat(kept.latest("other.example/ledger"))
                .contains(new WitnessState.Head(5, Base64Text.write(tree.root())));
        tree.append(new byte[] {5});
        WitnessAnswer behind = cosign.handle(request(other, tree, 0));
        assertThat(behind.status()).isEqualTo(409);
        assertThat(behind.body()).isEqualTo("5\n");
        assertThat(cosign.handle(request(other, tree, 5)).body()).startsWith("\u2014 test.example/ledger/witness ");

        Client anybody = new Client("http://localhost:" + port);
        String body = new String(request(other, tree, 5), StandardCharsets.UTF_8);
        assertThat(anybody.send("POST", "/ledger/witness/add-checkpoint", body).status())
                .isEqualTo(404);
        assertThat(anybody.send("POST", "/ledger/witness/add-checkpoint", "old x\n")
                        .status())
                .isEqualTo(400);
        assertThat(anybody.send("POST", "/ledger/witness/add-checkpoint", "old 0\n".repeat(60_000))
                        .status())
                .isEqualTo(400);
    }

    private static byte[] request(NoteSigner signer, Tree tree, long old) throws LedgerFormatException {
        String text = Checkpoint.of(signer.verifierKey().name(), tree.size(), tree.root())
                .text();
        List<byte[]> proof = old == 0
                ? List.of()
                : ConsistencyProof.of(tree, old, tree.size()).hashes();
        return new AddCheckpoint(old, proof, new SignedNote(text, List.of(signer.sign(text, Instant.EPOCH)))).bytes();
    }

    @Test
    @DisplayName("[B2] 写错的见证设置：一行说明哪个变量、怎么改")
    void refusesBadSettings() {
        assertThatThrownBy(() -> new HttpWitnesses(trees, checkpoints, "nobody", ""))
                .hasMessageContaining("LIANGZE_WITNESSES holds 'nobody'");
        assertThatThrownBy(() -> witnesses("2")).hasMessageContaining("LIANGZE_WITNESS_QUORUM is '2'");
        assertThatThrownBy(() -> new CosignForOthers(
                        signers, kept, witnessSigner.verifierKey().text()))
                .hasMessageContaining("LIANGZE_WITNESSED_LOGS");
    }
}
