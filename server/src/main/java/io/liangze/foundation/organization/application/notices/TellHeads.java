package io.liangze.foundation.organization.application.notices;

import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.organization.domain.Change;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the heads concerned that a reorganization has been put into effect. */
@Component
public class TellHeads {

    private static final String UNIT = "unit";

    private final Concerned concerned;
    private final Notices notices;

    TellHeads(Concerned concerned, Notices notices) {
        this.concerned = concerned;
        this.notices = notices;
    }

    /** In the transaction of the act. */
    public void enacted(SubjectRef reorganization, LocalDate effectiveOn, List<Change> changes) {
        var units = changes.stream()
                .map(Change::subject)
                .filter(subject -> subject.type().equals(UNIT))
                .map(subject -> new UnitId(subject.id()))
                .collect(Collectors.toSet());
        String on = effectiveOn.toString();
        notices.tell(new Message(
                OrganizationNotice.REORGANIZED,
                reorganization,
                on,
                concerned.heads(units, effectiveOn),
                Map.of("on", on)));
    }
}
