package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.notice.application.Inbox;
import io.liangze.foundation.notice.application.outside.Listeners.Listener;
import io.liangze.foundation.notice.domain.Counts;
import io.liangze.foundation.notice.domain.Deliveries;
import io.liangze.foundation.notice.domain.Delivery;
import io.liangze.foundation.notice.domain.Messages.Unannounced;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Orders urgent ones for those who may know of them, as long as their hour allows. */
@Component
class UrgentOrder {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Deliveries deliveries;
    private final Listeners listeners;
    private final Inbox inbox;

    UrgentOrder(Deliveries deliveries, Listeners listeners, Inbox inbox) {
        this.deliveries = deliveries;
        this.listeners = listeners;
        this.inbox = inbox;
    }

    /**
     * @param anHour how many go to a person within an hour at most
     * @param announced business time
     * @return those with which nothing more is to be done; the others wait for the next hour or the next digest
     */
    Set<UUID> handle(List<Unannounced> urgent, int anHour, Instant announced) {
        List<Listener> reached =
                listeners.of(urgent.stream().map(Unannounced::recipient).collect(Collectors.toSet()));
        Map<Actor, Set<SubjectRef>> known = known(urgent, reached);
        Map<PersonId, List<Actor>> posts =
                reached.stream().collect(Collectors.toMap(Listener::person, Listener::posts));
        Map<PersonId, Inbox.Waiting> waiting = inbox.waiting(posts, announced);
        Instant now = MachineTime.now();
        var sent = new HashMap<>(deliveries.urgentSince(posts.keySet(), now.minus(HOUR)));
        var orders = new ArrayList<Delivery>();
        var dealtWith = new HashSet<UUID>();
        for (Unannounced message : urgent) {
            List<Listener> told = reached.stream()
                    .filter(listener -> listener.as(message.recipient())
                            .anyMatch(
                                    actor -> known.getOrDefault(actor, Set.of()).contains(message.subject())))
                    .toList();
            if (told.stream().anyMatch(listener -> sent.getOrDefault(listener.person(), 0) >= anHour)) {
                continue;
            }
            for (Listener listener : told) {
                sent.merge(listener.person(), 1, Integer::sum);
                orders.addAll(orders(listener, message, waiting, now));
            }
            dealtWith.add(message.id());
        }
        deliveries.order(orders);
        return dealtWith;
    }

    private static List<Delivery> orders(
            Listener listener, Unannounced message, Map<PersonId, Inbox.Waiting> waiting, Instant now) {
        Inbox.Waiting here = waiting.get(listener.person());
        Counts counts = here == null ? Counts.NONE : here.counts();
        return listener.channels().stream()
                .map(channel -> new Delivery(
                        Uuid7.next(), listener.person(), channel, message.id().toString(), true, counts, now, 0))
                .toList();
    }

    /** Of the subjects what each of the readers may know of, with one question for each. */
    private Map<Actor, Set<SubjectRef>> known(List<Unannounced> urgent, List<Listener> reached) {
        Map<Recipient, Set<SubjectRef>> subjects = urgent.stream()
                .collect(Collectors.groupingBy(
                        Unannounced::recipient, Collectors.mapping(Unannounced::subject, Collectors.toSet())));
        var asked = new HashMap<Actor, Set<SubjectRef>>();
        for (Listener listener : reached) {
            subjects.forEach((recipient, about) -> listener.as(recipient)
                    .forEach(actor -> asked.computeIfAbsent(actor, unused -> new HashSet<>())
                            .addAll(about)));
        }
        var known = new HashMap<Actor, Set<SubjectRef>>();
        asked.forEach((actor, about) -> known.put(actor, inbox.visible(about, actor)));
        return known;
    }
}
