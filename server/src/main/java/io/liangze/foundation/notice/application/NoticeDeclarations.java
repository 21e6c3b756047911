package io.liangze.foundation.notice.application;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this module may record. */
@Component
class NoticeDeclarations implements TraceActs {

    @Override
    public List<? extends TraceAct> declared() {
        return List.of(NoticeAct.values());
    }
}
