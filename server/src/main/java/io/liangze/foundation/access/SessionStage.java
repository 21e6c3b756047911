package io.liangze.foundation.access;

/** How far signing in has come. Only a full session reaches anything but its own sign-in. */
public enum SessionStage {
    /** Signed in. */
    FULL,
    /** The password was right; the second factor, a code or a passkey, is still to come. */
    SECOND_FACTOR,
    /** A new password must be set first: the present one was set by somebody else, or is older than the deployment allows. */
    NEW_PASSWORD,
    /** The deployment asks for a second factor, and the person has none: one must be set up first. */
    SECOND_FACTOR_SETUP
}
