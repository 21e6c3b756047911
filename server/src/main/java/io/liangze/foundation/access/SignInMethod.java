package io.liangze.foundation.access;

/** By what somebody proved who he is when he signed in. */
public enum SignInMethod {
    PASSWORD,
    /** Password, then the code of an authenticator app. */
    PASSWORD_AND_CODE,
    /** Password, then a recovery code instead of the app's. */
    RECOVERY_CODE,
    /** A passkey that verified its user, which is two factors in one; also after the password. */
    PASSKEY,
    /** The organization's own OpenID Connect provider. */
    OPENID,
    /** A persona of the demonstration, without proof. */
    DEMONSTRATION,
    /** A code that an administrator handed over, once. */
    ONE_TIME_CODE
}
