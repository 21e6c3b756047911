package io.liangze.foundation.access.application.sessions;

import io.liangze.foundation.access.SignInMethod;
import io.liangze.foundation.access.domain.SessionId;
import io.liangze.foundation.access.domain.signin.Device;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.Instant;

/** A person's own full sessions, to be looked at. */
public interface OwnSessions {

    /** Times are the machine's; when it was last seen is right to a minute. */
    record Row(SessionId id, SignInMethod method, Device device, Instant createdAt, Instant seenAt) {}

    /** Those that are not over. */
    Page<Row> list(PersonId owner, ListQuery query, Instant now);
}
