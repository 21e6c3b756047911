package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.accounts.HandedCodes.Handed;
import io.liangze.foundation.access.application.notices.AdministratorNotices;
import io.liangze.foundation.access.domain.accounts.AccountAct;
import io.liangze.foundation.access.domain.accounts.AccountRefused;
import io.liangze.foundation.access.domain.accounts.ManagedAccount;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Sha256;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the system administrator and the security administrator do with an account that is there. */
@Component
public class ActOnAccount {

    private final ManagedAccounts accounts;
    private final AccountStanding standing;
    private final Deeds deeds;
    private final AdministratorNotices notices;
    private final BusinessTime time;

    ActOnAccount(
            ManagedAccounts accounts,
            AccountStanding standing,
            Deeds deeds,
            AdministratorNotices notices,
            BusinessTime time) {
        this.accounts = accounts;
        this.standing = standing;
        this.deeds = deeds;
        this.notices = notices;
        this.time = time;
    }

    /** What is done. */
    public sealed interface Entry {

        AccountAct act();
    }

    /** @param forgetSecondFactor whether the person has lost it */
    public record Reset(Handed code, boolean forgetSecondFactor) implements Entry {
        @Override
        public AccountAct act() {
            return AccountAct.RESET;
        }
    }

    public record Lock(String reason) implements Entry {
        @Override
        public AccountAct act() {
            return AccountAct.LOCK;
        }
    }

    public record Unlock() implements Entry {
        @Override
        public AccountAct act() {
            return AccountAct.UNLOCK;
        }
    }

    public record Rename(String user) implements Entry {
        @Override
        public AccountAct act() {
            return AccountAct.RENAME;
        }
    }

    public record Authorise() implements Entry {
        @Override
        public AccountAct act() {
            return AccountAct.AUTHORISE;
        }
    }

    public record Refuse(String reason) implements Entry {
        @Override
        public AccountAct act() {
            return AccountAct.REFUSE;
        }
    }

    /** Who does what with which account, having seen which version. */
    public record Command(PersonId person, long seenVersion, Entry entry, Actor actor) {}

    /**
     * Does it.
     *
     * @return the trace entry's key
     * @throws AccountRefused if a rule says no
     * @throws Refusal 404 if there is no such account, 412 if it has changed since it was seen
     */
    @Transactional
    public UUID handle(Command command) {
        PersonId person = command.person();
        accounts.lock(person);
        ManagedAccount account = accounts.find(person).orElseThrow(Refusal::absent);
        if (account.version() != command.seenVersion()) {
            throw Refusal.stale(account.version());
        }
        standing.require(account, command.entry().act(), command.actor().person());
        Step step = new Step(command.actor().person(), time.now());
        var content = new TreeMap<String, String>();
        AccessAct act = switch (command.entry()) {
            case Reset reset -> {
                ManagedAccount changed = account.reset(step, reset.code().until());
                accounts.store(changed);
                accounts.replacePassword(
                        changed, reset.code().hash(), reset.code().madeAt());
                if (reset.forgetSecondFactor()) {
                    accounts.forgetSecondFactor(person);
                }
                content.put("secondFactorForgotten", Boolean.toString(reset.forgetSecondFactor()));
                content.put("endedSessions", Integer.toString(accounts.endSessions(person)));
                yield AccessAct.ACCOUNT_RESET;
            }
            case Lock(String reason) -> {
                accounts.store(account.lock(step.by(), reason));
                content.put("reason", Sha256.of(reason));
                content.put("endedSessions", Integer.toString(accounts.endSessions(person)));
                yield AccessAct.ACCOUNT_LOCKED;
            }
            case Unlock() -> {
                accounts.store(account.unlock(step.by()));
                yield AccessAct.ACCOUNT_UNLOCKED;
            }
            case Rename(String user) -> {
                MakeAccount.requireFree(accounts, user);
                accounts.store(account.rename(step, user));
                content.put("endedSessions", Integer.toString(accounts.endSessions(person)));
                yield AccessAct.ACCOUNT_RENAMED;
            }
            case Authorise() -> {
                accounts.store(account.authorise(step));
                yield AccessAct.ACCOUNT_AUTHORISED;
            }
            case Refuse(String reason) -> {
                accounts.store(account.refuse(step, reason));
                content.put("reason", Sha256.of(reason));
                yield AccessAct.ACCOUNT_REFUSED;
            }
        };
        UUID deed = deeds.about(person, act, command.actor(), content);
        tell(person, command.entry(), deed);
        return deed;
    }

    private void tell(PersonId person, Entry entry, UUID deed) {
        switch (entry) {
            case Reset _, Rename _ -> {
                // what waited before is void
                notices.accountDecided(person);
                notices.accountWaits(person, deed);
            }
            case Authorise _ -> notices.accountDecided(person);
            case Refuse _ -> notices.accountRefused(person, deed);
            case Lock _, Unlock _ -> {}
        }
    }
}
