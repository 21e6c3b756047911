package io.liangze.foundation.access.application.delegation;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.notices.AccessNotice;
import io.liangze.foundation.access.domain.delegation.Delegation;
import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records what happens to a delegation, and tells the other of the two. */
@Component
class RecordDelegation {

    private final Trace trace;
    private final Notices notices;

    RecordDelegation(Trace trace, Notices notices) {
        this.trace = trace;
        this.notices = notices;
    }

    UUID given(Delegation delegation, Actor holder) {
        return record(AccessAct.POST_DELEGATED, AccessNotice.POST_DELEGATED, delegation, holder);
    }

    UUID ended(Delegation delegation, Actor actor) {
        return record(AccessAct.DELEGATION_ENDED, AccessNotice.DELEGATION_ENDED, delegation, actor);
    }

    private UUID record(AccessAct act, AccessNotice notice, Delegation delegation, Actor actor) {
        var post = new SubjectRef("post", delegation.post().value());
        PersonId other = delegation.holder().equals(actor.person()) ? delegation.delegate() : delegation.holder();
        notices.tell(new Message(
                notice,
                post,
                delegation.id().toString(),
                Set.of(Recipient.person(other)),
                Map.of("last", delegation.toOn().minusDays(1).toString())));
        return trace.record(new Trace.Deed(
                act,
                actor,
                actor.unit(),
                post,
                List.of(),
                Map.of("delegation", Json.text(delegation.id().toString()))));
    }
}
