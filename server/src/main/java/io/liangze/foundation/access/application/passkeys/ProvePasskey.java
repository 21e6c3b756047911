package io.liangze.foundation.access.application.passkeys;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.ActingPosts;
import io.liangze.foundation.access.application.OwnDeeds;
import io.liangze.foundation.access.domain.passkeys.Passkey;
import io.liangze.foundation.access.domain.passkeys.Passkeys;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares a signature with the passkey it is said to be of, and notes the use. */
@Component
class ProvePasskey {

    private static final Logger LOG = LoggerFactory.getLogger(ProvePasskey.class);

    private final Passkeys passkeys;
    private final PasskeyCeremony ceremony;
    private final UserHandles handles;
    private final ActingPosts posts;
    private final OwnDeeds deeds;

    ProvePasskey(Passkeys passkeys, PasskeyCeremony ceremony, UserHandles handles, ActingPosts posts, OwnDeeds deeds) {
        this.passkeys = passkeys;
        this.ceremony = ceremony;
        this.handles = handles;
        this.posts = posts;
        this.deeds = deeds;
    }

    /** What came of it; both are kept, so neither is thrown. */
    sealed interface Outcome {

        Passkey passkey();

        record Proven(Passkey passkey) implements Outcome {}

        /** The signature holds and its counter was seen before. */
        record Copied(Passkey passkey) implements Outcome {}
    }

    /**
     * Proves a signature and writes down what came of it.
     *
     * @param challenge that was taken back for it
     * @param person whose passkey it must be; null for a sign-in, where the passkey says it
     * @throws Refusal if nobody has the passkey, or the signature does not hold
     */
    @Transactional
    Outcome handle(PasskeyCeremony.Signed signed, byte[] challenge, @Nullable PersonId person) {
        Passkey passkey = passkeys.inUse(signed.credential())
                .filter(found -> person == null || found.belongsTo(person))
                .orElseThrow(PasskeyFault.UNKNOWN::refusal);
        String handle = signed.userHandle();
        if (handle != null && !handles.isOf(passkey.person(), handle)) {
            throw PasskeyFault.UNPROVEN.refusal();
        }
        Passkey.Usage usage = ceremony.used(passkey, signed, challenge, MachineTime.now());
        if (passkey.isCopiedIn(usage)) {
            recordCopy(passkey);
            return new Outcome.Copied(passkey);
        }
        passkeys.used(passkey, usage);
        return new Outcome.Proven(passkey);
    }

    /** It is recorded as the owner's matter, in his main post; who holds none has no unit whose trace would show it. */
    private void recordCopy(Passkey passkey) {
        LOG.warn("the counter of the passkey {} went backwards", passkey.id());
        posts.of(passkey.person()).stream()
                .findFirst()
                .map(acting -> new Actor(
                        passkey.person(),
                        acting.post().id(),
                        acting.post().unit().id()))
                .ifPresent(owner -> deeds.record(
                        AccessAct.PASSKEY_REFUSED,
                        owner,
                        Map.of("passkey", passkey.id().toString())));
    }
}
