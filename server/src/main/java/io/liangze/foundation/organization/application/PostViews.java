package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one post through time. */
public interface PostViews {

    /** @param to the first day on which it no longer held */
    record State(
            String name,
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            boolean otherBusiness,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @param handOver what was open when he handed over */
    record Term(
            PersonId person,
            String personName,
            TermCapacity capacity,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String handOver) {

        public boolean isInForce(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    /**
     * A post as it was on a day.
     *
     * @param state of the day; of a post that had ended its last
     * @param states all, the latest first
     * @param terms all, the latest first, also those that begin later
     * @param until the first day without the post
     */
    record Whole(
            PostId id,
            UnitId unit,
            String unitName,
            PostKind kind,
            long version,
            State state,
            List<PlaceViews.Named> villages,
            List<State> states,
            List<Term> terms,
            LocalDate begun,
            @Nullable LocalDate until,
            Set<PostFlag> flags) {

        public Optional<Term> held(LocalDate day) {
            return terms.stream().filter(term -> term.isInForce(day)).findFirst();
        }

        /** Whether the latest term is open, so that somebody can leave and nobody can be appointed. */
        public boolean isHeld() {
            return !terms.isEmpty() && terms.getFirst().to() == null;
        }

        /** Since when the post had been vacant on the day; empty if somebody held it, or the post was not there. */
        public Optional<LocalDate> vacantSince(LocalDate day) {
            if (held(day).isPresent() || begun.isAfter(day) || (until != null && !until.isAfter(day))) {
                return Optional.empty();
            }
            return Optional.of(terms.stream()
                    .map(Term::to)
                    .filter(to -> to != null && !to.isAfter(day))
                    .max(LocalDate::compareTo)
                    .orElse(begun));
        }
    }

    /** The post as it was on the day, today if null, with all its terms. */
    Optional<Whole> find(PostId id, @Nullable LocalDate asOf);
}
