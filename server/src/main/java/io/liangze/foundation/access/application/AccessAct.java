package io.liangze.foundation.access.application;

import io.liangze.foundation.trace.TraceAct;

/** The acts of accounts, sessions, grants, delegations and need-to-know lists. */
public enum AccessAct implements TraceAct {
    SIGNED_IN("access.signed-in"),
    SIGNED_OUT("access.signed-out"),
    POST_CHOSEN("access.post-chosen"),
    SESSION_ENDED("access.session-ended"),
    PASSWORD_CHANGED("access.password-changed"),
    AUTHENTICATOR_ADDED("access.authenticator-added"),
    AUTHENTICATOR_REMOVED("access.authenticator-removed"),
    RECOVERY_CODES_MADE("access.recovery-codes-made"),
    RECOVERY_CODE_USED("access.recovery-code-used"),
    POST_DELEGATED("access.post-delegated"),
    DELEGATION_ENDED("access.delegation-ended"),
    GLASS_BROKEN("access.glass-broken"),
    GLASSES_REVIEWED("access.glasses-reviewed"),
    ACCOUNT_MADE("access.account-made"),
    ACCOUNT_RESET("access.account-reset"),
    ACCOUNT_LOCKED("access.account-locked"),
    ACCOUNT_UNLOCKED("access.account-unlocked"),
    ACCOUNT_RENAMED("access.account-renamed"),
    ACCOUNT_AUTHORISED("access.account-authorised"),
    ACCOUNT_REFUSED("access.account-refused"),
    ACCOUNT_READ("access.account-read"),
    ACCOUNTS_READ("access.accounts-read"),
    ACCOUNTS_EXPORTED("access.accounts-exported"),
    POST_WITHHELD("access.post-withheld"),
    WITHHELD_POST_RELEASED("access.withheld-post-released"),
    WITHHELD_POST_REFUSED("access.withheld-post-refused"),
    WITHHELD_POSTS_READ("access.withheld-posts-read"),
    WITHHELD_POSTS_EXPORTED("access.withheld-posts-exported"),
    GRANTED("access.granted"),
    GRANT_WITHDRAWN("access.grant-withdrawn"),
    GRANTS_EXPORTED("access.grants-exported"),
    POST_GRANTED("access.post-granted"),
    POST_GRANT_WITHDRAWN("access.post-grant-withdrawn"),
    POST_GRANTS_EXPORTED("access.post-grants-exported"),
    ADMINISTRATORS_AUDITED("access.administrators-audited"),
    ADMINISTRATOR_ACTS_EXPORTED("access.administrator-acts-exported"),
    AUDIT_READINGS_EXPORTED("access.audit-readings-exported"),
    FIRST_ADMINISTRATOR_ENTERED("access.first-administrator-entered"),
    KNOWER_ADMITTED("access.knower-admitted", Log.DISCIPLINE),
    KNOWER_DISMISSED("access.knower-dismissed", Log.DISCIPLINE),
    MATTER_OPENED("access.matter-opened", Log.DISCIPLINE),
    MATTER_READ("access.matter-read", Log.DISCIPLINE),
    CONTACT_CHANGED("access.contact-changed"),
    PASSKEY_ADDED("access.passkey-added"),
    PASSKEY_REMOVED("access.passkey-removed"),
    /** Its counter went backwards: there may be a copy. */
    PASSKEY_REFUSED("access.passkey-refused");

    private final String code;
    private final Log log;

    AccessAct(String code) {
        this(code, Log.WORK);
    }

    AccessAct(String code, Log log) {
        this.code = code;
        this.log = log;
    }

    @Override
    public Log log() {
        return log;
    }

    @Override
    public String code() {
        return code;
    }
}
