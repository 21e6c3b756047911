package io.liangze.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.notice.application.Inbox;
import io.liangze.foundation.notice.application.InboxViews;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.SubjectRef;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.MattersOfTests;
import io.liangze.testkit.NoticeOfTests;
import io.liangze.testkit.Template;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@DisplayName("一个人有一万条消息")
class ThoroughInboxTests {

    private static final Logger LOG = LoggerFactory.getLogger(ThoroughInboxTests.class);
    private static final int MESSAGES = 10_000;
    private static final int OPEN = 200;
    private static final int TRIES = 51;
    private static final Duration LIMIT = Duration.ofMillis(5);

    @Autowired
    private Notices notices;

    @Autowired
    private MattersOfTests matters;

    @Autowired
    private InboxViews views;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    private Actor clerk;
    private Set<Recipient> recipients;

    @BeforeEach
    void tell() {
        clerk = new InboxScene(jdbc, accounts, transaction).holder("town-office-clerk");
        recipients = Set.of(Recipient.person(clerk.person()), Recipient.post(clerk.post()));
        List<SubjectRef> subjects =
                IntStream.range(0, MESSAGES).mapToObj(unused -> matters.open()).toList();
        Instant before = MachineTime.now();
        transaction.executeWithoutResult(status -> notices.tell(IntStream.range(0, MESSAGES)
                .mapToObj(i -> new Message(
                        i % 2 == 0 ? NoticeOfTests.INFORMS : NoticeOfTests.ASKS,
                        subjects.get(i),
                        "2026",
                        Set.of(i % 3 == 0 ? Recipient.person(clerk.person()) : Recipient.post(clerk.post())),
                        Map.of("year", "2026")))
                .toList()));
        LOG.info("{} messages told in {}", MESSAGES, Duration.between(before, MachineTime.now()));
    }

    private static Duration median(Runnable question) {
        List<Duration> times = IntStream.range(0, TRIES)
                .mapToObj(unused -> {
                    Instant before = MachineTime.now();
                    question.run();
                    return Duration.between(before, MachineTime.now());
                })
                .sorted()
                .toList();
        return times.get(TRIES / 2);
    }

    @Test
    @DisplayName("两百条还开着：计数在数据库里不到五毫秒；一万条全没读也数得出，与列表一致")
    void countsWithinFiveMilliseconds() {
        Duration all = median(() -> views.open(recipients, LocalDate.of(2026, 12, 8), null));
        Duration described = median(() -> inbox.counts(clerk));
        assertThat(inbox.counts(clerk).unread()).isEqualTo(MESSAGES);
        jdbc.sql("""
                        UPDATE notice_message SET read_at = now(), settled_at = CASE WHEN ask IS NULL THEN NULL ELSE now() END
                        WHERE id NOT IN (SELECT id FROM notice_message ORDER BY id LIMIT :open)
                        """).param("open", OPEN).update();
        Duration usual = median(() -> views.open(recipients, LocalDate.of(2026, 12, 8), null));
        LOG.info("open {}: {}; all {} unread: {}, with their subjects {}", OPEN, usual, MESSAGES, all, described);
        assertThat(inbox.counts(clerk).unread()).isEqualTo(OPEN);
        assertThat(usual).isLessThan(LIMIT);
    }
}
