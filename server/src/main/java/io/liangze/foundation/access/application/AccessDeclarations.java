package io.liangze.foundation.access.application;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Duty;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this module may record, and what others must be permitted to do here. */
@Component
public class AccessDeclarations implements TraceActs, Permissions {

    /** To open the work records of any unit with a reason. */
    public static final String GLASS_BREAK = "glass.break";

    /** To read who opened the work records of one's units, and why. */
    public static final String GLASS_REVIEW = "glass.review";

    /** To look accounts up: the system administrator who makes them and the security administrator who authorises them. */
    public static final String ACCOUNT_READ = "account.read";

    /** To make accounts, give them new codes, lock them. */
    public static final String ACCOUNT_MANAGE = "account.manage";

    /** To authorise accounts, and posts that an administrator entered. */
    public static final String ACCOUNT_AUTHORISE = "account.authorise";

    /** To grant rights and withdraw them. */
    public static final String GRANT_MANAGE = "grant.manage";

    /** To see what the audit administrator has read. */
    public static final String ADMINISTRATION_READ = "administration.read";

    /** To read what the administrators did. */
    public static final String ADMINISTRATION_AUDIT = "administration.audit";

    @Override
    public List<? extends TraceAct> declared() {
        return List.of(AccessAct.values());
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(GLASS_BREAK).deciding(),
                new Permission(GLASS_REVIEW).of(Duty.DIRECTORY).opening(DataClass.PERSONAL),
                new Permission(ACCOUNT_READ).of(Duty.ADMINISTRATION).opening(DataClass.PERSONAL),
                new Permission(ACCOUNT_MANAGE)
                        .of(Duty.ACCOUNTS)
                        .opening(DataClass.PERSONAL)
                        .deciding(),
                new Permission(ACCOUNT_AUTHORISE)
                        .of(Duty.GRANTING)
                        .opening(DataClass.PERSONAL)
                        .deciding(),
                new Permission(GRANT_MANAGE).of(Duty.GRANTING).deciding(),
                new Permission(ADMINISTRATION_READ).of(Duty.ADMINISTRATION),
                new Permission(ADMINISTRATION_AUDIT).of(Duty.AUDITING).opening(DataClass.PERSONAL));
    }
}
