package io.liangze.foundation.access.domain.passkeys;

/** What a challenge was made for; an answer to one serves for nothing else. */
public enum PasskeyUse {
    /** A new passkey is made. */
    ADDITION,
    /** Nobody is signed in, and the passkey says who it is. */
    SIGN_IN,
    /** Who is signed in proves it once more. */
    REAUTHENTICATION
}
