package io.liangze.foundation.access.application;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Proves who somebody is by his password. */
@Component
public class SignIn {

    private final Credentials credentials;
    private final Passwords passwords;
    private final SessionKeeper sessions;

    SignIn(Credentials credentials, Passwords passwords, SessionKeeper sessions) {
        this.passwords = passwords;
        this.credentials = credentials;
        this.sessions = sessions;
    }

    /**
     * Opens a session.
     *
     * @param address where the request comes from
     * @throws Refusal 401 if name or password is wrong, 429 if it was wrong too often
     */
    public SessionKeeper.Opened handle(String user, String password, String address) {
        PersonId person = prove(credentials.find(user), user, password, address)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "access-001", Map.of()));
        return sessions.open(person);
    }

    /**
     * The person at a session gives his password again.
     *
     * @throws Refusal 422 if it is wrong, 429 if it was wrong too often
     */
    public Session again(Session session, String password, String address) {
        PersonId person = session.actor().person();
        Optional<Credentials.Credential> credential = credentials.find(person);
        String user = credential.map(Credentials.Credential::user).orElse("");
        if (prove(credential, user, password, address).isEmpty()) {
            throw new Refusal(Refusal.Kind.RULE, "access-002", Map.of());
        }
        return sessions.authenticated(session);
    }

    private Optional<PersonId> prove(
            Optional<Credentials.Credential> credential, String user, String password, String address) {
        Instant now = MachineTime.now();
        // counted before it is known to be wrong: guesses made at the same moment do not all pass
        SlowDown before = credentials.tried(user, address, now);
        Duration wait = before.waitAt(now);
        if (wait.isPositive()) {
            throw tooOften(wait);
        }
        String hash = credential.map(Credentials.Credential::passwordHash).orElse(passwords.ofNobody());
        boolean matches;
        try {
            matches = passwords.matches(password, hash);
        } catch (Refusal busy) {
            credentials.notTried(user, address, before);
            throw busy;
        }
        if (!matches || credential.isEmpty()) {
            return Optional.empty();
        }
        credentials.succeeded(user, address);
        return Optional.of(credential.get().person());
    }

    private static Refusal tooOften(Duration wait) {
        return new Refusal(
                Refusal.Kind.TOO_OFTEN,
                "access-003",
                Map.of("retryAfter", Long.toString(wait.plusMillis(999).toSeconds())));
    }
}
