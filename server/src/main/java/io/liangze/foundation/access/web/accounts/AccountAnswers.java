package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.domain.accounts.ManagedAccount;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.accounts.OneTimeCode;
import io.liangze.foundation.access.web.accounts.AccountResponses.AccountResponse;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Acts once and answers with the account as it is then. */
@Component
class AccountAnswers {

    private final ManagedAccounts accounts;
    private final AccountResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    AccountAnswers(ManagedAccounts accounts, AccountResponses responses, Idempotency idempotency, CurrentScope scope) {
        this.accounts = accounts;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /**
     * What is done.
     *
     * @param operation its name, with the person's id unless the body has it
     * @param request the body as it was read
     * @param act answers the trace entry's key
     */
    record Deed(String operation, Object request, PersonId person, Function<Actor, UUID> act) {}

    /** @param code told in the answer to the first request alone: of a repeated one nobody knows any more what it was */
    ResponseEntity<AccountResponse> once(IdempotencyKey key, HttpStatus status, Deed deed, @Nullable OneTimeCode code) {
        Actor actor = scope.actor();
        var outcome = idempotency.once(
                key,
                actor.person(),
                deed.operation(),
                deed.request(),
                () -> new Idempotency.Done(deed.person().value(), deed.act().apply(actor), status.value()));
        ManagedAccount account = accounts.find(deed.person()).orElseThrow(Refusal::absent);
        var answer = ResponseEntity.status(outcome.status()).eTag("\"" + account.version() + "\"");
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        String shown = code == null || outcome.replayed() ? null : code.shown();
        return answer.body(
                responses.whole(account, scope, shown, outcome.trace().toString()));
    }
}
