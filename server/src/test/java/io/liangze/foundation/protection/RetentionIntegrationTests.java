package io.liangze.foundation.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.runtime.Tick;
import io.liangze.shared.MachineTime;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the schedule says is what the server does: a little before the end everything is there, a little after it is gone. */
@LiangzeTest
@DisplayName("保存期限表")
class RetentionIntegrationTests {

    private static final Duration A_LITTLE = Duration.ofMinutes(5);
    private static final int SHORTEST_HALF_YEAR = 184;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tick tick;

    @Value("${logging.logback.rollingpolicy.max-history}")
    private int daysOfLogs;

    private final Map<String, JsonNode> schedule = new TreeMap<>();

    @BeforeEach
    void readTheSchedule() {
        client("audit-administrator")
                .get("/api/retention-rules")
                .json()
                .path("items")
                .forEach(rule -> schedule.put(rule.path("subject").asString(), rule));
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }

    private JsonNode rule(String subject) {
        return Objects.requireNonNull(schedule.get(subject), subject);
    }

    private Duration keep(String subject) {
        JsonNode keep = rule(subject).path("keep");
        int amount = keep.path("amount").asInt();
        return switch (keep.path("unit").asString()) {
            case "HOUR" -> Duration.ofHours(amount);
            case "DAY" -> Duration.ofDays(amount);
            default -> throw new AssertionError("no fixed length: " + keep);
        };
    }

    /** Makes one row that is not yet over and one that just is, sweeps, and expects the first alone to be left. */
    private void assertSwept(String subject, String count, Consumer<Timestamp> make) {
        int before = count(count);
        Instant end = MachineTime.now().minus(keep(subject));
        make.accept(Timestamp.from(end.plus(A_LITTLE)));
        make.accept(Timestamp.from(end.minus(A_LITTLE)));
        assertThat(count(count)).isEqualTo(before + 2);

        tick.tick();

        assertThat(count(count)).as(subject).isEqualTo(before + 1);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    @Test
    @DisplayName("每一类都有期限、依据和到期处理；留痕没有期限")
    void saysHowLongAndWhy() {
        assertThat(schedule)
                .containsKeys(
                        "access.session",
                        "access.failure",
                        "access.sign-in",
                        "access.account",
                        "access.contact",
                        "access.delegation",
                        "access.emergency-access",
                        "access.export-request",
                        "notice.delivery",
                        "notice.message",
                        "runtime.idempotency-key",
                        "runtime.job",
                        "runtime.log",
                        "trace.entry");
        assertThat(schedule.values()).allSatisfy(rule -> {
            assertThat(rule.at("/source/zh").asString()).isNotBlank();
            assertThat(rule.at("/source/en").asString()).isNotBlank();
            assertThat(rule.path("keep").isNull())
                    .isEqualTo(rule.path("afterwards").asString().equals("KEPT"));
        });
        assertThat(rule("trace.entry").path("afterwards").asString()).isEqualTo("KEPT");
        assertThat(client("audit-administrator")
                        .get("/api/retention-rules?asOf=2020-12-31")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("系统管理员和审计管理员可看，办业务的不可看")
    void isForThoseWhoRunAndAudit() {
        assertThat(client("system-administrator").get("/api/retention-rules").status())
                .isEqualTo(200);
        assertThat(client("town-secretary").get("/api/retention-rules").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("网络日志留存不少于六个月")
    void keepsLogsForHalfAYear() {
        JsonNode keep = rule("runtime.log").path("keep");

        assertThat(keep.path("unit").asString()).isEqualTo("MONTH");
        assertThat(keep.path("amount").asInt()).isEqualTo(6);
        assertThat(daysOfLogs).isGreaterThanOrEqualTo(SHORTEST_HALF_YEAR);
    }

    @Test
    @DisplayName("幂等键、做完的作业、登录记录、往外发的提醒、会话：到期就删，不到期不删")
    void sweepsAsTheScheduleSays() {
        assertSwept(
                "runtime.idempotency-key",
                "SELECT count(*) FROM runtime_idempotency_key WHERE request_digest = 'retention'",
                at -> jdbc.sql("""
                                INSERT INTO runtime_idempotency_key
                                       (person, key, request_digest, object_id, trace_key, status, created_at)
                                VALUES (gen_random_uuid(), gen_random_uuid(), 'retention', gen_random_uuid(),
                                        gen_random_uuid(), 200, :at)
                                """).param("at", at).update());
        assertSwept(
                "runtime.job",
                "SELECT count(*) FROM runtime_job WHERE kind = 'test.retention'",
                at -> jdbc.sql("""
                                INSERT INTO runtime_job (id, kind, parameters, owner_person, owner_post, owner_unit, state,
                                                         progress, finished_at)
                                VALUES (gen_random_uuid(), 'test.retention', '{}', gen_random_uuid(), gen_random_uuid(),
                                        gen_random_uuid(), 'DONE', 100, :at)
                                """).param("at", at).update());
        assertSwept(
                "access.sign-in",
                "SELECT count(*) FROM access_sign_in WHERE address = 'retention'",
                at -> jdbc.sql("""
                                INSERT INTO access_sign_in (id, person, at, method, address, browser, system)
                                SELECT gen_random_uuid(), person, :at, 'PASSWORD', 'retention', 'OTHER', 'OTHER'
                                FROM access_account LIMIT 1
                                """).param("at", at).update());
        assertSwept(
                "notice.delivery",
                "SELECT count(*) FROM notice_delivery WHERE occasion LIKE 'retention%'",
                at -> jdbc.sql("""
                                INSERT INTO notice_delivery (id, person, channel, occasion, urgent, asked, late, unread, ordered_at,
                                                             next_try_at, carried_at)
                                VALUES (gen_random_uuid(), gen_random_uuid(), 'MAIL', 'retention', false, 0, 0, 0, :at, :at, :at)
                                """).param("at", at).update());
        assertSwept("access.session", "SELECT count(*) FROM access_session WHERE csrf_token = 'retention'", at -> {
            client("assessor");
            jdbc.sql("""
                                    UPDATE access_session SET created_at = :at, csrf_token = 'retention'
                                    WHERE digest = (SELECT digest FROM access_session ORDER BY created_at DESC LIMIT 1)
                                    """).param("at", at).update();
        });
    }

    @Test
    @DisplayName("错误尝试：到期后下一次登录时忘掉")
    void forgetsWrongTriesAsTheScheduleSays() {
        Instant end = MachineTime.now().minus(keep("access.failure"));
        for (Duration shift : new Duration[] {A_LITTLE, A_LITTLE.negated()}) {
            jdbc.sql(
                            "INSERT INTO access_failure (user_digest, address, failures, last_at) VALUES (gen_random_uuid()::text, 'retention', 1, :at)")
                    .param("at", Timestamp.from(end.plus(shift)))
                    .update();
        }
        new Client("http://localhost:" + port)
                .post("/api/session", Map.of("user", "nobody.at.all", "password", "not the password"));

        assertThat(count("SELECT count(*) FROM access_failure WHERE address = 'retention'"))
                .isEqualTo(1);
    }
}
