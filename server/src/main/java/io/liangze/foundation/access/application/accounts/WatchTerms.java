package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.accounts.WithheldPosts;
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
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps the three administrators apart where terms are entered, and withholds the rights of what one of them enters for
 * somebody with an account, so that none of them makes an official by himself. Source: GB/T 22239-2019 三员分立.
 */
@Component
class WatchTerms implements TermWatch {

    private final ManagedAccounts accounts;
    private final WithheldPosts withheld;
    private final OrganizationDirectory organization;
    private final Deeds deeds;
    private final BusinessTime time;

    WatchTerms(
            ManagedAccounts accounts,
            WithheldPosts withheld,
            OrganizationDirectory organization,
            Deeds deeds,
            BusinessTime time) {
        this.accounts = accounts;
        this.withheld = withheld;
        this.organization = organization;
        this.deeds = deeds;
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
            withhold(person, post, by);
        } else {
            withheld.forget(person, post);
        }
    }

    private void withhold(PersonId person, PostId post, Actor by) {
        AccountState state =
                accounts.find(person).map(account -> account.state()).orElse(null);
        switch (state) {
            case null -> {} // an account that comes later sleeps
            case SLEEPING, REFUSED -> accounts.touchSleeping(person);
            case ACTIVE, LOCKED -> {
                withheld.withhold(person, post, new Step(by.person(), time.now()));
                deeds.about(person, AccessAct.POST_WITHHELD, by, Map.of("post", post.toString()));
            }
        }
    }

    private PostKind kind(PostId post, LocalDate day) {
        return organization.post(post, day).orElseThrow(Refusal::absent).kind();
    }

    private static boolean isAdministrators(PostKind kind) {
        return Administrator.of(kind).isPresent();
    }
}
