package io.liangze.foundation.protection;

/** What a data key is for. Each purpose has a key of its own, so that what is sealed for one never opens for another. */
public enum KeyPurpose {
    /** Secrets by which somebody proves who he is. */
    CREDENTIAL,
    /** Telephone numbers and addresses of mail. */
    CONTACT,
    /** Identity numbers. */
    IDENTITY,
    /** Names in matters of discipline. */
    DISCIPLINE_NAME,
    /** The keys that sign the trace, and what a witness has cosigned. */
    SIGNING_KEY
}
