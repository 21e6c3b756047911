package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.TermCapacity;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what happened to a place or a unit: the difference between what held the day before and what holds from a day on. */
public interface HistoryViews {

    /** What may happen to a place or a unit, in the order in which it is told of one day. */
    @Schema(name = "HistoryEvent")
    enum HistoryEvent {
        SUCCESSOR_OF,
        BEGUN,
        RENAMED,
        KIND_CHANGED,
        DISPATCH_CHANGED,
        /** A unit sits on another place. */
        RELOCATED,
        /** A place stands under another one. */
        PARENT_CHANGED,
        PRINCIPAL_SUPERIOR_CHANGED,
        SUPERVISORY_SUPERIOR_CHANGED,
        /** Of the unit: a dispatched team covers it no more, or from now on. */
        COVERED_NO_MORE,
        COVERED,
        /** Of the team: it covers another unit no more, or from now on. */
        COVERS_NO_MORE,
        COVERS,
        TERM_ENDED,
        TERM_BEGUN,
        ENDED,
        SUCCEEDED_BY
    }

    /**
     * One thing that happened.
     *
     * @param before the name or code that held until then; null if there was none
     * @param after the name or code that holds from then on; null if there is none
     * @param other the unit, place or person that it happened with
     * @param post of terms only
     */
    record Happening(
            LocalDate on,
            HistoryEvent event,
            @Nullable String before,
            @Nullable String after,
            PlaceViews.@Nullable Named other,
            @Nullable String post,
            @Nullable TermCapacity capacity) {}

    /** Newest first, with what is decided for days to come; empty if there is no such place. */
    Optional<List<Happening>> ofPlace(PlaceId place);

    /** As {@link #ofPlace}; who held its posts stands in every staff directory. */
    Optional<List<Happening>> ofUnit(UnitId unit);
}
