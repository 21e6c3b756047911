package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.SessionStage;
import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What must still come before a session is full: first the second factor, so that a stolen password alone changes nothing,
 * then a new password, then the second factor that the deployment asks for.
 */
@Component
public class SignInSteps {

    private final Credentials credentials;
    private final FactorsInUse factors;
    private final OrganizationDirectory organization;
    private final SignInSettings settings;
    private final BusinessTime time;

    public SignInSteps(
            Credentials credentials,
            FactorsInUse factors,
            OrganizationDirectory organization,
            SignInSettings settings,
            BusinessTime time) {
        this.credentials = credentials;
        this.factors = factors;
        this.organization = organization;
        this.settings = settings;
        this.time = time;
    }

    /** After the password alone. Whoever has a passkey is asked for it as well: otherwise a stolen password would beat it. */
    SessionStage afterPassword(PersonId person, Instant now) {
        return hasSecondFactor(person) ? SessionStage.SECOND_FACTOR : afterSecondFactor(person, now);
    }

    /** After the second factor, or where there is none to ask for. */
    public SessionStage afterSecondFactor(PersonId person, Instant now) {
        boolean old = credentials
                .find(person)
                .filter(credential -> credential.needsNewPasswordAt(now, settings.longest()))
                .isPresent();
        return old ? SessionStage.NEW_PASSWORD : afterNewPassword(person);
    }

    /** After a new password was set. */
    SessionStage afterNewPassword(PersonId person) {
        return mustHaveSecondFactor(person) && !hasSecondFactor(person)
                ? SessionStage.SECOND_FACTOR_SETUP
                : SessionStage.FULL;
    }

    /**
     * After another proof than password and code. A passkey is two factors; the organization's provider answers for its own.
     *
     * @param now machine time
     */
    public SessionStage after(SignInMethod method, PersonId person, Instant now) {
        return switch (method) {
            case PASSKEY, OPENID, DEMONSTRATION -> SessionStage.FULL;
            case PASSWORD -> afterPassword(person, now);
            case PASSWORD_AND_CODE, RECOVERY_CODE -> afterSecondFactor(person, now);
            case ONE_TIME_CODE -> SessionStage.NEW_PASSWORD;
        };
    }

    /** Whether the deployment asks for a second factor of this person, in whichever post he holds today. */
    public boolean mustHaveSecondFactor(PersonId person) {
        return settings.secondFactor()
                .binds(organization.postsOf(person, time.today()).stream()
                        .map(PostCard::kind)
                        .toList());
    }

    /** Whether there is something to ask for besides the password. */
    public boolean hasSecondFactor(PersonId person) {
        return factors.of(person).any();
    }
}
