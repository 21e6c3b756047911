package io.liangze.foundation.organization;

import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.time.LocalDate;

/**
 * Is told of every term before its beginning or its end is entered, in the transaction that enters it: by filling a post, by
 * handing it over, by leaving it, by whatever comes later. Implemented by the modules that guard who may hold what. The set-up of a deployment does not ask.
 */
public interface TermWatch {

    /**
     * A term is about to begin; whoever looks at the person's other terms holds him until the transaction ends.
     *
     * @param from the first day of the term
     * @param by who enters it
     * @throws io.liangze.shared.Refusal 422 if it must not be
     */
    void begins(PersonId person, PostId post, LocalDate from, Actor by);

    /**
     * A term is about to end.
     *
     * @param on the first day without the post
     * @throws io.liangze.shared.Refusal 422 or 409 if it must not be
     */
    void ends(PersonId person, PostId post, LocalDate on);
}
