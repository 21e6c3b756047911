package io.liangze.foundation.notice.persistence;

import io.liangze.foundation.notice.Recipient;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes what several tables or statements have in common. */
final class Rows {

    private static final String PERSON = "PERSON";
    private static final String POST = "POST";

    private Rows() {}

    static String kind(Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfPerson(PersonId _) -> PERSON;
            case Recipient.OfPost(PostId _) -> POST;
        };
    }

    static UUID id(Recipient recipient) {
        return switch (recipient) {
            case Recipient.OfPerson(PersonId person) -> person.value();
            case Recipient.OfPost(PostId post) -> post.value();
        };
    }

    static Recipient recipient(ResultSet row) throws SQLException {
        UUID id = row.getObject("recipient", UUID.class);
        return row.getString("recipient_kind").equals(PERSON)
                ? Recipient.person(new PersonId(id))
                : Recipient.post(new PostId(id));
    }

    static SubjectRef subject(ResultSet row) throws SQLException {
        return new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
