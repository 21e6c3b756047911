package io.liangze.foundation.access.application.glass;

import io.liangze.foundation.access.ReachedUnits;
import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.domain.glass.Glass;
import io.liangze.foundation.access.domain.glass.Glasses;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.Actor;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who opened what; each look is recorded. */
@Component
public class ReviewGlasses {

    private final Glasses glasses;
    private final GlassViews views;
    private final Trace trace;

    ReviewGlasses(Glasses glasses, GlassViews views, Trace trace) {
        this.glasses = glasses;
        this.views = views;
        this.trace = trace;
    }

    @Transactional
    public Page<Glass> list(ListQuery query, ReachedUnits reached, Actor reader) {
        trace.record(new Trace.Deed(AccessAct.GLASSES_REVIEWED, reader, reader.unit(), null, List.of(), Map.of()));
        return views.list(query, reached);
    }

    public Optional<Glass> find(UUID id) {
        return glasses.find(id);
    }
}
