package io.liangze.testkit;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.liangze.shared.MachineTime;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** The app on a person's phone, which knows nothing but the key that the page showed. */
public final class AuthenticatorApp {

    private static final int STEP_SECONDS = 30;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;
    private long last;

    /** @param key in Base32, in groups as a person reads it */
    public AuthenticatorApp(String key) {
        this.key = new SecretKeySpec(Base32.decode(key.replace(" ", "")), generator.getAlgorithm());
    }

    /** The code of the present step, or of the one after the last code that was read: each is good for once. */
    public String code() {
        last = Math.max(step(), last + 1);
        return codeAt(last);
    }

    /** The code that was read last. */
    public String sameCode() {
        return codeAt(last);
    }

    /** A code that will not hold for an hour. */
    public String wrongCode() {
        return codeAt(step() + 120);
    }

    private static long step() {
        return MachineTime.now().getEpochSecond() / STEP_SECONDS;
    }

    private String codeAt(long step) {
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
