package io.liangze.foundation.access.application.passkeys;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.OwnDeeds;
import io.liangze.foundation.access.application.signin.SignInSteps;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.foundation.access.domain.passkeys.PasskeyUse;
import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person adds passkeys of his own and removes them. */
@Component
public class KeepPasskeys {

    private final Passkeys passkeys;
    private final ChallengeKeeper challenges;
    private final PasskeyCeremony ceremony;
    private final SignInSteps steps;
    private final OwnDeeds deeds;

    KeepPasskeys(
            Passkeys passkeys,
            ChallengeKeeper challenges,
            PasskeyCeremony ceremony,
            SignInSteps steps,
            OwnDeeds deeds) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.ceremony = ceremony;
        this.steps = steps;
        this.deeds = deeds;
    }

    /** @param trace the entry's key */
    public record Done(UUID passkey, UUID trace) {}

    @Transactional
    public Done add(Actor actor, String name, PasskeyCeremony.NewKey key) {
        byte[] challenge = ceremony.challengeOf(key.clientData());
        challenges.take(challenge, PasskeyUse.ADDITION, actor.person());
        var made = ceremony.made(key, challenge);
        passkeys.lock(actor.person());
        requireRoom(passkeys.of(actor.person()));
        var passkey =
                new Passkey(Uuid7.next(), actor.person(), name, made.key(), made.usage(), MachineTime.now(), null, 1);
        if (!passkeys.add(passkey)) {
            throw PasskeyFault.KNOWN.refusal();
        }
        return new Done(passkey.id(), record(AccessAct.PASSKEY_ADDED, actor, passkey));
    }

    /**
     * Removes one.
     *
     * @throws Refusal if it is not his, was removed already, or another version was seen; 422 if the deployment asks for a
     *     second factor and it is the last
     */
    @Transactional
    public Done remove(Actor actor, UUID id, long seenVersion) {
        passkeys.lock(actor.person());
        Passkey passkey = passkeys.find(actor.person(), id).orElseThrow(Refusal::absent);
        if (passkey.isRemoved() || passkey.version() != seenVersion) {
            throw Refusal.stale(passkey.version());
        }
        passkeys.remove(passkey, MachineTime.now());
        if (steps.mustHaveSecondFactor(actor.person()) && !steps.hasSecondFactor(actor.person())) {
            throw new Refusal(Refusal.Kind.RULE, "access-046", Map.of());
        }
        return new Done(id, record(AccessAct.PASSKEY_REMOVED, actor, passkey));
    }

    static void requireRoom(List<Passkey> has) {
        if (has.size() >= Passkey.MOST) {
            throw PasskeyFault.TOO_MANY.refusal(Map.of("most", Integer.toString(Passkey.MOST)));
        }
    }

    private UUID record(AccessAct act, Actor actor, Passkey passkey) {
        return deeds.record(act, actor, Map.of("passkey", passkey.id().toString()));
    }
}
