package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Notices.Ask;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings what is asked in line with what is so. */
@Component
class StandingAsks {

    private final Notices notices;

    StandingAsks(Notices notices) {
        this.notices = notices;
    }

    /**
     * Asks what is wanted and was not asked before, and settles what is wanted no more, whatever made it so: an act settles its
     * own asks at once, but a unit may also end, or a term be entered ahead.
     *
     * <p>What is open is read first: an ask that an act adds in between is then not taken for one that is wanted no more.
     *
     * @param kind one that asks
     * @param wanted finds what is so now
     * @param standing what may stay open though it is not asked anew
     */
    void bringInLine(NoticeKind kind, Supplier<List<Message>> wanted, Supplier<Set<Ask>> standing) {
        List<Ask> open = notices.open(kind);
        List<Message> messages = wanted.get();
        Set<Ask> kept = messages.stream().map(StandingAsks::ask).collect(Collectors.toCollection(HashSet::new));
        kept.addAll(standing.get());
        notices.tell(messages);
        notices.settle(open.stream().filter(ask -> !kept.contains(ask)).toList());
    }

    private static Ask ask(Message message) {
        String act = Objects.requireNonNull(message.kind().ask(), "a standing ask asks for an act");
        return new Ask(message.subject(), act, message.occasion());
    }
}
