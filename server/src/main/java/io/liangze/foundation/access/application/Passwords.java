package io.liangze.foundation.access.application;

import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and compares passwords with Argon2id. */
@Component
public final class Passwords {

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobody = hash("nobody has this password");

    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password), "the encoder makes a hash of every password");
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** A hash that no password matches, compared when the user does not exist, so that both answers take the same time. */
    String ofNobody() {
        return nobody;
    }
}
