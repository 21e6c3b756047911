package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.foundation.access.domain.signin.AuthenticatorId;
import io.liangze.foundation.access.domain.signin.Authenticators;
import io.liangze.foundation.access.domain.signin.Authenticators.Authenticator;
import io.liangze.foundation.access.domain.signin.RecoveryCode;
import io.liangze.foundation.access.domain.signin.RecoveryCodes;
import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Judges the codes of the second factor, and makes what they come from. Secrets leave it only to be shown once. */
@Component
class SecondFactor {

    /**
     * So many wrong codes of one account in a day, from wherever: its app is not asked any more, and only recovery codes
     * help, which nobody guesses. At 3 codes in 10⁶ that hold at a time, whoever has stolen the password succeeds on one day
     * in 3,000. Source: the deployment's own security rule.
     */
    static final int MOST_WRONG = 100;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes codes;
    private final FieldCipher cipher;

    SecondFactor(Authenticators authenticators, RecoveryCodes recoveryCodes, OneTimeCodes codes, FieldCipher cipher) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.codes = codes;
        this.cipher = cipher;
    }

    /** Under which wrong codes are counted: longer than any user name, so that nobody types it. */
    static String triesOf(PersonId person) {
        return "the codes of the second factor of the account of person " + person;
    }

    /**
     * Uses up a code.
     *
     * @param before what was wrong before
     * @return what it was a code of; empty if it is wrong or was used before
     * @throws Refusal 422 if the app's codes were wrong too often today
     */
    Optional<SignInMethod> use(PersonId person, String typed, SlowDown before) {
        String code = typed.strip().replace(" ", "");
        if (OneTimeCodes.hasForm(code)) {
            return useApp(person, code, before) ? Optional.of(SignInMethod.PASSWORD_AND_CODE) : Optional.empty();
        }
        return RecoveryCode.read(code)
                .filter(read -> recoveryCodes.use(person, digest(person, read), MachineTime.now()))
                .map(used -> SignInMethod.RECOVERY_CODE);
    }

    /** Uses up a code of the app, and of nothing else. */
    boolean useApp(PersonId person, String code, SlowDown before) {
        if (before.ofUser() >= MOST_WRONG) {
            throw new Refusal(Refusal.Kind.RULE, "access-044", Map.of());
        }
        Instant now = MachineTime.now();
        return authenticators
                .inUse(person)
                .filter(app -> codes.step(secret(app), code, app.lastStep(), now)
                        .filter(step -> authenticators.use(app, step, now))
                        .isPresent())
                .isPresent();
    }

    Optional<Authenticator> inUse(PersonId person) {
        return authenticators.inUse(person);
    }

    int recoveryCodesLeft(PersonId person) {
        return recoveryCodes.left(person);
    }

    /** What the app shares with the server, shown once: in Base32. */
    record NewSecret(AuthenticatorId id, String secret) {}

    /** Begins to set an app up. */
    NewSecret begin(PersonId person, Instant now) {
        AuthenticatorId id = new AuthenticatorId(Uuid7.next());
        String secret = codes.secret();
        authenticators.add(id, person, cipher.seal(KeyPurpose.CREDENTIAL, place(id), secret), now);
        return new NewSecret(id, secret);
    }

    /** The app that is being set up, unless it has waited too long. */
    Optional<Authenticator> waiting(PersonId person, AuthenticatorId id, Instant now) {
        return authenticators
                .waiting(person)
                .filter(app -> app.id().equals(id) && now.isBefore(app.madeAt().plus(Authenticators.WAITING)));
    }

    /** Takes an app into use by its first code. */
    boolean confirm(Authenticator waiting, String code, Instant now) {
        return codes.step(secret(waiting), code.strip().replace(" ", ""), waiting.lastStep(), now)
                .filter(step -> authenticators.confirm(waiting, step, now))
                .isPresent();
    }

    private String secret(Authenticator app) {
        return cipher.open(KeyPurpose.CREDENTIAL, place(app.id()), app.secretSealed());
    }

    /** Where a sealed secret belongs: moved to another row it does not open. */
    private static String place(AuthenticatorId id) {
        return "access_authenticator.secret_sealed:" + id;
    }

    /** The person has no second factor any more. */
    boolean remove(PersonId person, AuthenticatorId id, Instant now) {
        recoveryCodes.replace(person, List.of(), now);
        return authenticators.remove(id, person);
    }

    /** Ten new ones, in the place of those before. */
    List<RecoveryCode> newRecoveryCodes(PersonId person, Instant now) {
        List<RecoveryCode> made = Stream.generate(SecondFactor::recoveryCode)
                .distinct()
                .limit(RecoveryCode.COUNT)
                .toList();
        recoveryCodes.replace(
                person, made.stream().map(code -> digest(person, code)).toList(), now);
        return made;
    }

    private static RecoveryCode recoveryCode() {
        var chance = new byte[RecoveryCode.BYTES];
        RANDOM.nextBytes(chance);
        return RecoveryCode.from(chance);
    }

    private String digest(PersonId person, RecoveryCode code) {
        return cipher.index(KeyPurpose.CREDENTIAL, "access_recovery_code:" + person + ":" + code.value());
    }
}
