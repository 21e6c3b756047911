package io.liangze.foundation.access;

import io.liangze.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts that people sign in with. Commands join the caller's transaction. */
public interface Accounts {

    /**
     * An account.
     *
     * @param persona the demonstration's name for the person; null outside it
     */
    record Account(PersonId person, String user, @Nullable String persona) {}

    /**
     * Makes an account.
     *
     * @param password as the person will type it; only its Argon2id hash is kept
     */
    void add(Account account, String password);

    /** The accounts of the demonstration's personas, in the order in which they were made. */
    List<Account> personas();
}
