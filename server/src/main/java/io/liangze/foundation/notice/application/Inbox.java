package io.liangze.foundation.notice.application;

import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.notice.application.InboxViews.Filter;
import io.liangze.foundation.notice.application.InboxViews.Tally;
import io.liangze.foundation.notice.application.InboxViews.Told;
import io.liangze.foundation.notice.domain.Counts;
import io.liangze.foundation.trace.SubjectDescriber.Description;
import io.liangze.foundation.trace.Subjects;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What lies in somebody's inbox. A message is there if its subject's owner describes the subject to the reader; list, counts,
 * object, export and digest all ask that one question, for many at once.
 */
@Component
public class Inbox {

    private final InboxViews views;
    private final Subjects subjects;
    private final NoticeRegister register;
    private final BusinessTime time;

    Inbox(InboxViews views, Subjects subjects, NoticeRegister register, BusinessTime time) {
        this.views = views;
        this.subjects = subjects;
        this.register = register;
        this.time = time;
    }

    /**
     * A message as its reader may see it.
     *
     * @param title of the subject; null if the kind is guarded
     * @param path the subject's page; null if it has none
     */
    public record Entry(
            Told told, @Nullable String title, @Nullable String path) {}

    /**
     * What waits for a person in all posts together.
     *
     * @param fresh what was announced at the moment that was asked about
     */
    public record Waiting(Counts counts, int fresh) {}

    /** The reader's messages and those of his acting post. */
    public Page<Entry> list(Filter filter, ListQuery query, Actor reader) {
        var known = new HashMap<SubjectRef, Description>();
        Page<Told> page = views.list(
                filter,
                query,
                reader,
                told -> {
                    known.putAll(
                            subjects.describe(told.stream().map(Told::subject).collect(Collectors.toSet()), reader));
                    return told.stream()
                            .filter(message -> known.containsKey(message.subject()))
                            .toList();
                },
                query.counted() ? total(filter, reader) : null);
        return page.map(told -> entry(told, known));
    }

    private Page.Total total(Filter filter, Actor reader) {
        Map<SubjectRef, Integer> counted = views.count(filter, reader);
        return Page.Total.of(subjects.describe(counted.keySet(), reader).keySet().stream()
                .mapToInt(subject -> counted.getOrDefault(subject, 0))
                .sum());
    }

    /** One of them; empty if it is not the reader's, or he must not know of its subject. */
    public Optional<Entry> find(UUID id, Actor reader) {
        return views.find(id, reader).flatMap(told -> {
            Map<SubjectRef, Description> known = subjects.describe(Set.of(told.subject()), reader);
            return known.isEmpty() ? Optional.empty() : Optional.of(entry(told, known));
        });
    }

    private Entry entry(Told told, Map<SubjectRef, Description> known) {
        Description subject = known.get(told.subject());
        if (subject == null) {
            throw new IllegalStateException("a message is shown with its subject");
        }
        return new Entry(told, register.isGuarded(told.kind()) ? null : subject.title(), subject.path());
    }

    /** What waits for the reader. */
    public Counts counts(Actor reader) {
        List<Tally> tallies = views.open(
                Set.of(Recipient.person(reader.person()), Recipient.post(reader.post())), time.today(), null);
        return seen(tallies, reader).counts();
    }

    /**
     * What waits for people, in all their posts together.
     *
     * @param posts of each person, the main one first, in which he is asked about what is told himself
     * @param announced a moment at which messages were announced, to know which are new
     */
    public Map<PersonId, Waiting> waiting(Map<PersonId, List<Actor>> posts, Instant announced) {
        Set<Recipient> recipients = posts.values().stream()
                .flatMap(List::stream)
                .flatMap(actor -> Stream.of(Recipient.person(actor.person()), Recipient.post(actor.post())))
                .collect(Collectors.toSet());
        Map<Recipient, List<Tally>> tallies = views.open(recipients, time.today(), announced).stream()
                .collect(Collectors.groupingBy(Tally::recipient));
        var waiting = new HashMap<PersonId, Waiting>();
        posts.forEach((person, actors) -> waiting.put(person, waiting(person, actors, tallies)));
        return waiting;
    }

    private Waiting waiting(PersonId person, List<Actor> actors, Map<Recipient, List<Tally>> tallies) {
        Waiting sum = new Waiting(Counts.NONE, 0);
        Recipient himself = Recipient.person(person);
        for (Actor actor : actors) {
            Stream<Tally> own = actor.equals(actors.getFirst())
                    ? tallies.getOrDefault(himself, List.of()).stream()
                    : Stream.empty();
            Waiting here = seen(
                    Stream.concat(own, tallies.getOrDefault(Recipient.post(actor.post()), List.of()).stream())
                            .toList(),
                    actor);
            sum = new Waiting(sum.counts().plus(here.counts()), sum.fresh() + here.fresh());
        }
        return sum;
    }

    private Waiting seen(List<Tally> tallies, Actor reader) {
        Set<SubjectRef> known = visible(tallies.stream().map(Tally::subject).collect(Collectors.toSet()), reader);
        Counts counts = Counts.NONE;
        int fresh = 0;
        for (Tally tally : tallies) {
            if (known.contains(tally.subject())) {
                counts = counts.plus(tally.counts());
                fresh += tally.fresh();
            }
        }
        return new Waiting(counts, fresh);
    }

    /** Those of the subjects that the reader may know of. */
    public Set<SubjectRef> visible(Set<SubjectRef> asked, Actor reader) {
        return asked.isEmpty()
                ? Set.of()
                : new HashSet<>(subjects.describe(asked, reader).keySet());
    }
}
