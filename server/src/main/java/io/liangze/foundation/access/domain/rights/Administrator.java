package io.liangze.foundation.access.domain.rights;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.rights.Duty;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 三员: the three administrators, kept apart from each other and from all business whatever is granted. Source: GB/T
 * 22239-2019 第三级 安全管理中心.
 */
public enum Administrator {
    /** 系统管理员: accounts, settings, the register. */
    SYSTEM(PostKind.SYSTEM_ADMINISTRATOR, Duty.ACCOUNTS),
    /** 安全管理员: authorises and grants. */
    SECURITY(PostKind.SECURITY_ADMINISTRATOR, Duty.GRANTING),
    /** 审计管理员: reads what the two did. */
    AUDIT(PostKind.AUDIT_ADMINISTRATOR, Duty.AUDITING);

    private final PostKind kind;
    private final Duty duty;

    Administrator(PostKind kind, Duty duty) {
        this.kind = kind;
        this.duty = duty;
    }

    /** Which administrator a post of this kind is; empty for all others. */
    public static Optional<Administrator> of(PostKind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst();
    }

    /** Whether a post of this kind may hold permissions of this duty at all. */
    public static boolean mayHold(PostKind kind, Duty duty) {
        @Nullable Administrator administrator = of(kind).orElse(null);
        return switch (duty) {
            case DIRECTORY -> true;
            case BUSINESS -> administrator == null;
            case ADMINISTRATION -> administrator != null;
            case REGISTER -> administrator == null || administrator == SYSTEM;
            case ACCOUNTS, GRANTING, AUDITING -> administrator != null && administrator.duty == duty;
        };
    }

    public PostKind kind() {
        return kind;
    }
}
