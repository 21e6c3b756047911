package io.liangze.foundation.notice;

import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;

/**
 * To whom a message goes. What concerns an office goes to the post, and on to whoever holds it next; what concerns a person goes
 * with the person, whatever post he holds.
 */
public sealed interface Recipient {

    /** Somebody, in whichever post he acts. */
    record OfPerson(PersonId person) implements Recipient {}

    /** Whoever holds the post. */
    record OfPost(PostId post) implements Recipient {}

    static Recipient person(PersonId person) {
        return new OfPerson(person);
    }

    static Recipient post(PostId post) {
        return new OfPost(post);
    }
}
