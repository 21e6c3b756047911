package io.liangze.foundation.access.domain.beginning;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The codes for the first administrators, by their digests. */
public interface FirstCodes {

    /**
     * The kinds of administrators that the installation waits for: nobody whose account is active holds such a post or will. That
     * is so at the beginning, and again where the only one of a kind is not there any more.
     *
     * @return in the order system, security, audit
     */
    List<PostKind> waiting();

    /**
     * The kinds of which a start tells a code: those waited for, and the one that whoever runs the server has named because its only
     * administrator has lost every way in. That one is waited for from then on, until the code is given.
     */
    List<PostKind> toTell();

    /** The code of a kind is this one from now on and no other. */
    void replace(PostKind kind, String digest, Instant until);

    /** Whether it is a code that holds and was not used, of a kind that is still waited for. */
    boolean isOpen(String digest, Instant now);

    /** Whose code it is, as {@link #isOpen}; whoever gives any code besides waits until the transaction ends. */
    Optional<PostKind> lock(String digest, Instant now);

    /** Whether somebody of this name is an administrator of another kind, or became one by a code. */
    boolean isNamed(String name, PostKind besides);

    /**
     * Locks the accounts of whoever else holds the kind, and ends their sessions: a code was told because they can act no more.
     *
     * @return whose accounts
     */
    List<PersonId> succeed(PostKind kind, PersonId by, String reason);

    void redeem(PostKind kind, PersonId by);
}
