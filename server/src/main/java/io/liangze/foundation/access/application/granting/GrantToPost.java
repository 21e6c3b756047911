package io.liangze.foundation.access.application.granting;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.domain.rights.GrantState;
import io.liangze.foundation.access.domain.rights.PostGrant;
import io.liangze.foundation.access.domain.rights.PostGrants;
import io.liangze.foundation.access.domain.rights.RightsRefused;
import io.liangze.foundation.access.domain.rights.RightsRule;
import io.liangze.shared.Actor;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import io.liangze.shared.web.Sha256;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Grants one post something beyond its kind, for a time, and withdraws it. */
@Component
public class GrantToPost {

    private final PostGrants grants;
    private final GrantCheck check;
    private final Deeds deeds;

    GrantToPost(PostGrants grants, GrantCheck check, Deeds deeds) {
        this.grants = grants;
        this.check = check;
        this.deeds = deeds;
    }

    /** @param lastDay the last day on which it holds */
    public record Command(
            PostId post,
            String permission,
            Scope scope,
            LocalDate from,
            LocalDate lastDay,
            String reason,
            Actor actor) {}

    /** The grant, and the trace entry's key. */
    public record Done(UUID grant, UUID trace) {}

    /**
     * Grants it.
     *
     * @throws RightsRefused if a rule says no
     * @throws Refusal 404 if there is no such post
     */
    @Transactional
    public Done handle(Command command) {
        check.requireGrantable(command.post(), command.permission(), command.scope());
        check.requireToCome(command.from());
        check.requireEnd(command.from(), command.lastDay());
        grants.lock(command.post());
        var grant = new PostGrant(
                Uuid7.next(),
                command.post(),
                command.permission(),
                command.scope(),
                command.from(),
                command.lastDay().plusDays(1),
                command.reason(),
                command.actor().person(),
                null,
                1);
        if (grants.isGranted(grant)) {
            throw new RightsRefused(RightsRule.GRANTED_ONCE);
        }
        grants.add(grant);
        var content = content(grant, command.from());
        content.put("lastOn", command.lastDay().toString());
        return new Done(grant.id(), record(AccessAct.POST_GRANTED, grant, content, command.actor()));
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
        PostGrant grant = grants.find(withdrawal.grant()).orElseThrow(Refusal::absent);
        if (grant.version() != withdrawal.seenVersion()) {
            throw Refusal.stale(grant.version());
        }
        LocalDate on = withdrawal.on();
        if (withdrawalRefused(grant).isPresent() || !on.isBefore(grant.to())) {
            throw new RightsRefused(RightsRule.GRANT_RUNS);
        }
        check.requireToCome(on);
        grants.end(
                grant,
                on.isBefore(grant.from()) ? grant.from() : on,
                withdrawal.actor().person(),
                withdrawal.reason());
        var content = content(grant, on);
        content.put("reason", Sha256.of(withdrawal.reason()));
        return new Done(grant.id(), record(AccessAct.POST_GRANT_WITHDRAWN, grant, content, withdrawal.actor()));
    }

    /** Why it cannot be withdrawn; shows the act and guards it. */
    public Optional<RightsRule> withdrawalRefused(PostGrant grant) {
        return grant.stateOn(check.today()) == GrantState.ENDED ? Optional.of(RightsRule.GRANT_RUNS) : Optional.empty();
    }

    private UUID record(AccessAct act, PostGrant grant, Map<String, String> content, Actor actor) {
        return deeds.record(act, actor, new SubjectRef("post", grant.post().value()), content);
    }

    private static Map<String, String> content(PostGrant grant, LocalDate on) {
        var content = new TreeMap<String, String>();
        content.put("permission", grant.permission());
        content.put("scope", grant.scope().name());
        content.put("on", on.toString());
        return content;
    }
}
