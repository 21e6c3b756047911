package io.liangze.foundation.access.application;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SessionId;
import io.liangze.foundation.access.domain.Sessions;
import io.liangze.foundation.access.domain.SignIns;
import io.liangze.foundation.access.domain.rights.ActingPost;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
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
    private final SignIns signIns;
    private final ActingPosts actingPosts;
    private final OwnDeeds deeds;

    SessionKeeper(Sessions sessions, SignIns signIns, ActingPosts actingPosts, OwnDeeds deeds) {
        this.sessions = sessions;
        this.signIns = signIns;
        this.actingPosts = actingPosts;
        this.deeds = deeds;
    }

    /** @param token goes into the cookie and is kept nowhere else */
    public record Opened(String token, Session session) {}

    /**
     * Opens a session under a token made here: one that came with the request is never taken over.
     *
     * @param stage how far signing in has come; less than full reaches nothing but the next step
     * @throws Refusal if the person holds no post today
     */
    @Transactional
    public Opened open(PersonId person, SignInMethod method, SessionStage stage, Device device) {
        return open(person, method, stage, device, true);
    }

    /**
     * As {@link #open(PersonId, SignInMethod, SessionStage, Device)}.
     *
     * @param fresh whether the person has just proved who he is
     */
    @Transactional
    public Opened open(PersonId person, SignInMethod method, SessionStage stage, Device device, boolean fresh) {
        Actor actor = actingPosts.of(person).stream()
                .findFirst()
                .map(acting -> new Actor(
                        person, acting.post().id(), acting.post().unit().id()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-004", Map.of()));
        String token = token();
        Instant now = MachineTime.now();
        Session opened = Session.opened(
                new SessionId(Uuid7.next()), Sha256.of(token), token(), actor, stage, method, device, now);
        Session session = fresh ? opened : opened.withoutFreshProof();
        sessions.add(session);
        if (session.isFull()) {
            signedIn(session, now);
        }
        return new Opened(token, session);
    }

    /**
     * The next step of signing in, under a new token; also for a full session whose password was changed.
     *
     * @param by how the person has proved who he is by now
     * @throws Refusal 409 if the session has moved on or ended meanwhile
     */
    @Transactional
    public Opened moveOn(Session before, SessionStage next, SignInMethod by) {
        String token = token();
        Instant now = MachineTime.now();
        Session after = before.movedOn(next, by, Sha256.of(token), token(), now);
        if (!sessions.moveOn(before, after)) {
            throw new Refusal(Refusal.Kind.STATE, "access-047", Map.of());
        }
        if (by == SignInMethod.RECOVERY_CODE && before.method() != by) {
            deeds.record(AccessAct.RECOVERY_CODE_USED, after.actor());
        }
        if (after.isFull() && !before.isFull()) {
            signedIn(after, now);
        }
        return new Opened(token, after);
    }

    private void signedIn(Session session, Instant now) {
        signIns.add(session, now);
        deeds.record(
                AccessAct.SIGNED_IN,
                session.actor(),
                Map.of("method", session.method().name()));
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
                .anyMatch(acting -> acting.post().id().equals(session.actor().post()));
    }

    public List<ActingPost> posts(Session session) {
        return actingPosts.of(session.actor().person());
    }

    /** @throws Refusal 401 if the session has ended meanwhile */
    @Transactional
    public Session authenticated(Session session) {
        Instant now = MachineTime.now();
        if (!sessions.authenticated(session, now)) {
            throw gone();
        }
        return session.authenticatedAt(now);
    }

    /**
     * Acts as another post under another CSRF token: what a page sends that still shows the post before is refused.
     *
     * @throws Refusal 404 if the person can not act in the post today, 401 if the session has ended meanwhile
     */
    @Transactional
    public Session actAs(Session session, PostId post) {
        ActingPost chosen = posts(session).stream()
                .filter(acting -> acting.post().id().equals(post))
                .findFirst()
                .orElseThrow(Refusal::absent);
        Actor actor =
                new Actor(session.actor().person(), post, chosen.post().unit().id());
        Session acting = session.actingAs(actor, token());
        if (!sessions.actAs(acting)) {
            throw gone();
        }
        deeds.record(AccessAct.POST_CHOSEN, actor);
        return acting;
    }

    /** Its next request would be refused in the same way. */
    private static Refusal gone() {
        return new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-009", Map.of());
    }

    @Transactional
    public void end(Session session) {
        sessions.end(session);
        if (session.isFull()) {
            deeds.record(AccessAct.SIGNED_OUT, session.actor());
        }
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
        Instant now = MachineTime.now();
        sessions.sweep(now);
        signIns.sweep(now);
    }
}
