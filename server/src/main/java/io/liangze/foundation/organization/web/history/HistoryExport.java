package io.liangze.foundation.organization.web.history;

import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.HistoryViews;
import io.liangze.foundation.organization.application.HistoryViews.Happening;
import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.web.history.HistoryExport.HistoryOf;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a place or a unit as a workbook. */
@Component
class HistoryExport implements ListExport<HistoryOf> {

    private final HistoryViews histories;
    private final Trace trace;

    HistoryExport(HistoryViews histories, Trace trace) {
        this.histories = histories;
        this.trace = trace;
    }

    /** Of which thing: a place, or else a unit. */
    public record HistoryOf(boolean place, UUID id) {}

    @Override
    public String name() {
        return "organization.history";
    }

    @Override
    public Class<HistoryOf> query() {
        return HistoryOf.class;
    }

    @Override
    public String fileName() {
        return "history.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of(
                "日期 on", "发生了什么 what happened", "之前 before", "之后 after", "对方 the other", "职务 post", "任职方式 capacity");
    }

    @Override
    public Page<List<@Nullable Object>> rows(HistoryOf query, @Nullable String after, Actor actor) {
        var history =
                query.place() ? histories.ofPlace(new PlaceId(query.id())) : histories.ofUnit(new UnitId(query.id()));
        return Page.whole(history.orElseThrow(Refusal::absent).stream()
                .map(happening -> row(query, happening))
                .toList());
    }

    private static List<@Nullable Object> row(HistoryOf query, Happening happening) {
        Named other = happening.other();
        return Arrays.asList(
                happening.on(),
                happening.event(),
                shown(query, happening, happening.before()),
                shown(query, happening, happening.after()),
                other == null ? null : other.name(),
                happening.post(),
                happening.capacity());
    }

    /** Kinds become their words; all else is told by name. */
    private static @Nullable Object shown(HistoryOf query, Happening happening, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (happening.event()) {
            case KIND_CHANGED -> query.place() ? PlaceKind.valueOf(value) : UnitKind.valueOf(value);
            case DISPATCH_CHANGED -> TeamDispatch.valueOf(value);
            case SUCCESSOR_OF,
                    BEGUN,
                    RENAMED,
                    RELOCATED,
                    PARENT_CHANGED,
                    PRINCIPAL_SUPERIOR_CHANGED,
                    SUPERVISORY_SUPERIOR_CHANGED,
                    COVERED_NO_MORE,
                    COVERED,
                    COVERS_NO_MORE,
                    COVERS,
                    TERM_ENDED,
                    TERM_BEGUN,
                    ENDED,
                    SUCCEEDED_BY -> value;
        };
    }

    /** That of a unit stands in the unit's own trace; a place has none, so it stands in that of whoever took it. */
    @Override
    public void taken(HistoryOf query, int rows, Actor actor) {
        UUID unit = query.place() ? actor.unit().value() : query.id();
        String of = (query.place() ? "place:" : "unit:") + query.id();
        trace.record(new Trace.Deed(
                OrganizationAct.HISTORY_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("unit", unit),
                List.of(),
                Map.of("rows", Json.whole(rows), "of", Json.text(of))));
    }
}
