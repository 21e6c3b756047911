package io.liangze.foundation.access.application.signin;

import io.liangze.shared.Refusal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id. Each takes 16 MiB while it runs, so only as many run at once as there are
 * processors, whoever asks.
 */
@Component
public final class Passwords {

    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places;
    private final int patienceSeconds;
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobody;

    @Autowired
    Passwords() {
        this(new Semaphore(Runtime.getRuntime().availableProcessors(), true), PATIENCE_SECONDS);
    }

    Passwords(Semaphore places, int patienceSeconds) {
        this.places = places;
        this.patienceSeconds = patienceSeconds;
        this.nobody = hash("nobody has this password");
    }

    /** @throws Refusal 503 if others have held every place for five seconds */
    public String hash(String password) {
        return inPlace(() ->
                Objects.requireNonNull(encoder.encode(normal(password)), "the encoder makes a hash of every password"));
    }

    /** @throws Refusal 503 if others have held every place for five seconds */
    boolean matches(String password, String hash) {
        return inPlace(() -> encoder.matches(normal(password), hash));
    }

    /** The same password however a keyboard puts its characters together. Source: NIST SP 800-63B 5.1.1.2. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patienceSeconds, TimeUnit.SECONDS)) {
                throw Refusal.busy(patienceSeconds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy(patienceSeconds);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** A hash that no password matches, compared when the user does not exist, so that both answers take the same time. */
    String ofNobody() {
        return nobody;
    }
}
