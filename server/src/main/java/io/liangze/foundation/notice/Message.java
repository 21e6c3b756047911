package io.liangze.foundation.notice;

import io.liangze.shared.SubjectRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is told. For each recipient a message of one kind about one subject on one occasion exists once: telling it again changes
 * nothing.
 *
 * @param subject what it is about; its owner says who may know of it and what it is called
 * @param occasion tells it from others of its kind about the same thing, 1 to 80 characters: the year, the day since which it is
 *     so, the entry of the trace
 * @param recipients none is allowed: then nobody is told
 * @param values for the places of its sentence: codes, days and whole numbers by name, never a name or a text
 * @param dueOn the last day on which what is asked is in time; null if there is none
 */
public record Message(
        NoticeKind kind,
        SubjectRef subject,
        String occasion,
        Set<Recipient> recipients,
        Map<String, String> values,
        @Nullable LocalDate dueOn) {

    private static final int LONGEST_OCCASION = 80;

    /** A code, a day or a number: nothing that could name anybody. */
    private static final Pattern VALUE =
            Pattern.compile("[A-Z][A-Z0-9_]{0,39}|[0-9]{4}-[0-9]{2}-[0-9]{2}|-?[0-9]{1,9}");

    /** @throws IllegalArgumentException if a value is none of these, or a day is set for what asks for nothing */
    public Message {
        recipients = Set.copyOf(recipients);
        values = Map.copyOf(values);
        if (occasion.isEmpty() || occasion.length() > LONGEST_OCCASION) {
            throw new IllegalArgumentException("an occasion has 1 to 80 characters");
        }
        if (!values.values().stream().allMatch(value -> VALUE.matcher(value).matches())) {
            throw new IllegalArgumentException("a message holds codes, days and numbers only: " + values.keySet());
        }
        if (dueOn != null && kind.ask() == null) {
            throw new IllegalArgumentException(kind.code() + " asks for nothing, so nothing is due");
        }
    }

    /** What only informs, or asks without a last day. */
    public Message(
            NoticeKind kind,
            SubjectRef subject,
            String occasion,
            Set<Recipient> recipients,
            Map<String, String> values) {
        this(kind, subject, occasion, recipients, values, null);
    }
}
