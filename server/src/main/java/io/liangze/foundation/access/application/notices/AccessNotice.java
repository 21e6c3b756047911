package io.liangze.foundation.access.application.notices;

import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.NoticeKinds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of message of access. None of them asks for anything. */
public enum AccessNotice implements NoticeKind {
    /** 应急查阅; tells the heads of the unit and the security administrator. */
    GLASS_BROKEN("access.glass-broken", Urgency.URGENT),
    /** 委托代办; tells the delegate. */
    POST_DELEGATED("access.post-delegated", Urgency.ROUTINE),
    /** 委托终止; tells the other of the two. */
    DELEGATION_ENDED("access.delegation-ended", Urgency.ROUTINE);

    private final String code;
    private final Urgency urgency;

    AccessNotice(String code, Urgency urgency) {
        this.code = code;
        this.urgency = urgency;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String ask() {
        return null;
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
