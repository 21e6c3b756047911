package io.liangze.foundation.access.application.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.liangze.foundation.access.domain.signin.Base32;
import io.liangze.foundation.access.domain.signin.TimeStep;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The codes of authenticator apps: HMAC-SHA-1, six digits, steps of thirty seconds, which is what every app can do. Source:
 * RFC 6238; the length of the secret RFC 4226 4, R6.
 */
@Component
class OneTimeCodes {

    private static final String ALGORITHM = TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1;
    private static final int DIGITS = 6;
    private static final int SECRET_BYTES = 20;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");

    /** How apps name what the code is for. */
    private static final String ISSUER = "两责通";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator(TimeStep.LENGTH, DIGITS, ALGORITHM);

    /** A new secret, in Base32. */
    String secret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return Base32.encode(secret);
    }

    /** What the QR code holds. Source: the key URI format that authenticator apps share. */
    static String address(String user, String secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(ISSUER), encoded(user), secret, encoded(ISSUER), DIGITS, TimeStep.LENGTH.toSeconds());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether somebody typed a code of an app, and not a recovery code. */
    static boolean hasForm(String code) {
        return FORM.matcher(code).matches();
    }

    /**
     * The step of a code, if it holds now.
     *
     * @param last of the last code that was accepted
     */
    Optional<TimeStep> step(String secret, String code, @Nullable TimeStep last, Instant now) {
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        return TimeStep.acceptedAt(now, last).stream()
                .filter(step -> MessageDigest.isEqual(given, code(secret, step).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    String code(String secret, TimeStep step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), ALGORITHM), step.begins());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a key of bytes fits the algorithm", e);
        }
    }
}
