package io.liangze.foundation.access.application.delegation;

import io.liangze.foundation.access.domain.AccessRefused;
import io.liangze.foundation.access.domain.AccessRule;
import io.liangze.foundation.access.domain.RuleNumber;
import io.liangze.foundation.access.domain.RuleNumbers;
import io.liangze.foundation.access.domain.delegation.Delegation;
import io.liangze.foundation.access.domain.delegation.Delegations;
import io.liangze.foundation.access.domain.rights.Administrator;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Scope;
import io.liangze.shared.Uuid7;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The holder of a post lets somebody prepare in it until a day, and takes that back. */
@Component
public class DelegatePost {

    private final Delegations delegations;
    private final OrganizationDirectory organization;
    private final RuleNumbers numbers;
    private final RecordDelegation record;
    private final BusinessTime time;

    DelegatePost(
            Delegations delegations,
            OrganizationDirectory organization,
            RuleNumbers numbers,
            RecordDelegation record,
            BusinessTime time) {
        this.delegations = delegations;
        this.organization = organization;
        this.numbers = numbers;
        this.record = record;
        this.time = time;
    }

    /** The delegation, and the trace entry's key. */
    public record Done(UUID delegation, UUID trace) {}

    /**
     * Delegates the acting post from today on.
     *
     * @param lastDay the last day on which it holds
     * @throws AccessRefused if a rule says no
     */
    @Transactional
    public Done delegate(Actor holder, PersonId delegate, LocalDate lastDay, String reason) {
        LocalDate today = time.today();
        int most = numbers.amount(RuleNumber.LONGEST_DELEGATION, today);
        if (lastDay.isBefore(today) || ChronoUnit.DAYS.between(today, lastDay) >= most) {
            throw new AccessRefused(AccessRule.DELEGATED_FOR_A_WHILE, Map.of("most", Integer.toString(most)));
        }
        if (delegate.equals(holder.person())) {
            throw new AccessRefused(AccessRule.DELEGATE_IS_ANOTHER, Map.of());
        }
        requireHolder(holder, today);
        requireNear(holder, delegate, today);
        delegations.lock(holder.post());
        if (delegations.of(holder.person()).stream()
                .anyMatch(one ->
                        one.delegate().equals(delegate) && one.post().equals(holder.post()) && one.isInForce(today))) {
            throw new AccessRefused(AccessRule.DELEGATED_ONCE, Map.of());
        }
        var delegation = new Delegation(
                Uuid7.next(), holder.post(), holder.person(), delegate, today, lastDay.plusDays(1), reason, 1);
        delegations.add(delegation);
        return new Done(delegation.id(), record.given(delegation, holder));
    }

    private void requireHolder(Actor holder, LocalDate today) {
        PostCard post = organization.postsOf(holder.person(), today).stream()
                .filter(held -> held.id().equals(holder.post()))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(AccessRule.HOLDER_DELEGATES, Map.of()));
        if (Administrator.of(post.kind()).isPresent()) {
            throw new AccessRefused(AccessRule.NO_ADMINISTRATOR, Map.of());
        }
    }

    private void requireNear(Actor holder, PersonId delegate, LocalDate today) {
        List<PostCard> posts = organization.postsOf(delegate, today);
        if (posts.stream().anyMatch(post -> Administrator.of(post.kind()).isPresent())) {
            throw new AccessRefused(AccessRule.NO_ADMINISTRATOR, Map.of());
        }
        Set<Scope> near = EnumSet.of(Scope.UNIT, Scope.SUBTREE);
        if (posts.stream()
                .noneMatch(post -> organization.reached(post.unit().id(), holder.unit(), today).stream()
                        .anyMatch(near::contains))) {
            throw new AccessRefused(AccessRule.DELEGATE_IS_NEAR, Map.of());
        }
    }

    /**
     * Ends a delegation today, by the holder or by whom it was given to.
     *
     * @throws Refusal 404 if it is neither's, 409 if it has ended, 412 if somebody was faster
     */
    @Transactional
    public Done end(Actor actor, UUID id, long seenVersion) {
        Delegation delegation = delegations
                .find(id)
                .filter(found -> found.holder().equals(actor.person())
                        || found.delegate().equals(actor.person()))
                .orElseThrow(Refusal::absent);
        if (delegation.version() != seenVersion) {
            throw Refusal.stale(delegation.version());
        }
        if (!delegation.isInForce(time.today())) {
            throw new AccessRefused(AccessRule.DELEGATION_RUNS, Map.of());
        }
        if (!delegations.end(delegation, time.today())) {
            throw Refusal.stale(delegation.version() + 1);
        }
        return new Done(id, record.ended(delegation, actor));
    }
}
