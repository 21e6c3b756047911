package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.organization.application.notices.Concerned.Due;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people that a post is theirs or no longer is, and asks for what is vacant in the discipline line to be filled. What
 * happens on a day to come is asked when the day has come.
 */
@Component
public class AskToFillPosts implements RecurringJob {

    private final Concerned concerned;
    private final StandingAsks asks;
    private final Notices notices;
    private final BusinessTime time;

    AskToFillPosts(Concerned concerned, StandingAsks asks, Notices notices, BusinessTime time) {
        this.concerned = concerned;
        this.asks = asks;
        this.notices = notices;
        this.time = time;
    }

    @Override
    public String name() {
        return "organization.ask-to-fill-posts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void run() {
        asks.bringInLine(
                OrganizationNotice.POST_VACANT,
                () -> concerned.vacant(time.today(), null).stream()
                        .map(AskToFillPosts::message)
                        .toList(),
                Set::of);
    }

    private static Message message(Due vacancy) {
        String since = vacancy.since().toString();
        return new Message(
                OrganizationNotice.POST_VACANT, vacancy.subject(), since, vacancy.recipients(), Map.of("since", since));
    }

    /**
     * Somebody was appointed; in the transaction of that act.
     *
     * @param trace of the act: each is told once
     */
    public void filled(PostId post, PersonId person, LocalDate on, UUID trace) {
        tell(OrganizationNotice.APPOINTED, post, person, on, trace);
        if (!on.isAfter(time.today())) {
            String fill = Objects.requireNonNull(OrganizationNotice.POST_VACANT.ask(), "it asks");
            notices.settle(Concerned.post(post), fill);
        }
    }

    /** Somebody left; in the transaction of that act. */
    public void vacated(PostId post, PersonId person, LocalDate on, UUID trace) {
        tell(OrganizationNotice.TERM_ENDED, post, person, on, trace);
        notices.tell(concerned.vacant(time.today(), Set.of(post)).stream()
                .map(AskToFillPosts::message)
                .toList());
    }

    /** One left and another came; in the transaction of that act. */
    public void handedOver(PostId post, PersonId predecessor, PersonId successor, LocalDate on, UUID trace) {
        tell(OrganizationNotice.TERM_ENDED, post, predecessor, on, trace);
        tell(OrganizationNotice.POST_TAKEN_OVER, post, successor, on, trace);
    }

    private void tell(OrganizationNotice kind, PostId post, PersonId person, LocalDate on, UUID trace) {
        notices.tell(new Message(
                kind,
                Concerned.post(post),
                trace.toString(),
                Set.of(Recipient.person(person)),
                Map.of("on", on.toString())));
    }
}
