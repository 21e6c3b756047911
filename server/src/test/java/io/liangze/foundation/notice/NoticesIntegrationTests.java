package io.liangze.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.notice.Notices.Ask;
import io.liangze.shared.Actor;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.MattersOfTests;
import io.liangze.testkit.NoticeOfTests;
import io.liangze.testkit.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LiangzeTest(Template.SMALL)
@DisplayName("消息：与事由同时成立，每人每件只有一条")
class NoticesIntegrationTests {

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

    @BeforeEach
    void find() {
        var scene = new InboxScene(jdbc, accounts, transaction);
        clerk = scene.holder("town-office-clerk");
        secretary = scene.holder("第1镇书记");
    }

    private Message asks(SubjectRef subject, String occasion) {
        return new Message(
                NoticeOfTests.ASKS,
                subject,
                occasion,
                Set.of(Recipient.post(clerk.post()), Recipient.post(secretary.post())),
                Map.of("year", "2026"));
    }

    private int count(SubjectRef subject, String condition) {
        return jdbc.sql("SELECT count(*) FROM notice_message WHERE subject_id = :id AND " + condition)
                .param("id", subject.id())
                .query(Integer.class)
                .single();
    }

    private void tell(Message message) {
        transaction.executeWithoutResult(status -> notices.tell(message));
    }

    @Test
    @DisplayName("再说一遍什么也不变；换一个事由是另一条；已办结的不再出现")
    void tellsOnce() {
        SubjectRef matter = matters.open();
        tell(asks(matter, "2026"));
        tell(asks(matter, "2026"));
        assertThat(count(matter, "TRUE")).isEqualTo(2);

        transaction.executeWithoutResult(status -> notices.settle(matter, "answer"));
        tell(asks(matter, "2026"));
        assertThat(count(matter, "TRUE")).isEqualTo(2);
        assertThat(count(matter, "settled_at IS NULL")).isZero();

        tell(asks(matter, "2027"));
        assertThat(count(matter, "settled_at IS NULL")).isEqualTo(2);
    }

    @Test
    @DisplayName("两处同时说同一批，每人每件仍只有一条，也不互相等死")
    void tellsOnceUnderTwoThreads() throws Exception {
        List<SubjectRef> many =
                IntStream.range(0, 200).mapToObj(unused -> matters.open()).toList();
        List<Message> told = many.stream().map(matter -> asks(matter, "2026")).toList();
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = Stream.of(told, told.reversed())
                    .<Future<?>>map(order -> threads.submit(() -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        transaction.executeWithoutResult(status -> notices.tell(order));
                        return true;
                    }))
                    .toList();
            for (Future<?> one : both) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
        Set<String> ids = many.stream().map(matter -> matter.id().toString()).collect(Collectors.toSet());
        assertThat(jdbc.sql("SELECT count(*) FROM notice_message WHERE subject_id::text = ANY (:ids)")
                        .param("ids", ids.toArray(String[]::new))
                        .query(Integer.class)
                        .single())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("事由没有成立，消息也没有；不在事务里、没有声明过的，说不出去")
    void tellsWithTheActOrNotAtAll() {
        SubjectRef matter = matters.open();
        transaction.executeWithoutResult(status -> {
            notices.tell(asks(matter, "2026"));
            status.setRollbackOnly();
        });
        assertThat(count(matter, "TRUE")).isZero();
        assertThatIllegalStateException().isThrownBy(() -> notices.tell(asks(matter, "2026")));
        assertThatIllegalStateException().isThrownBy(() -> notices.settle(matter, "answer"));

        var strange = new NoticeKind() {
            @Override
            public String code() {
                return "test.strange";
            }

            @Override
            public @Nullable String ask() {
                return null;
            }
        };
        var message = new Message(
                strange,
                matter,
                "2026",
                Set.of(Recipient.post(new PostId(clerk.post().value()))),
                Map.of());
        assertThatIllegalStateException().isThrownBy(() -> tell(message));
    }

    @Test
    @DisplayName("按事由办结：只结这一件，问得到还开着的")
    void settlesOnAnOccasion() {
        SubjectRef matter = matters.open();
        tell(asks(matter, "2025"));
        tell(asks(matter, "2026"));
        transaction.executeWithoutResult(
                status -> notices.settle(List.of(new Ask(matter, "answer", "2025"), new Ask(matter, "other", "2026"))));

        assertThat(count(matter, "settled_at IS NOT NULL AND occasion = '2025'"))
                .isEqualTo(2);
        assertThat(count(matter, "settled_at IS NULL AND occasion = '2026'")).isEqualTo(2);
        assertThat(notices.open(NoticeOfTests.ASKS)).contains(new Ask(matter, "answer", "2026"));
        assertThat(notices.open(NoticeOfTests.ASKS)).doesNotContain(new Ask(matter, "answer", "2025"));
    }
}
