package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.domain.accounts.AccountAct;
import io.liangze.foundation.access.domain.accounts.AccountRefused;
import io.liangze.foundation.access.domain.accounts.AccountRule;
import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.ManagedAccount;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.rights.Administrator;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which acts an account allows: the rules of the account itself, and that administration never stands still. */
@Component
public class AccountStanding {

    private static final Set<AccountAct> CLOSING = EnumSet.of(AccountAct.LOCK, AccountAct.RESET, AccountAct.RENAME);

    private final ManagedAccounts accounts;
    private final OrganizationDirectory organization;
    private final BusinessTime time;

    AccountStanding(ManagedAccounts accounts, OrganizationDirectory organization, BusinessTime time) {
        this.accounts = accounts;
        this.organization = organization;
        this.time = time;
    }

    /** Why somebody may not do this now; shows the act and guards it. */
    public Optional<AccountRule> refusal(ManagedAccount account, AccountAct act, PersonId by) {
        return account.refusal(act, by)
                .or(() -> closes(account, act) && isLastOfHisKind(account.person())
                        ? Optional.of(AccountRule.SOMEBODY_IS_LEFT)
                        : Optional.empty());
    }

    /** As {@link #refusal}; of two administrators who close each other's account at once, one is refused. */
    void require(ManagedAccount account, AccountAct act, PersonId by) {
        if (closes(account, act)) {
            accounts.lockAdministrators();
        }
        refusal(account, act, by).ifPresent(rule -> {
            throw new AccountRefused(rule);
        });
    }

    private static boolean closes(ManagedAccount account, AccountAct act) {
        return account.state() == AccountState.ACTIVE && CLOSING.contains(act);
    }

    private boolean isLastOfHisKind(PersonId person) {
        LocalDate today = time.today();
        return organization.postsOf(person, today).stream()
                .map(PostCard::kind)
                .filter(kind -> Administrator.of(kind).isPresent())
                .anyMatch(kind -> !accounts.isAnotherWorking(kind, person, today));
    }
}
