package io.liangze.foundation.access.application.granting;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.domain.rights.GrantState;
import io.liangze.foundation.access.domain.rights.KindGrant;
import io.liangze.foundation.access.domain.rights.KindGrants;
import io.liangze.foundation.access.domain.rights.RightsRefused;
import io.liangze.foundation.access.domain.rights.RightsRule;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import io.liangze.shared.Uuid7;
import io.liangze.shared.web.Sha256;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants a permission to a kind of post, and withdraws it. It holds at the next request of its first day. */
@Component
public class GrantRights {

    private final KindGrants grants;
    private final GrantCheck check;
    private final Deeds deeds;

    GrantRights(KindGrants grants, GrantCheck check, Deeds deeds) {
        this.grants = grants;
        this.check = check;
        this.deeds = deeds;
    }

    /** @param source the rule or decision that it rests on */
    public record Command(PostKind kind, String permission, Scope scope, LocalDate from, String source, Actor actor) {}

    /** The grant, and the trace entry's key. */
    public record Done(UUID grant, UUID trace) {}

    /** @throws RightsRefused if a rule says no */
    @Transactional
    public Done handle(Command command) {
        check.requireGrantable(command.kind(), command.permission(), command.scope());
        check.requireToCome(command.from());
        grants.lock(command.kind());
        var grant = new KindGrant(
                Uuid7.next(),
                command.kind(),
                command.permission(),
                command.scope(),
                command.from(),
                null,
                command.source(),
                command.actor().person(),
                null,
                1);
        if (grants.isGranted(grant)) {
            throw new RightsRefused(RightsRule.GRANTED_ONCE);
        }
        grants.add(grant);
        return new Done(
                grant.id(), deeds.record(AccessAct.GRANTED, command.actor(), null, content(grant, command.from())));
    }

    /** @param on the first day on which it no longer holds */
    public record Withdrawal(UUID grant, long seenVersion, LocalDate on, String reason, Actor actor) {}

    /**
     * Withdraws it.
     *
     * @throws RightsRefused if a rule says no
     * @throws Refusal 404 if there is none, 412 if it has changed since it was seen
     */
    @Transactional
    public Done withdraw(Withdrawal withdrawal) {
        KindGrant grant = grants.find(withdrawal.grant()).orElseThrow(Refusal::absent);
        if (grant.version() != withdrawal.seenVersion()) {
            throw Refusal.stale(grant.version());
        }
        withdrawalRefused(grant).ifPresent(rule -> {
            throw new RightsRefused(rule);
        });
        LocalDate on = withdrawal.on();
        check.requireToCome(on);
        LocalDate ends = grant.to();
        if (ends != null && !on.isBefore(ends)) {
            throw new RightsRefused(RightsRule.GRANT_RUNS);
        }
        grants.end(
                grant,
                on.isBefore(grant.from()) ? grant.from() : on,
                withdrawal.actor().person(),
                withdrawal.reason());
        var content = content(grant, on);
        content.put("reason", Sha256.of(withdrawal.reason()));
        return new Done(grant.id(), deeds.record(AccessAct.GRANT_WITHDRAWN, withdrawal.actor(), null, content));
    }

    /** Why it cannot be withdrawn; shows the act and guards it. */
    public Optional<RightsRule> withdrawalRefused(KindGrant grant) {
        if (grant.isFixed()) {
            return Optional.of(RightsRule.GRANTED_TO_OFFICIALS);
        }
        return grant.stateOn(check.today()) == GrantState.ENDED ? Optional.of(RightsRule.GRANT_RUNS) : Optional.empty();
    }

    private static Map<String, String> content(KindGrant grant, LocalDate on) {
        var content = new TreeMap<String, String>();
        content.put("kind", grant.kind().name());
        content.put("permission", grant.permission());
        content.put("scope", grant.scope().name());
        content.put("on", on.toString());
        return content;
    }
}
