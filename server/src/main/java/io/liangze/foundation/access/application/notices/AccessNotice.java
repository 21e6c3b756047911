package io.liangze.foundation.access.application.notices;

import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.NoticeKinds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of message of access. */
public enum AccessNotice implements NoticeKind {
    /** 应急查阅; tells the heads of the unit and the security administrator. */
    GLASS_BROKEN("access.glass-broken", null, Urgency.URGENT),
    /** 委托代办; tells the delegate. */
    POST_DELEGATED("access.post-delegated", null, Urgency.ROUTINE),
    /** 委托终止; tells the other of the two. */
    DELEGATION_ENDED("access.delegation-ended", null, Urgency.ROUTINE),
    /** 账号待授权; asks the security administrators. */
    ACCOUNT_WAITS("access.account-waits", "authorise", Urgency.ROUTINE),
    /** 账号未获授权; tells the system administrators. */
    ACCOUNT_REFUSED("access.account-refused", null, Urgency.ROUTINE),
    /** 任职待授权; asks the security administrators. */
    POST_WITHHELD("access.post-withheld", "authorise", Urgency.ROUTINE),
    /** 任职未获授权; tells whoever entered it. */
    WITHHELD_POST_REFUSED("access.withheld-post-refused", null, Urgency.ROUTINE),
    /** 敏感清单待批; asks those of the unit who may approve. */
    EXPORT_REQUESTED("access.export-requested", "approve", Urgency.ROUTINE),
    /** 敏感清单已批; tells whoever asked, who has a day to take it. */
    EXPORT_APPROVED("access.export-approved", null, Urgency.URGENT),
    /** 敏感清单未批; tells whoever asked. */
    EXPORT_REFUSED("access.export-refused", null, Urgency.ROUTINE);

    private final String code;
    private final @Nullable String ask;
    private final Urgency urgency;

    AccessNotice(String code, @Nullable String ask, Urgency urgency) {
        this.code = code;
        this.ask = ask;
        this.urgency = urgency;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String ask() {
        return ask;
    }

    @Override
    public Urgency urgency() {
        return urgency;
    }

    @Component
    static class Declaration implements NoticeKinds {

        @Override
        public List<? extends NoticeKind> declared() {
            return List.of(values());
        }
    }
}
