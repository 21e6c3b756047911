package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.application.SessionKeeper.Opened;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.signin.PasswordRule;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person chooses a new password. His other sessions end: whoever knew the old one is out. */
@Component
public class ChangePassword {

    private final PasswordProof proof;
    private final PasswordStrength strength;
    private final Passwords passwords;
    private final ChosenPassword chosen;

    ChangePassword(PasswordProof proof, PasswordStrength strength, Passwords passwords, ChosenPassword chosen) {
        this.proof = proof;
        this.strength = strength;
        this.passwords = passwords;
        this.chosen = chosen;
    }

    /**
     * Sets the password.
     *
     * @param current the present one; while signing in it has just been given and is not asked for
     * @return the session under a new token
     * @throws Refusal 422 with all that is wrong, at its field; 429 if the present password was wrong too often
     */
    public Opened handle(Session session, @Nullable String current, String password, String address) {
        PersonId person = session.actor().person();
        var violations = new ArrayList<Violation>();
        boolean proved = !session.isFull() || (current != null && proof.isPasswordOf(person, current, address));
        if (!proved) {
            violations.add(new Violation("/current", "password-wrong", Map.of()));
        }
        for (PasswordRule rule : strength.brokenBy(password, person, proved)) {
            violations.add(new Violation("/password", rule.violation(), rule.bounds()));
        }
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return chosen.set(session, passwords.hash(password));
    }
}
