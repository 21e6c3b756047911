package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Recipient;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells somebody whom another declared as kin. Both stand back from each other's matters from then on, so that a declaration
 * that is not true must not stay hidden from him whom it keeps away. Joins the caller's transaction.
 */
@Component
public class TellRelatives {

    private final Notices notices;

    TellRelatives(Notices notices) {
        this.notices = notices;
    }

    /** @param declaration its id */
    public void declared(PersonId by, PersonId relative, UUID declaration) {
        notices.tell(new Message(
                OrganizationNotice.KINSHIP_DECLARED,
                new SubjectRef("person", by.value()),
                declaration.toString(),
                Set.of(Recipient.person(relative)),
                Map.of()));
    }
}
