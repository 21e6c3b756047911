package io.liangze.foundation.access.application;

import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.Sessions;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Sha256;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, finds, changes and ends sessions. */
@Component
public class SessionKeeper implements RecurringJob {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final OrganizationDirectory organization;
    private final Trace trace;
    private final BusinessTime time;

    SessionKeeper(Sessions sessions, OrganizationDirectory organization, Trace trace, BusinessTime time) {
        this.time = time;
        this.sessions = sessions;
        this.organization = organization;
        this.trace = trace;
    }

    /** @param token goes into the cookie and is kept nowhere else */
    public record Opened(String token, Session session) {}

    /** @throws Refusal if the person holds no post today */
    @Transactional
    public Opened open(PersonId person) {
        Actor actor = organization.postsOf(person, time.today()).stream()
                .findFirst()
                .map(post -> new Actor(person, post.id(), post.unit().id()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-004", Map.of()));
        String token = token();
        Instant now = MachineTime.now();
        Session session = new Session(Sha256.of(token), actor, token(), now, now, now);
        sessions.add(session);
        record(AccessAct.SIGNED_IN, actor);
        return new Opened(token, session);
    }

    /**
     * The session of a token, if it is not over.
     *
     * @param byPerson a person asked, which keeps it alive; a page that polls by itself does not
     */
    @Transactional
    public Optional<Session> find(String token, boolean byPerson) {
        Instant now = MachineTime.now();
        Optional<Session> session = sessions.find(Sha256.of(token)).filter(found -> !found.isOverAt(now));
        session.filter(found -> byPerson && found.seenAt().plus(SEEN_PRECISION).isBefore(now))
                .ifPresent(found -> sessions.seen(found, now));
        return session.filter(this::holdsPostToday);
    }

    private boolean holdsPostToday(Session session) {
        return posts(session).stream()
                .anyMatch(post -> post.id().equals(session.actor().post()));
    }

    public List<PostCard> posts(Session session) {
        return organization.postsOf(session.actor().person(), time.today());
    }

    @Transactional
    public Session authenticated(Session session) {
        Instant now = MachineTime.now();
        sessions.authenticated(session, now);
        return session.authenticatedAt(now);
    }

    /**
     * Acts as another post under another CSRF token: what a page sends that still shows the post before is refused.
     *
     * @throws Refusal if the person does not hold the post today
     */
    @Transactional
    public Session actAs(Session session, PostId post) {
        PostCard chosen = posts(session).stream()
                .filter(held -> held.id().equals(post))
                .findFirst()
                .orElseThrow(Refusal::absent);
        Actor actor = new Actor(session.actor().person(), post, chosen.unit().id());
        Session acting = session.actingAs(actor, token());
        sessions.actAs(acting);
        record(AccessAct.POST_CHOSEN, actor);
        return acting;
    }

    @Transactional
    public void end(Session session) {
        sessions.end(session);
        record(AccessAct.SIGNED_OUT, session.actor());
    }

    private void record(AccessAct act, Actor actor) {
        trace.record(new Trace.Deed(
                act,
                actor,
                actor.unit(),
                new SubjectRef("person", actor.person().value()),
                List.of(),
                Map.of("post", Json.text(actor.post().toString()))));
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String name() {
        return "access.sweep-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void run() {
        sessions.sweep(MachineTime.now());
    }
}
