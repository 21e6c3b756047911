package io.liangze.foundation.access.application.granting;

import io.liangze.foundation.access.application.PermissionRegistry;
import io.liangze.foundation.access.domain.RuleNumber;
import io.liangze.foundation.access.domain.RuleNumbers;
import io.liangze.foundation.access.domain.rights.GrantLimits;
import io.liangze.foundation.access.domain.rights.RightsRefused;
import io.liangze.foundation.access.domain.rights.RightsRule;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every grant must keep to, whether it is to a kind of post or to one. */
@Component
class GrantCheck {

    private final PermissionRegistry registry;
    private final OrganizationDirectory organization;
    private final RuleNumbers numbers;
    private final BusinessTime time;

    GrantCheck(
            PermissionRegistry registry, OrganizationDirectory organization, RuleNumbers numbers, BusinessTime time) {
        this.registry = registry;
        this.organization = organization;
        this.numbers = numbers;
        this.time = time;
    }

    LocalDate today() {
        return time.today();
    }

    /** @throws RightsRefused if the kind may not be granted this, or not this far */
    void requireGrantable(PostKind kind, String permission, Scope scope) {
        GrantLimits.refusal(kind, registry.declared().get(permission), scope).ifPresent(rule -> {
            throw new RightsRefused(rule);
        });
    }

    /**
     * As for the kind of the post.
     *
     * @throws Refusal 404 if there is no such post
     */
    void requireGrantable(PostId post, String permission, Scope scope) {
        PostKind kind =
                organization.post(post, today()).orElseThrow(Refusal::absent).kind();
        requireGrantable(kind, permission, scope);
    }

    /** @throws RightsRefused if the day is gone by */
    void requireToCome(LocalDate day) {
        if (day.isBefore(today())) {
            throw new RightsRefused(RightsRule.CHANGED_FROM_TODAY);
        }
    }

    /** @throws RightsRefused if what one post is granted does not end, or too late */
    void requireEnd(LocalDate from, LocalDate lastDay) {
        int years = numbers.amount(RuleNumber.LONGEST_POST_GRANT, today());
        if (lastDay.isBefore(from) || !lastDay.isBefore(from.plusYears(years))) {
            throw new RightsRefused(RightsRule.POST_GRANT_ENDS, Map.of("years", Integer.toString(years)));
        }
    }
}
