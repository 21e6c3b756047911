package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.foundation.access.domain.signin.Authenticators;
import io.liangze.shared.PersonId;
import org.springframework.stereotype.Component;

/** What a person must show besides his password: whoever has one of them is asked for it. */
@Component
public class FactorsInUse {

    private final Authenticators authenticators;
    private final Passkeys passkeys;

    FactorsInUse(Authenticators authenticators, Passkeys passkeys) {
        this.authenticators = authenticators;
        this.passkeys = passkeys;
    }

    /**
     * Which of them he has.
     *
     * @param app an authenticator app, with its recovery codes
     * @param passkey one at least
     */
    public record Has(boolean app, boolean passkey) {

        boolean any() {
            return app || passkey;
        }
    }

    public Has of(PersonId person) {
        return new Has(
                authenticators.inUse(person).isPresent(), !passkeys.of(person).isEmpty());
    }
}
