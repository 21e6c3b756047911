package io.liangze.foundation.access.application.signin;

import io.liangze.foundation.access.domain.SlowDown;
import io.liangze.foundation.access.domain.Tries;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Lets nobody guess faster than {@link SlowDown} allows, whatever is guessed. */
@Component
public class CountedTries {

    private final Tries tries;

    CountedTries(Tries tries) {
        this.tries = tries;
    }

    /**
     * Makes one try.
     *
     * @param name what is guessed
     * @param address where the request comes from
     * @param proof judges it, knowing what was wrong before; never within a transaction of the caller, with which the count
     *     would be lost
     * @return what the proof says
     * @throws Refusal 429 if it was wrong too often; 503 if nobody came to judge it, and then it does not count
     */
    public boolean prove(String name, String address, Predicate<SlowDown> proof) {
        Instant now = MachineTime.now();
        // counted before it is known to be wrong: guesses made at the same moment do not all pass
        SlowDown before = tries.tried(name, address, now);
        Duration wait = before.waitAt(now);
        if (wait.isPositive()) {
            throw tooOften(wait);
        }
        boolean right;
        try {
            right = proof.test(before);
        } catch (Refusal notJudged) {
            tries.notTried(name, address, before);
            throw notJudged;
        }
        if (right) {
            tries.succeeded(name, address);
        }
        return right;
    }

    private static Refusal tooOften(Duration wait) {
        return new Refusal(
                Refusal.Kind.TOO_OFTEN,
                "access-003",
                Map.of("retryAfter", Long.toString(wait.plusMillis(999).toSeconds())));
    }
}
