package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.signin.Passwords;
import io.liangze.foundation.access.domain.RuleNumber;
import io.liangze.foundation.access.domain.RuleNumbers;
import io.liangze.foundation.access.domain.accounts.OneTimeCode;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes one-time codes. Hashing takes its time, so it is done before a transaction begins. */
@Component
public class HandedCodes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Passwords passwords;
    private final RuleNumbers numbers;
    private final BusinessTime time;

    HandedCodes(Passwords passwords, RuleNumbers numbers, BusinessTime time) {
        this.passwords = passwords;
        this.numbers = numbers;
        this.time = time;
    }

    /**
     * A code, told once and kept nowhere.
     *
     * @param hash Argon2id
     * @param madeAt machine time
     * @param until machine time
     */
    public record Handed(OneTimeCode code, String hash, Instant madeAt, Instant until) {}

    public Handed make() {
        OneTimeCode code = next();
        Instant now = MachineTime.now();
        return new Handed(code, passwords.hash(code.value()), now, now.plus(validity()));
    }

    /** A code by chance alone. */
    public OneTimeCode next() {
        var chance = new byte[OneTimeCode.BYTES];
        RANDOM.nextBytes(chance);
        return OneTimeCode.from(chance);
    }

    /** How long a code holds. */
    public Duration validity() {
        return Duration.ofDays(numbers.amount(RuleNumber.ONE_TIME_CODE_HOLDS, time.today()));
    }
}
