package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.notices.AdministratorNotices;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.accounts.WithheldPosts;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Withholds the rights of a post from its new holder until the security administrator has released them. */
@Component
class WithholdPost {

    private final ManagedAccounts accounts;
    private final WithheldPosts withheld;
    private final Deeds deeds;
    private final AdministratorNotices notices;
    private final BusinessTime time;

    WithholdPost(
            ManagedAccounts accounts,
            WithheldPosts withheld,
            Deeds deeds,
            AdministratorNotices notices,
            BusinessTime time) {
        this.accounts = accounts;
        this.withheld = withheld;
        this.deeds = deeds;
        this.notices = notices;
        this.time = time;
    }

    /** Joins the caller's transaction, which has locked the person. */
    void handle(PersonId person, PostId post, Actor by) {
        AccountState state =
                accounts.find(person).map(account -> account.state()).orElse(null);
        switch (state) {
            case null -> {} // an account that comes later sleeps
            case SLEEPING, REFUSED -> accounts.touchSleeping(person);
            case ACTIVE, LOCKED -> {
                UUID id = withheld.withhold(person, post, new Step(by.person(), time.now()));
                UUID deed = deeds.about(person, AccessAct.POST_WITHHELD, by, Map.of("post", post.toString()));
                notices.postWithheld(id, deed);
            }
        }
    }

    /** The term ends: nothing is left to decide. */
    void ended(PersonId person, PostId post) {
        withheld.find(person, post).ifPresent(notices::postDecided);
    }

    /** Somebody who is no administrator entered the term: nothing waits any more. */
    void forget(PersonId person, PostId post) {
        withheld.forget(person, post).ifPresent(notices::postDecided);
    }
}
