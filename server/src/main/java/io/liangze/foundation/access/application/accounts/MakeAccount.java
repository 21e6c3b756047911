package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.accounts.HandedCodes.Handed;
import io.liangze.foundation.access.application.notices.AdministratorNotices;
import io.liangze.foundation.access.domain.accounts.AccountRefused;
import io.liangze.foundation.access.domain.accounts.AccountRule;
import io.liangze.foundation.access.domain.accounts.ManagedAccount;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator makes an account for a holder of a post. It sleeps until it is authorised. */
@Component
public class MakeAccount {

    private final ManagedAccounts accounts;
    private final Deeds deeds;
    private final AdministratorNotices notices;
    private final BusinessTime time;

    MakeAccount(ManagedAccounts accounts, Deeds deeds, AdministratorNotices notices, BusinessTime time) {
        this.accounts = accounts;
        this.deeds = deeds;
        this.notices = notices;
        this.time = time;
    }

    public record Command(PersonId person, String user, Handed code, Actor actor) {}

    /**
     * Makes it.
     *
     * @return the trace entry's key
     * @throws AccountRefused if the person holds no post, or has an account
     * @throws Refusal 422 at the field if somebody else has the user name
     */
    @Transactional
    public UUID handle(Command command) {
        PersonId person = command.person();
        accounts.lock(person);
        if (!accounts.holdsOrWillHold(person, time.today())) {
            throw new AccountRefused(AccountRule.FOR_A_HOLDER);
        }
        if (accounts.find(person).isPresent()) {
            throw new AccountRefused(AccountRule.ONE_EACH);
        }
        requireFree(accounts, command.user());
        Handed code = command.code();
        accounts.add(
                ManagedAccount.made(
                        person,
                        command.user(),
                        code.until(),
                        new Step(command.actor().person(), time.now())),
                code.hash(),
                code.madeAt());
        UUID deed = deeds.about(person, AccessAct.ACCOUNT_MADE, command.actor(), Map.of());
        notices.accountWaits(person, deed);
        return deed;
    }

    static void requireFree(ManagedAccounts accounts, String user) {
        if (accounts.isUserTaken(user)) {
            throw Refusal.violations(List.of(new Violation("/user", "user-name-taken", Map.of())));
        }
    }
}
