package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.HistoryViews.Happening;
import io.liangze.foundation.organization.application.HistoryViews.HistoryEvent;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That something held from a day until another.
 *
 * @param ends what the first day without it tells; null for what is over at once, such as a succession; the same as
 *     {@code begins} for what there always is one of, such as a name, so that only a difference is told
 * @param value the name or code
 * @param to the first day on which it no longer held
 */
record Stretch(
        HistoryEvent begins,
        @Nullable HistoryEvent ends,
        String value,
        @Nullable Named other,
        @Nullable String post,
        @Nullable TermCapacity capacity,
        LocalDate from,
        @Nullable LocalDate to) {

    private static final Comparator<Happening> NEWEST_FIRST =
            Comparator.comparing(Happening::on).thenComparing(Happening::event).reversed();

    /** What happened, newest first. The stretches come in the order of their days. */
    static List<Happening> told(List<Stretch> stretches) {
        LocalDate begun = day(stretches, HistoryEvent.BEGUN);
        LocalDate ended = day(stretches, HistoryEvent.ENDED);
        var told = new ArrayList<Happening>();
        var lasting = new LinkedHashMap<HistoryEvent, List<Stretch>>();
        for (Stretch stretch : stretches) {
            if (stretch.begins == stretch.ends) {
                lasting.computeIfAbsent(stretch.begins, event -> new ArrayList<>())
                        .add(stretch);
            } else {
                stretch.tell(told);
            }
        }
        lasting.values().forEach(neighbours -> tell(neighbours, begun, ended, told));
        told.sort(NEWEST_FIRST);
        return told;
    }

    private static @Nullable LocalDate day(List<Stretch> stretches, HistoryEvent event) {
        return stretches.stream()
                .filter(stretch -> stretch.begins == event)
                .map(Stretch::from)
                .findFirst()
                .orElse(null);
    }

    private void tell(List<Happening> told) {
        told.add(
                begins == HistoryEvent.ENDED
                        ? happening(begins, from, value, null)
                        : happening(begins, from, null, value));
        if (ends != null && to != null) {
            told.add(happening(ends, to, value, null));
        }
    }

    /** With what a thing begins and ends is told by that it does. */
    private static void tell(
            List<Stretch> neighbours, @Nullable LocalDate begun, @Nullable LocalDate ended, List<Happening> told) {
        Stretch before = null;
        for (Stretch next : neighbours) {
            if (before != null && next.from.equals(before.to)) {
                if (!before.says(next)) {
                    told.add(next.happening(next.begins, next.from, before.value, next.value));
                }
            } else {
                if (before != null) {
                    before.tellEnd(ended, told);
                }
                if (!next.from.equals(begun)) {
                    told.add(next.happening(next.begins, next.from, null, next.value));
                }
            }
            before = next;
        }
        if (before != null) {
            before.tellEnd(ended, told);
        }
    }

    private void tellEnd(@Nullable LocalDate ended, List<Happening> told) {
        if (to != null && !to.equals(ended)) {
            told.add(happening(begins, to, value, null));
        }
    }

    private boolean says(Stretch next) {
        if (other != null && next.other != null) {
            return other.id().equals(next.other.id());
        }
        return value.equals(next.value);
    }

    private Happening happening(HistoryEvent event, LocalDate on, @Nullable String before, @Nullable String after) {
        return new Happening(on, event, before, after, other, post, capacity);
    }
}
