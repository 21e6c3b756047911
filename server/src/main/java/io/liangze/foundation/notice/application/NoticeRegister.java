package io.liangze.foundation.notice.application;

import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.NoticeKind.Urgency;
import io.liangze.foundation.notice.NoticeKinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All kinds of message that the modules declare. */
@Component
public class NoticeRegister {

    private final Map<String, NoticeKind> kinds = new TreeMap<>();

    NoticeRegister(List<NoticeKinds> declarations) {
        for (NoticeKinds declaration : declarations) {
            for (NoticeKind kind : declaration.declared()) {
                if (kinds.put(kind.code(), kind) != null) {
                    throw new IllegalStateException("two kinds of message have the code " + kind.code());
                }
            }
        }
    }

    /** @throws IllegalStateException if no module declared it */
    void require(NoticeKind kind) {
        if (!kind.equals(kinds.get(kind.code()))) {
            throw new IllegalStateException("undeclared kind of message " + kind.code());
        }
    }

    /** Whether the kind does not tell what its subject is called; so does one that nobody declares any more. */
    boolean isGuarded(String code) {
        NoticeKind kind = kinds.get(code);
        return kind == null || kind.guarded();
    }

    /** The codes of those that somebody must know of at once. */
    public Set<String> urgent() {
        return kinds.values().stream()
                .filter(kind -> kind.urgency() == Urgency.URGENT)
                .map(NoticeKind::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
