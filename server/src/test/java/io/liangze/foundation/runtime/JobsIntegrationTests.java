package io.liangze.foundation.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.JobOfTests;
import io.liangze.testkit.LiangzeTest;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

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
    private JobRunner runner;

    @Autowired
    private JobOfTests work;

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

    private JsonNode read(UUID job) {
        return client.get("/api/jobs/" + job, "Accept-Language", "en").json();
    }

    @Test
    @DisplayName("规则不许的作业：写明是哪条规则，所做的全部撤回")
    void tellsWhichRuleRefused() {
        work.does(progress -> {
            insertKey("undone", 0);
            throw JobOfTests.refusal();
        });
        UUID job = jobs.submit(JobOfTests.KIND, "{}", owner);
        tick.tick();

        assertThat(read(job).path("state").asString()).isEqualTo("FAILED");
        assertThat(read(job).at("/problem/code").asString()).isEqualTo("organization-003");
        assertThat(read(job).at("/problem/status").asInt()).isEqualTo(422);
        assertThat(keys("undone")).isZero();
    }

    @Test
    @DisplayName("出错的作业：只说是我们的错，查询号就是作业号，细节不外露")
    void hidesWhyItCrashed() {
        work.does(progress -> {
            throw new IllegalStateException("a secret detail");
        });
        UUID job = jobs.submit(JobOfTests.KIND, "{}", owner);
        tick.tick();

        assertThat(read(job).at("/problem/code").asString()).isEqualTo("request-016");
        assertThat(read(job).at("/problem/status").asInt()).isEqualTo(500);
        assertThat(read(job).at("/problem/traceId").asString()).isEqualTo(job.toString());
        assertThat(read(job).toString()).doesNotContain("secret");
    }

    @Test
    @DisplayName("作业在自己的事务里做，别人也看得到进度")
    void showsProgressWhileItWorks() {
        var seen = new AtomicInteger();
        UUID job = jobs.submit(JobOfTests.KIND, "{}", owner);
        work.does(progress -> {
            progress.accept(40);
            seen.set(read(job).path("progress").asInt());
        });
        tick.tick();

        assertThat(seen).hasValue(40);
        assertThat(read(job).path("state").asString()).isEqualTo("DONE");
        assertThat(read(job).path("progress").asInt()).isEqualTo(100);
    }

    @Test
    @DisplayName("两台服务器同时来取，只做一次；做完再取不再做")
    void runsOnceForTwoCallers() throws Exception {
        var runs = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        work.does(progress -> {
            runs.incrementAndGet();
            begun.countDown();
            await(leave);
        });
        UUID job = jobs.submit(JobOfTests.KIND, "{}", owner);
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<Boolean> first = other.submit(() -> runner.run(job));
            await(begun);
            assertThat(runner.run(job)).as("it runs elsewhere").isFalse();
            leave.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(runner.run(job)).as("it is done").isTrue();
        assertThat(runs).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("做了一半就断掉的作业，再取时从头做")
    void runsAgainWhatWasCutOff() {
        var runs = new AtomicInteger();
        work.does(progress -> runs.incrementAndGet());
        UUID job = jobs.submit(JobOfTests.KIND, "{}", owner);
        jdbc.sql("UPDATE runtime_job SET state = 'RUNNING', progress = 30 WHERE id = :id")
                .param("id", job)
                .update();
        assertThat(runner.run(job)).isTrue();

        assertThat(runs).hasValue(1);
        assertThat(read(job).path("state").asString()).isEqualTo("DONE");
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
        insertKey("x", 6);
        insertKey("x", 8);
        tick.tick();
        assertThat(keys("x")).isEqualTo(1);
    }

    private void insertKey(String digest, int daysAgo) {
        jdbc.sql("""
                        INSERT INTO runtime_idempotency_key (person, key, request_digest, object_id, trace_key, status, created_at)
                        VALUES (:person, gen_random_uuid(), :digest, gen_random_uuid(), gen_random_uuid(), 200,
                                now() - make_interval(days => :days))
                        """)
                .param("person", owner.person().value())
                .param("digest", digest)
                .param("days", daysAgo)
                .update();
    }

    private int keys(String digest) {
        return jdbc.sql("SELECT count(*) FROM runtime_idempotency_key WHERE request_digest = :digest")
                .param("digest", digest)
                .query(Integer.class)
                .single();
    }
}
