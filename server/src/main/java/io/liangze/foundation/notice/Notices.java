package io.liangze.foundation.notice;

import io.liangze.shared.SubjectRef;
import java.util.Collection;
import java.util.List;

/** Tells people and posts what they are asked for or should know. Every command joins the caller's transaction. */
public interface Notices {

    /**
     * What is asked about a thing on an occasion.
     *
     * @param act the last part of the act's address
     */
    record Ask(SubjectRef subject, String act, String occasion) {}

    /**
     * Tells all of them at business time, with one statement however many there are. What was told before is left as it is.
     *
     * @throws IllegalStateException if the caller has no transaction, or nobody declared a kind
     */
    void tell(Collection<Message> messages);

    /** As {@link #tell(Collection)}. */
    default void tell(Message message) {
        tell(List.of(message));
    }

    /**
     * Notes that what was asked about the thing is done, on whatever occasion it was asked: for everybody who was asked, whoever
     * did it.
     */
    void settle(SubjectRef subject, String act);

    /** Notes that what was asked on these occasions is done, or is asked no more. */
    void settle(Collection<Ask> asks);

    /** What is asked for by messages of the kind and is not settled yet, each once. */
    List<Ask> open(NoticeKind kind);
}
