package io.liangze.foundation.access.application.beginning;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.beginning.EnterFirstAdministrator.Command;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.beginning.FirstCodes;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Actor;
import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Person, post, account and the end of the code, together or not at all. */
@Component
class FirstAppointment {

    private static final String SUCCEEDED = "凭控制台口令由他人接任";

    private final FirstCodes codes;
    private final OperationsUnit unit;
    private final Accounts accounts;
    private final ManagedAccounts managed;
    private final Deeds deeds;

    FirstAppointment(FirstCodes codes, OperationsUnit unit, Accounts accounts, ManagedAccounts managed, Deeds deeds) {
        this.codes = codes;
        this.unit = unit;
        this.accounts = accounts;
        this.managed = managed;
        this.deeds = deeds;
    }

    /** @throws Refusal 422 if the code was used meanwhile, or name or user name are somebody else's */
    @Transactional
    PersonId make(String digest, Command command) {
        PostKind kind = codes.lock(digest, MachineTime.now()).orElseThrow(EnterFirstAdministrator::wrongCode);
        var violations = new ArrayList<Violation>();
        if (codes.isNamed(command.name(), kind)) {
            violations.add(new Violation("/name", "administrator-named", Map.of()));
        }
        if (managed.isUserTaken(command.user())) {
            violations.add(new Violation("/user", "user-name-taken", Map.of()));
        }
        if (!violations.isEmpty()) {
            throw Refusal.violations(List.copyOf(violations));
        }
        Actor administrator = unit.appoint(command.name(), kind);
        PersonId person = administrator.person();
        accounts.add(new Accounts.Account(person, command.user(), null), command.password());
        codes.redeem(kind, person);
        codes.succeed(kind, person, SUCCEEDED)
                .forEach(before -> deeds.about(before, AccessAct.ACCOUNT_LOCKED, administrator, Map.of()));
        deeds.about(person, AccessAct.FIRST_ADMINISTRATOR_ENTERED, administrator, Map.of("kind", kind.name()));
        return person;
    }
}
