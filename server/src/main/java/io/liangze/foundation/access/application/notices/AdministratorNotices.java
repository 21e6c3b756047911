package io.liangze.foundation.access.application.notices;

import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the administrators what one of them waits for from the other. Every command joins the caller's transaction. */
@Component
public class AdministratorNotices {

    /** An account, by its person. */
    public static final String ACCOUNT = "account";

    /** A withheld post. */
    public static final String WITHHELD_POST = "withheld-post";

    private static final String AUTHORISE = "authorise";

    private final Notices notices;
    private final ManagedAccounts accounts;
    private final BusinessTime time;

    AdministratorNotices(Notices notices, ManagedAccounts accounts, BusinessTime time) {
        this.notices = notices;
        this.accounts = accounts;
        this.time = time;
    }

    /** @param deed the trace entry of what makes it wait */
    public void accountWaits(PersonId person, UUID deed) {
        tell(AccessNotice.ACCOUNT_WAITS, account(person), deed, holding(PostKind.SECURITY_ADMINISTRATOR));
    }

    public void accountDecided(PersonId person) {
        notices.settle(account(person), AUTHORISE);
    }

    /** @param deed the trace entry of the refusal */
    public void accountRefused(PersonId person, UUID deed) {
        accountDecided(person);
        tell(AccessNotice.ACCOUNT_REFUSED, account(person), deed, holding(PostKind.SYSTEM_ADMINISTRATOR));
    }

    /** @param deed the trace entry of its being withheld */
    public void postWithheld(UUID id, UUID deed) {
        tell(AccessNotice.POST_WITHHELD, post(id), deed, holding(PostKind.SECURITY_ADMINISTRATOR));
    }

    public void postDecided(UUID id) {
        notices.settle(post(id), AUTHORISE);
    }

    /** @param deed the trace entry of the refusal */
    public void postRefused(UUID id, PersonId enteredBy, UUID deed) {
        postDecided(id);
        tell(AccessNotice.WITHHELD_POST_REFUSED, post(id), deed, Set.of(Recipient.person(enteredBy)));
    }

    private void tell(AccessNotice kind, SubjectRef subject, UUID deed, Set<Recipient> recipients) {
        notices.tell(new Message(kind, subject, deed.toString(), recipients, Map.of()));
    }

    private Set<Recipient> holding(PostKind kind) {
        return accounts.heldPosts(kind, time.today()).stream()
                .map(Recipient::post)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SubjectRef account(PersonId person) {
        return new SubjectRef(ACCOUNT, person.value());
    }

    private static SubjectRef post(UUID id) {
        return new SubjectRef(WITHHELD_POST, id);
    }
}
