package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Credentials.Credential;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges passwords. A name that nobody has takes as long as one that somebody has. */
@Component
class PasswordProof {

    private final Credentials credentials;
    private final Passwords passwords;
    private final CountedTries tries;

    PasswordProof(Credentials credentials, Passwords passwords, CountedTries tries) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.tries = tries;
    }

    /**
     * Whose name and password it is.
     *
     * @throws Refusal 429 if it was wrong too often
     */
    Optional<Credential> prove(String user, String password, String address) {
        return prove(credentials.find(user), user, password, address);
    }

    /**
     * Whether it is the person's present password.
     *
     * @throws Refusal 429 if it was wrong too often
     */
    boolean isPasswordOf(PersonId person, String password, String address) {
        Optional<Credential> credential = credentials.find(person);
        return prove(credential, credential.map(Credential::user).orElse(""), password, address)
                .isPresent();
    }

    private Optional<Credential> prove(Optional<Credential> credential, String user, String password, String address) {
        String hash = credential.map(Credential::passwordHash).orElse(passwords.ofNobody());
        String given = credential.map(found -> found.asGiven(password)).orElse(password);
        boolean right = tries.prove(user, address, before -> passwords.matches(given, hash) && credential.isPresent());
        return right ? credential : Optional.empty();
    }
}
