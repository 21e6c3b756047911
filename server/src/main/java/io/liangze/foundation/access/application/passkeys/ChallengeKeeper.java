package io.liangze.foundation.access.application.passkeys;

import io.liangze.foundation.access.domain.passkeys.PasskeyChallenge;
import io.liangze.foundation.access.domain.passkeys.PasskeyChallenges;
import io.liangze.foundation.access.domain.passkeys.PasskeyUse;
import io.liangze.foundation.runtime.RecurringJob;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PublicAddress;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Sha256;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes challenges and takes them back, each once. */
@Component
public class ChallengeKeeper implements RecurringJob {

    /**
     * So many challenges may wait for one address. A whole office stands behind one in the morning; more is a flood. Source:
     * the deployment's own security rule.
     */
    public static final int MOST_WAITING = 300;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasskeyChallenges challenges;
    private final PublicAddress ours;

    ChallengeKeeper(PasskeyChallenges challenges, PublicAddress ours) {
        this.challenges = challenges;
        this.ours = ours;
    }

    /**
     * A challenge for a browser.
     *
     * @param challenge base64url
     * @param host to which the passkeys of this deployment are bound
     */
    public record Issued(String challenge, String host) {}

    /**
     * Makes a challenge.
     *
     * @param person for whom; null for a sign-in
     * @param address where the browser asks from
     * @throws Refusal 404 if the deployment has no name to which a passkey could be bound, 429 if too many wait
     */
    public Issued issue(PasskeyUse use, @Nullable PersonId person, String address) {
        String host = ours.hostName().orElseThrow(Refusal::absent);
        var bytes = new byte[PasskeyChallenge.BYTES];
        RANDOM.nextBytes(bytes);
        var challenge = new PasskeyChallenge(Sha256.of(bytes), use, person, MachineTime.now());
        if (!challenges.add(challenge, address, MOST_WAITING)) {
            throw PasskeyFault.CROWDED.refusal();
        }
        return new Issued(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), host);
    }

    /**
     * Takes back a challenge that was answered.
     *
     * @param person for whom it must have been made; null for a sign-in
     * @throws Refusal if it is over, was answered, or was made for something or somebody else
     */
    void take(byte[] challenge, PasskeyUse use, @Nullable PersonId person) {
        boolean taken = challenges
                .take(Sha256.of(challenge), use, MachineTime.now())
                .filter(found -> person == null ? found.person() == null : person.equals(found.person()))
                .isPresent();
        if (!taken) {
            throw PasskeyFault.OVER.refusal();
        }
    }

    @Override
    public String name() {
        return "access.sweep-passkey-challenges";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        challenges.sweep(MachineTime.now());
    }
}
