package io.liangze.foundation.access.application.glass;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.notices.AccessNotice;
import io.liangze.foundation.access.domain.glass.Glass;
import io.liangze.foundation.access.domain.glass.Glasses;
import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.SubjectRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps an opening, records it, and tells at once whose records were opened and who watches over such openings. */
@Component
class RecordGlass {

    private final Glasses glasses;
    private final Trace trace;
    private final Notices notices;

    RecordGlass(Glasses glasses, Trace trace, Notices notices) {
        this.glasses = glasses;
        this.trace = trace;
        this.notices = notices;
    }

    /** Joins the caller's transaction. */
    UUID record(Glass glass, LocalDate today) {
        glasses.add(glass);
        var unit = new SubjectRef("unit", glass.unit().value());
        notices.tell(new Message(
                AccessNotice.GLASS_BROKEN,
                unit,
                glass.id().toString(),
                glasses.watchers(glass.unit(), today).stream()
                        .map(Recipient::post)
                        .collect(Collectors.toUnmodifiableSet()),
                Map.of()));
        return trace.record(
                new Trace.Deed(AccessAct.GLASS_BROKEN, glass.actor(), glass.unit(), unit, List.of(), Map.of()));
    }
}
