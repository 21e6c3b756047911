package io.liangze.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.notice.Carrier.Parcel;
import io.liangze.foundation.runtime.MovableTime;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.SubjectRef;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.MattersOfTests;
import io.liangze.testkit.NoticeOfTests;
import io.liangze.testkit.PostOfficeOfTests;
import io.liangze.testkit.Template;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@DisplayName("往外发：汇总、急件、投递")
class OutsideIntegrationTests {

    private static final String CLERK = "clerk@example.test";
    private static final String SECRETARY = "secretary@example.test";

    @LocalServerPort
    private int port;

    @Autowired
    private Notices notices;

    @Autowired
    private MattersOfTests matters;

    @Autowired
    private PostOfficeOfTests office;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private MovableTime time;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    private Actor clerk;
    private Actor secretary;

    @BeforeEach
    void begin() {
        var scene = new InboxScene(jdbc, accounts, transaction);
        clerk = scene.holder("town-office-clerk");
        secretary = scene.holder("第1镇书记");
        office.clear();
        at(DayOfWeek.MONDAY, "07:30");
        run("order-urgent");
        at(DayOfWeek.MONDAY, "08:30");
        run("order-digests"); // whatever an earlier test left is announced, to nobody
        run("carry-outside");
        jdbc.sql(
                        "SELECT DISTINCT subject_type, subject_id FROM notice_message WHERE settled_at IS NULL AND ask IS NOT NULL")
                .query((row, number) ->
                        new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)))
                .list()
                .forEach(subject -> transaction.executeWithoutResult(status -> notices.settle(subject, "answer")));
        office.mail(clerk.person(), CLERK);
        office.mail(secretary.person(), SECRETARY);
    }

    /** A second after the next such moment of the demonstration's clock, which is set to the millisecond before at the worst. */
    private void at(DayOfWeek day, String hour) {
        LocalDateTime now = LocalDateTime.ofInstant(time.now(), BusinessTime.ZONE);
        LocalDateTime next = now.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(day))
                .atTime(LocalTime.parse(hour).plusSeconds(1));
        time.moveTo((next.isAfter(now) ? next : next.plusWeeks(1))
                .atZone(BusinessTime.ZONE)
                .toInstant());
    }

    private void run(String job) {
        jobs.stream()
                .filter(candidate -> candidate.name().equals("notice." + job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void digest() {
        run("order-digests");
        run("carry-outside");
    }

    private SubjectRef tell(NoticeKind kind, SubjectRef subject, Recipient... recipients) {
        transaction.executeWithoutResult(
                status -> notices.tell(new Message(kind, subject, "2026", Set.of(recipients), Map.of())));
        return subject;
    }

    private SubjectRef asksBoth() {
        return tell(NoticeOfTests.ASKS, matters.open(), Recipient.post(clerk.post()), Recipient.post(secretary.post()));
    }

    @Test
    @DisplayName("半天一次，只有件数：上午的等到下午，没有新消息就不发")
    void sendsOneDigestEachHalfDay() {
        asksBoth();
        asksBoth();
        tell(NoticeOfTests.INFORMS, matters.open(), Recipient.person(clerk.person()));
        digest(); // this morning's was made before
        assertThat(office.to(CLERK)).isEmpty();

        at(DayOfWeek.MONDAY, "14:00");
        digest();
        digest();
        assertThat(office.to(CLERK)).hasSize(1);
        Parcel parcel = office.to(CLERK).getFirst();
        assertThat(List.of(parcel.asked(), parcel.late(), parcel.unread())).containsExactly(2, 0, 3);
        assertThat(parcel.urgent()).isFalse();
        assertThat(office.to(SECRETARY)).hasSize(1);
        assertThat(office.to(SECRETARY).getFirst().unread()).isEqualTo(2);

        at(DayOfWeek.TUESDAY, "08:30");
        digest();
        assertThat(office.to(CLERK)).hasSize(1); // still open, but nothing new
        tell(NoticeOfTests.INFORMS, matters.open(), Recipient.person(clerk.person()));
        at(DayOfWeek.TUESDAY, "14:00");
        digest();
        assertThat(office.to(CLERK)).hasSize(2);
        assertThat(office.to(SECRETARY)).hasSize(1);
    }

    @Test
    @DisplayName("两台服务器同时做，同一个人仍只收到一次")
    void sendsOnceFromTwoServers() throws Exception {
        asksBoth();
        at(DayOfWeek.MONDAY, "14:00");
        for (String job : List.of("order-digests", "carry-outside")) {
            var barrier = new CyclicBarrier(2);
            try (var servers = Executors.newFixedThreadPool(2)) {
                List<Future<?>> both = Stream.of(1, 2)
                        .<Future<?>>map(server -> servers.submit(() -> {
                            barrier.await(10, TimeUnit.SECONDS);
                            run(job);
                            return true;
                        }))
                        .toList();
                for (Future<?> server : both) {
                    server.get(30, TimeUnit.SECONDS);
                }
            }
        }
        assertThat(office.to(CLERK)).hasSize(1);
        assertThat(office.to(SECRETARY)).hasSize(1);
    }

    @Test
    @DisplayName("夜间和周末不发；周一早上一并发")
    void isQuietAtNightAndAtWeekends() {
        at(DayOfWeek.FRIDAY, "14:00");
        digest();
        asksBoth();
        at(DayOfWeek.FRIDAY, "22:00");
        digest();
        at(DayOfWeek.SATURDAY, "10:00");
        digest();
        assertThat(office.to(CLERK)).isEmpty();
        at(DayOfWeek.MONDAY, "08:30");
        digest();
        assertThat(office.to(CLERK)).hasSize(1);
    }

    @Test
    @DisplayName("不该知道的不计入，也不因此惊动；关了邮件的、没有留地址的不发")
    void tellsNobodyWhatHeMustNotKnow() {
        tell(
                NoticeOfTests.ASKS,
                matters.keptFrom(clerk.person()),
                Recipient.post(clerk.post()),
                Recipient.post(secretary.post()));
        at(DayOfWeek.MONDAY, "14:00");
        digest();
        assertThat(office.to(CLERK)).isEmpty();
        assertThat(office.to(SECRETARY)).hasSize(1);

        Client page = new Client("http://localhost:" + port).as("town-office-clerk");
        String version = page.get("/api/inbox-preferences").header("ETag");
        page.put("/api/inbox-preferences", Map.of("mail", false, "sms", true), "If-Match", version);
        asksBoth();
        at(DayOfWeek.TUESDAY, "08:30");
        digest();
        assertThat(office.to(CLERK)).isEmpty();
        assertThat(office.to(SECRETARY)).hasSize(2);
        page.put(
                "/api/inbox-preferences",
                Map.of("mail", true, "sms", false),
                "If-Match",
                page.get("/api/inbox-preferences").header("ETag"));
    }

    @Test
    @DisplayName("急件随到随发，一小时至多三件，其余随下一次汇总；夜间的早上发")
    void sendsUrgentOnesAtOnceButNotMany() {
        at(DayOfWeek.MONDAY, "23:00");
        tell(NoticeOfTests.URGENT, matters.open(), Recipient.person(clerk.person()));
        run("order-urgent");
        run("carry-outside");
        assertThat(office.to(CLERK)).isEmpty();
        at(DayOfWeek.TUESDAY, "07:00");
        for (int i = 0; i < 4; i++) {
            tell(NoticeOfTests.URGENT, matters.open(), Recipient.person(clerk.person()));
        }
        run("order-urgent");
        run("order-urgent");
        run("carry-outside");
        assertThat(office.to(CLERK)).hasSize(3).allMatch(Parcel::urgent);
        at(DayOfWeek.TUESDAY, "08:30");
        digest();
        assertThat(office.to(CLERK)).hasSize(4);
        assertThat(office.to(CLERK).getLast().urgent()).isFalse();
        assertThat(office.to(CLERK).getLast().unread()).isGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("投递失败：不妨碍办事，过一会儿再试，试过五次就算了；好了以后不会补发两次")
    void triesAgainLater() {
        office.fails(true);
        assertThatCode(this::asksBoth).doesNotThrowAnyException();
        at(DayOfWeek.MONDAY, "14:00");
        digest();
        run("carry-outside"); // too soon
        assertThat(tries()).containsExactly(1, 1);
        office.fails(false);
        pauseIsOver();
        run("carry-outside");
        run("carry-outside");
        assertThat(office.to(CLERK)).hasSize(1);
        assertThat(tries()).containsExactly(2, 2);

        office.fails(true);
        asksBoth();
        at(DayOfWeek.TUESDAY, "08:30");
        digest();
        for (int i = 0; i < 6; i++) {
            pauseIsOver();
            run("carry-outside");
        }
        assertThat(tries()).containsExactly(5, 5);
        office.fails(false);
        pauseIsOver();
        run("carry-outside");
        assertThat(office.to(CLERK)).hasSize(1);
    }

    /** Of the digests that were ordered last. */
    private List<@Nullable Integer> tries() {
        return jdbc.sql("""
                        SELECT tries FROM notice_delivery
                        WHERE ordered_at = (SELECT max(ordered_at) FROM notice_delivery) ORDER BY person
                        """).query(Integer.class).list();
    }

    private void pauseIsOver() {
        jdbc.sql("UPDATE notice_delivery SET next_try_at = now() - interval '1 second' WHERE carried_at IS NULL")
                .update();
    }
}
