package io.liangze.foundation.access.domain.accounts;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All accounts, as the administrators keep them. */
public interface ManagedAccounts {

    Optional<ManagedAccount> find(PersonId person);

    /**
     * Lets account, posts and withheld posts of one person be decided one after the other, until the caller's transaction
     * ends.
     */
    void lock(PersonId person);

    /** Whether somebody has the user name; if not, it is kept free until the caller's transaction ends. */
    boolean isUserTaken(String user);

    /** Whether the person holds a post on the day, or will after it. */
    boolean holdsOrWillHold(PersonId person, LocalDate day);

    /** Lets administrators' accounts be closed one after the other, until the caller's transaction ends. */
    void lockAdministrators();

    /** The kinds of posts besides this one that the person holds on the day, or will after it. */
    List<PostKind> otherKinds(PersonId person, PostId besides, LocalDate day);

    /** The posts of the kind that somebody holds on the day. */
    Set<PostId> heldPosts(PostKind kind, LocalDate day);

    /**
     * Whether somebody besides this person holds a post of the kind on the day, with no end entered, and signs in by himself: with a
     * password that he chose, or by the organization's own sign-in.
     */
    boolean isAnotherWorking(PostKind kind, PersonId person, LocalDate day);

    /** @param codeHash Argon2id hash of the one-time code */
    void add(ManagedAccount account, String codeHash, Instant now);

    /** @throws Refusal if somebody stored it since it was found */
    void store(ManagedAccount account);

    /** Puts a one-time code in the place of the password, which is remembered as a past one. */
    void replacePassword(ManagedAccount account, String codeHash, Instant now);

    /** The person signs in without a second factor until he sets one up anew. */
    void forgetSecondFactor(PersonId person);

    /** Makes whoever has seen a sleeping account look again: what its person holds has changed. */
    void touchSleeping(PersonId person);

    /** @return how many sessions ended */
    int endSessions(PersonId person);
}
