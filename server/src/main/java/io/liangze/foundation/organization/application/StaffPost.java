package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.TermWatch;
import io.liangze.foundation.organization.application.notices.AskToFillPosts;
import io.liangze.foundation.organization.domain.Post;
import io.liangze.foundation.organization.domain.Posts;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters who holds a post from when to when, and what the post is in charge of. */
@Component
public class StaffPost {

    private final Posts posts;
    private final OrganizationDirectory organization;
    private final List<TermWatch> watches;
    private final Trace trace;
    private final AskToFillPosts notices;

    StaffPost(
            Posts posts,
            OrganizationDirectory organization,
            List<TermWatch> watches,
            Trace trace,
            AskToFillPosts notices) {
        this.posts = posts;
        this.organization = organization;
        this.watches = watches;
        this.trace = trace;
        this.notices = notices;
    }

    /** What is entered; each on its day. */
    public sealed interface Entry {

        LocalDate on();
    }

    /** 任职. */
    public record Fill(PersonId person, TermCapacity capacity, LocalDate on) implements Entry {}

    /** 免职, 离任; {@code on} is the first day without the post. */
    public record Vacate(LocalDate on) implements Entry {}

    /** 交接. */
    public record HandOver(PersonId successor, TermCapacity capacity, LocalDate on, String note) implements Entry {}

    /** 职级、管理权限、分工或联系村变化. */
    public record Change(
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            boolean otherBusiness,
            Set<PlaceId> villages,
            LocalDate on)
            implements Entry {

        public Change {
            villages = Set.copyOf(villages);
        }
    }

    /** Who enters what for which post, having seen which version. */
    public record Command(PostId post, long seenVersion, Entry entry, Actor actor) {}

    /** @return the trace entry's key */
    @Transactional
    public UUID handle(Command command) {
        Post post = posts.find(command.post()).orElseThrow(Refusal::absent);
        if (command.seenVersion() != post.version()) {
            throw Refusal.stale(post.version());
        }
        var content = new TreeMap<String, Json>();
        content.put("on", Json.text(command.entry().on().toString()));
        OrganizationAct act = switch (command.entry()) {
            case Fill fill -> {
                requireKnown(fill.person());
                post.fill(fill.person(), fill.capacity(), fill.on());
                content.put("capacity", Json.text(fill.capacity().name()));
                yield OrganizationAct.POST_FILLED;
            }
            case Vacate vacate -> {
                ends(post, vacate);
                post.vacate(vacate.on());
                yield OrganizationAct.POST_VACATED;
            }
            case HandOver over -> {
                requireKnown(over.successor());
                ends(post, over);
                post.handOver(over.successor(), over.capacity(), over.on(), over.note());
                content.put("capacity", Json.text(over.capacity().name()));
                content.put("note", Json.text(Sha256.of(over.note())));
                yield OrganizationAct.POST_HANDED_OVER;
            }
            case Change change -> {
                change(post, change);
                describe(content, change);
                yield OrganizationAct.POST_CHANGED;
            }
        };
        post.begun()
                .ifPresent(term ->
                        watches.forEach(watch -> watch.begins(term.person(), post.id(), term.from(), command.actor())));
        posts.store(post);
        UUID key = trace.record(new Trace.Deed(
                act,
                command.actor(),
                post.unit(),
                new SubjectRef("post", post.id().value()),
                List.of(),
                content));
        tell(command.entry(), post, key);
        return key;
    }

    private void ends(Post post, Entry entry) {
        post.holder().ifPresent(holder -> watches.forEach(watch -> watch.ends(holder, post.id(), entry.on())));
    }

    private void tell(Entry entry, Post post, UUID trace) {
        switch (entry) {
            case Fill fill -> notices.filled(post.id(), fill.person(), fill.on(), trace);
            case Vacate vacate -> notices.vacated(post.id(), post.holder().orElseThrow(), vacate.on(), trace);
            case HandOver over ->
                notices.handedOver(post.id(), post.holder().orElseThrow(), over.successor(), over.on(), trace);
            case Change _ -> {}
        }
    }

    private void change(Post post, Change change) {
        if (!posts.areVillagesOf(post.unit(), change.villages(), change.on())) {
            throw new OrganizationRefused(OrganizationRule.VILLAGES_OF_THE_AREA, Map.of("name", post.name()));
        }
        post.change(
                new Post.State(
                        change.rank(),
                        change.managedBy(),
                        change.portfolio(),
                        change.otherBusiness(),
                        change.villages()),
                change.on());
    }

    private void requireKnown(PersonId person) {
        if (organization.person(person).isEmpty()) {
            throw new OrganizationRefused(OrganizationRule.PERSON_IS_KNOWN, Map.of());
        }
    }

    /** Of a portfolio the digest: it may hold names. */
    private static void describe(Map<String, Json> content, Change change) {
        PostRank rank = change.rank();
        ManagedBy managedBy = change.managedBy();
        String portfolio = change.portfolio();
        if (rank != null) {
            content.put("rank", Json.text(rank.name()));
        }
        if (managedBy != null) {
            content.put("managedBy", Json.text(managedBy.name()));
        }
        if (portfolio != null) {
            content.put("portfolio", Json.text(Sha256.of(portfolio)));
        }
        content.put("otherBusiness", Json.text(Boolean.toString(change.otherBusiness())));
        content.put(
                "villages",
                Json.text(change.villages().stream()
                        .map(PlaceId::toString)
                        .sorted()
                        .collect(Collectors.joining(","))));
    }
}
