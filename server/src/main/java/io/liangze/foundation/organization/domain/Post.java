package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A seat in a unit with what it is in charge of, and whoever held it last. One person holds it at a time. */
public final class Post {

    /**
     * What a post is from a day on.
     *
     * @param otherBusiness whether the portfolio of a discipline post holds other business
     * @param villages 联系村: the villages its holder looks after
     */
    public record State(
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            boolean otherBusiness,
            Set<PlaceId> villages) {

        public State {
            villages = Set.copyOf(villages);
        }
    }

    /** @param to the first day without the post; null if none is known */
    public record Term(
            PersonId person,
            TermCapacity capacity,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * The days of a post.
     *
     * @param begun its first day
     * @param since the first day of its latest state
     * @param until the first day without it
     */
    public record Days(
            LocalDate begun, LocalDate since, @Nullable LocalDate until) {}

    private final PostId id;
    private final UnitId unit;
    private final String name;
    private final long version;
    private final Days days;
    private final State state;
    private final @Nullable Term last;

    private @Nullable LocalDate vacated;
    private @Nullable String handOver;
    private @Nullable Term begun;
    private @Nullable State next;
    private @Nullable LocalDate nextFrom;

    private Post(PostId id, UnitId unit, String name, long version, Days days, State state, @Nullable Term last) {
        this.id = id;
        this.unit = unit;
        this.name = name;
        this.version = version;
        this.days = days;
        this.state = state;
        this.last = last;
    }

    /** Rebuilds a post from its latest state and its latest term. */
    public static Post restore(
            PostId id, UnitId unit, String name, long version, Days days, State state, @Nullable Term last) {
        return new Post(id, unit, name, version, days, state, last);
    }

    /** Whether somebody can be appointed; the same rule shows the act and guards it. */
    public static Optional<OrganizationRule> fillingRefused(boolean held) {
        return held ? Optional.of(OrganizationRule.ONE_HOLDER_AT_A_TIME) : Optional.empty();
    }

    /** Whether there is somebody to leave; the same rule shows the act and guards it. */
    public static Optional<OrganizationRule> leavingRefused(boolean held) {
        return held ? Optional.empty() : Optional.of(OrganizationRule.SOMEBODY_TO_LEAVE);
    }

    /**
     * 任职.
     *
     * @throws OrganizationRefused if somebody holds it, or the days are out of order
     */
    public void fill(PersonId person, TermCapacity capacity, LocalDate from) {
        requireInForce(from);
        fillingRefused(isHeld()).ifPresent(this::refuse);
        Term before = last;
        if (before != null && before.to() != null && before.to().isAfter(from)) {
            throw outOfOrder(before.to(), from);
        }
        begun = new Term(person, capacity, from, null);
    }

    /**
     * 免职, 离任.
     *
     * @param on the first day without the post
     * @throws OrganizationRefused if nobody holds it, or he began on the day or later
     */
    public void vacate(LocalDate on) {
        leave(on);
    }

    /**
     * 交接: the holder's term ends and the successor's begins on one day.
     *
     * @param note what is open, kept with the term that ends
     * @throws OrganizationRefused if nobody holds it, he is the successor himself, or the days are out of order
     */
    public void handOver(PersonId successor, TermCapacity capacity, LocalDate on, String note) {
        requireInForce(on);
        if (leave(on).person().equals(successor)) {
            refuse(OrganizationRule.HAND_OVER_TO_ANOTHER);
        }
        handOver = note;
        begun = new Term(successor, capacity, on, null);
    }

    /**
     * Another rank, managing level, portfolio or other villages from a day on. What was so before stays so.
     *
     * @throws OrganizationRefused if it has ended, nothing differs, or the latest state is not older than the day
     */
    public void change(State changed, LocalDate from) {
        requireInForce(from);
        if (changed.equals(state)) {
            refuse(OrganizationRule.SOMETHING_DIFFERS);
        }
        if (!days.since().isBefore(from)) {
            throw outOfOrder(days.since(), from);
        }
        next = changed;
        nextFrom = from;
    }

    private Term leave(LocalDate on) {
        leavingRefused(isHeld()).ifPresent(this::refuse);
        Term held = Objects.requireNonNull(last, "a post that is held has a term");
        if (!held.from().isBefore(on)) {
            throw outOfOrder(held.from(), on);
        }
        vacated = on;
        return held;
    }

    private boolean isHeld() {
        return last != null && last.to() == null;
    }

    private void requireInForce(LocalDate on) {
        if (days.until() != null || days.begun().isAfter(on)) {
            throw new OrganizationRefused(
                    OrganizationRule.IN_FORCE_ON_THE_DAY, Map.of("name", name, "on", on.toString()));
        }
    }

    private OrganizationRefused outOfOrder(LocalDate before, LocalDate on) {
        return new OrganizationRefused(
                OrganizationRule.IN_ORDER_OF_DAYS,
                Map.of("name", name, "last", before.toString(), "on", on.toString()));
    }

    private void refuse(OrganizationRule rule) {
        throw new OrganizationRefused(rule, Map.of("name", name));
    }

    public PostId id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    public long version() {
        return version;
    }

    /** The state it was found with. */
    public State state() {
        return state;
    }

    /** Who held it when it was found. */
    public Optional<PersonId> holder() {
        return Optional.ofNullable(last).filter(term -> term.to() == null).map(Term::person);
    }

    /** The first day without whoever held it, if he leaves. */
    public Optional<LocalDate> vacated() {
        return Optional.ofNullable(vacated);
    }

    /** What he who leaves says is open. */
    public Optional<String> handOver() {
        return Optional.ofNullable(handOver);
    }

    /** The term that begins, if one does. */
    public Optional<Term> begun() {
        return Optional.ofNullable(begun);
    }

    /** Its next state, if it changes. */
    public Optional<State> next() {
        return Optional.ofNullable(next);
    }

    /** The first day of the next state. */
    public Optional<LocalDate> nextFrom() {
        return Optional.ofNullable(nextFrom);
    }
}
