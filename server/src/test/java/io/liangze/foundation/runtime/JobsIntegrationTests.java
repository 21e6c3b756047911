package io.liangze.foundation.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest
@DisplayName("后台作业与幂等键")
class JobsIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Tick tick;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Client client;
    private Actor owner;

    @BeforeEach
    void signIn() {
        client = new Client("http://localhost:" + port).as("city-office-clerk");
        var session = client.get("/api/session").json();
        owner = new Actor(
                PersonId.of(session.at("/person/id").asString()),
                PostId.of(session.at("/post/id").asString()),
                UnitId.of(session.at("/post/unit/id").asString()));
    }

    @Test
    @DisplayName("先排队；没有人会做的作业失败并说明，不会一直挂着")
    void queuesAndFailsWithAProblem() {
        UUID job = jobs.submit("nobody.does-this", "{}", owner);
        assertThat(client.get("/api/jobs/" + job).json().path("state").asString())
                .isEqualTo("QUEUED");

        tick.tick();

        Client.Answer failed = client.get("/api/jobs/" + job, "Accept-Language", "en");
        assertThat(failed.json().path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.json().at("/problem/code").asString()).isEqualTo("request-016");
        assertThat(failed.json().at("/problem/title").asString()).isEqualTo("Our fault");
        assertThat(failed.json().path("finishedAt").isNull()).isFalse();
    }

    @Test
    @DisplayName("别人的作业不存在")
    void belongsToTheOneWhoOrderedIt() {
        UUID job = jobs.submit("nobody.does-this", "{}", owner);
        Client other = new Client("http://localhost:" + port).as("assessor");

        Client.Answer foreign = other.get("/api/jobs/" + job);
        Client.Answer unknown = other.get("/api/jobs/" + UUID.randomUUID());
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json().path("detail")).isEqualTo(unknown.json().path("detail"));
    }

    @Test
    @DisplayName("订单所在事务回滚，则作业也不存在")
    void isOrderedInTheCallersTransaction() {
        UUID[] job = new UUID[1];
        transaction.executeWithoutResult(status -> {
            job[0] = jobs.submit("nobody.does-this", "{}", owner);
            status.setRollbackOnly();
        });
        assertThat(client.get("/api/jobs/" + job[0]).status()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM runtime_scheduled_task WHERE task_instance = :job")
                        .param("job", job[0].toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("做完的作业七天后清除，没做完的保留")
    void sweepsJobsAfterSevenDays() {
        UUID old = jobs.submit("nobody.does-this", "{}", owner);
        UUID recent = jobs.submit("nobody.does-this", "{}", owner);
        tick.tick();
        jdbc.sql("UPDATE runtime_job SET finished_at = now() - interval '8 days' WHERE id = :id")
                .param("id", old)
                .update();
        tick.tick();
        assertThat(client.get("/api/jobs/" + old).status()).isEqualTo(404);
        assertThat(client.get("/api/jobs/" + recent).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("幂等键七天后清除，之前保留")
    void sweepsKeysAfterSevenDays() {
        for (int days : new int[] {6, 8}) {
            jdbc.sql("""
                            INSERT INTO runtime_idempotency_key (person, key, request_digest, object_id, trace_key, status, created_at)
                            VALUES (:person, gen_random_uuid(), 'x', gen_random_uuid(), gen_random_uuid(), 200,
                                    now() - make_interval(days => :days))
                            """)
                    .param("person", owner.person().value())
                    .param("days", days)
                    .update();
        }
        tick.tick();
        assertThat(jdbc.sql("SELECT count(*) FROM runtime_idempotency_key WHERE request_digest = 'x'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
