package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.accounts.ActOnAccount;
import io.liangze.foundation.access.application.accounts.HandedCodes;
import io.liangze.foundation.access.application.accounts.HandedCodes.Handed;
import io.liangze.foundation.access.application.accounts.MakeAccount;
import io.liangze.foundation.access.domain.accounts.OneTimeCode;
import io.liangze.foundation.access.web.accounts.AccountAnswers.Deed;
import io.liangze.foundation.access.web.accounts.AccountResponses.AccountResponse;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the system administrator does with accounts, and what the security administrator decides about them. */
@RestController
@Tag(name = "access")
class AccountActController {

    /** Lower case letters, digits and dots, 3 to 64; a dot neither first nor last. */
    private static final String USER_NAME = "[a-z0-9][a-z0-9.]{1,62}[a-z0-9]";

    private final MakeAccount makeAccount;
    private final ActOnAccount actOnAccount;
    private final HandedCodes codes;
    private final AccountAnswers answers;

    AccountActController(
            MakeAccount makeAccount, ActOnAccount actOnAccount, HandedCodes codes, AccountAnswers answers) {
        this.makeAccount = makeAccount;
        this.actOnAccount = actOnAccount;
        this.codes = codes;
        this.answers = answers;
    }

    /** @param person who holds a post, or will */
    @Schema(name = "MakeAccountRequest")
    record MakeAccountRequest(
            @NotNull @Schema(format = "uuid") UUID person,

            @NotNull @Pattern(regexp = USER_NAME) String user) {}

    /** @param forgetSecondFactor whether the person has lost it and signs in without it until he sets one up anew */
    @Schema(name = "ResetAccountRequest")
    record ResetAccountRequest(@NotNull Boolean forgetSecondFactor) {}

    @Schema(name = "LockAccountRequest")
    record LockAccountRequest(@NotBlank @Size(max = 200) String reason) {}

    @Schema(name = "RenameAccountRequest")
    record RenameAccountRequest(
            @NotNull @Pattern(regexp = USER_NAME) String user) {}

    @Schema(name = "RefuseAccountRequest")
    record RefuseAccountRequest(@NotBlank @Size(max = 200) String reason) {}

    @PostMapping("/api/accounts")
    @Operation(
            operationId = "access_makeAccount",
            summary = "Makes an account with a one-time code to hand over; it sleeps until it is authorised")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_MANAGE,
            reauthentication = true,
            problems = {"access-080", "access-081"})
    ResponseEntity<AccountResponse> make(IdempotencyKey key, @RequestBody @Valid MakeAccountRequest request) {
        PersonId person = new PersonId(request.person());
        Handed code = codes.make();
        var deed = new Deed(
                "make account",
                request,
                person,
                actor -> makeAccount.handle(new MakeAccount.Command(person, request.user(), code, actor)));
        return answers.once(key, HttpStatus.CREATED, deed, code.code());
    }

    @PostMapping("/api/accounts/{id}/acts/reset")
    @Operation(
            operationId = "access_resetAccount",
            summary =
                    "A new one-time code takes the place of the password; sessions end, the account is authorised anew")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_MANAGE,
            reauthentication = true,
            problems = {"access-082", "access-083", "access-099"})
    ResponseEntity<AccountResponse> reset(
            @PathVariable PersonId id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid ResetAccountRequest request) {
        Handed code = codes.make();
        return act(id, seen, key, request, new ActOnAccount.Reset(code, request.forgetSecondFactor()), code.code());
    }

    @PostMapping("/api/accounts/{id}/acts/lock")
    @Operation(operationId = "access_lockAccount", summary = "Locks the account; its sessions end")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_MANAGE,
            reauthentication = true,
            problems = {"access-082", "access-083", "access-099"})
    ResponseEntity<AccountResponse> lock(
            @PathVariable PersonId id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid LockAccountRequest request) {
        return act(
                id, seen, key, request, new ActOnAccount.Lock(request.reason().strip()), null);
    }

    @PostMapping("/api/accounts/{id}/acts/unlock")
    @Operation(operationId = "access_unlockAccount", summary = "Opens a locked account again")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_MANAGE,
            reauthentication = true,
            problems = {"access-082", "access-083"})
    ResponseEntity<AccountResponse> unlock(@PathVariable PersonId id, IfMatch seen, IdempotencyKey key) {
        return act(id, seen, key, id, new ActOnAccount.Unlock(), null);
    }

    @PostMapping("/api/accounts/{id}/acts/rename")
    @Operation(
            operationId = "access_renameAccount",
            summary = "Gives the account another user name; sessions end, the account is authorised anew")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_MANAGE,
            reauthentication = true,
            problems = {"access-082", "access-083", "access-099"})
    ResponseEntity<AccountResponse> rename(
            @PathVariable PersonId id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid RenameAccountRequest request) {
        return act(id, seen, key, request, new ActOnAccount.Rename(request.user()), null);
    }

    @PostMapping("/api/accounts/{id}/acts/authorise")
    @Operation(
            operationId = "access_authoriseAccount",
            summary = "Lets the account sign in, with the posts that its person holds now")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_AUTHORISE,
            reauthentication = true,
            problems = {"access-082", "access-083"})
    ResponseEntity<AccountResponse> authorise(@PathVariable PersonId id, IfMatch seen, IdempotencyKey key) {
        return act(id, seen, key, id, new ActOnAccount.Authorise(), null);
    }

    @PostMapping("/api/accounts/{id}/acts/refuse")
    @Operation(operationId = "access_refuseAccount", summary = "Refuses to authorise the account")
    @Operates(
            permission = AccessDeclarations.ACCOUNT_AUTHORISE,
            reauthentication = true,
            problems = {"access-082", "access-083"})
    ResponseEntity<AccountResponse> refuse(
            @PathVariable PersonId id,
            IfMatch seen,
            IdempotencyKey key,
            @RequestBody @Valid RefuseAccountRequest request) {
        return act(
                id, seen, key, request, new ActOnAccount.Refuse(request.reason().strip()), null);
    }

    private ResponseEntity<AccountResponse> act(
            PersonId person,
            IfMatch seen,
            IdempotencyKey key,
            Object request,
            ActOnAccount.Entry entry,
            @Nullable OneTimeCode code) {
        var deed = new Deed(
                entry.act().code() + " account " + person,
                request,
                person,
                actor -> actOnAccount.handle(new ActOnAccount.Command(person, seen.version(), entry, actor)));
        return answers.once(key, HttpStatus.OK, deed, code);
    }
}
