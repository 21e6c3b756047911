package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.domain.accounts.AccountRefused;
import io.liangze.foundation.access.domain.accounts.AccountRule;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.rights.Administrator;
import io.liangze.foundation.access.domain.rights.RightsRefused;
import io.liangze.foundation.access.domain.rights.RightsRule;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermWatch;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the three administrators apart where terms are entered, and withholds the rights of what one of them enters for
 * somebody with an account, so that none of them makes an official by himself. Source: GB/T 22239-2019 三员分立.
 */
@Component
class WatchTerms implements TermWatch {

    private final ManagedAccounts accounts;
    private final WithholdPost withholdPost;
    private final OrganizationDirectory organization;
    private final BusinessTime time;

    WatchTerms(
            ManagedAccounts accounts,
            WithholdPost withholdPost,
            OrganizationDirectory organization,
            BusinessTime time) {
        this.accounts = accounts;
        this.withholdPost = withholdPost;
        this.organization = organization;
        this.time = time;
    }

    @Override
    public void begins(PersonId person, PostId post, LocalDate from, Actor by) {
        if (person.equals(by.person())) {
            throw new RightsRefused(RightsRule.ENTERED_BY_ANOTHER);
        }
        accounts.lock(person);
        boolean administrators = isAdministrators(kind(post, from));
        List<PostKind> others = accounts.otherKinds(person, post, from);
        if (administrators ? !others.isEmpty() : others.stream().anyMatch(WatchTerms::isAdministrators)) {
            throw new RightsRefused(RightsRule.ADMINISTRATOR_HOLDS_ONE_POST);
        }
        // who becomes an administrator is authorised whoever enters it
        if (administrators || isAdministrators(kind(by.post(), time.today()))) {
            withholdPost.handle(person, post, by);
        } else {
            withholdPost.forget(person, post);
        }
    }

    @Override
    public void ends(PersonId person, PostId post, LocalDate on) {
        withholdPost.ended(person, post);
        LocalDate today = time.today();
        PostKind kind = kind(post, today);
        if (!isAdministrators(kind)) {
            return;
        }
        accounts.lockAdministrators();
        if (!accounts.isAnotherWorking(kind, person, on.isAfter(today) ? on : today)) {
            throw new AccountRefused(AccountRule.SOMEBODY_IS_LEFT);
        }
    }

    private PostKind kind(PostId post, LocalDate day) {
        return organization.post(post, day).orElseThrow(Refusal::absent).kind();
    }

    private static boolean isAdministrators(PostKind kind) {
        return Administrator.of(kind).isPresent();
    }
}
