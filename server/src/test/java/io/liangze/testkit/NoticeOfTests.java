package io.liangze.testkit;

import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.NoticeKinds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Kinds of message that only tests tell. */
public enum NoticeOfTests implements NoticeKind {
    INFORMS("test.informs", null, Urgency.ROUTINE, false),
    ASKS("test.asks", "answer", Urgency.ROUTINE, false),
    GUARDED("test.guarded", "answer", Urgency.ROUTINE, true),
    URGENT("test.urgent", null, Urgency.URGENT, false);

    private final String code;
    private final @Nullable String ask;
    private final Urgency urgency;
    private final boolean guarded;

    NoticeOfTests(String code, @Nullable String ask, Urgency urgency, boolean guarded) {
        this.code = code;
        this.ask = ask;
        this.urgency = urgency;
        this.guarded = guarded;
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

    @Override
    public boolean guarded() {
        return guarded;
    }

    /** Declares them. */
    static final class Declaration implements NoticeKinds {

        @Override
        public List<? extends NoticeKind> declared() {
            return List.of(values());
        }
    }
}
