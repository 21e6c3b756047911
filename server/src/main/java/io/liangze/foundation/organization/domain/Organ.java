package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.PlaceId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit as a part of the organization: what it is, where it sits and under whom it stands on each line. */
public final class Organ {

    /**
     * What a unit is from a day on.
     *
     * @param dispatch for dispatched teams only
     */
    public record State(
            String name,
            String shortName,
            UnitKind kind,
            @Nullable TeamDispatch dispatch,
            PlaceId place) {

        State named(String other, String otherShort, UnitKind otherKind) {
            return new State(other, otherShort, otherKind, dispatch, place);
        }

        State at(PlaceId other) {
            return new State(name, shortName, kind, dispatch, other);
        }
    }

    /** Under whom it stands, and since when. */
    public record Standing(UnitId upper, LocalDate since) {}

    private final UnitId id;
    private final String code;
    private final long version;
    private State state;
    private LocalDate since;
    private @Nullable LocalDate until;
    private final Map<Line, Standing> standings;
    private boolean changed;
    private final Set<Line> moved = EnumSet.noneOf(Line.class);

    private Organ(
            UnitId id,
            String code,
            long version,
            State state,
            LocalDate since,
            @Nullable LocalDate until,
            Map<Line, Standing> standings) {
        this.id = id;
        this.code = code;
        this.version = version;
        this.state = state;
        this.since = since;
        this.until = until;
        this.standings = new EnumMap<>(Line.class);
        this.standings.putAll(standings);
    }

    /** Rebuilds a unit from its latest state and relations. */
    public static Organ restore(
            UnitId id,
            String code,
            long version,
            State state,
            LocalDate since,
            @Nullable LocalDate until,
            Map<Line, Standing> standings) {
        return new Organ(id, code, version, state, since, until, standings);
    }

    /** A unit that begins on a day and stands under nobody yet. */
    static Organ begin(UnitId id, String code, State state, LocalDate on) {
        Organ organ = new Organ(id, code, 0, state, on, null, Map.of());
        organ.changed = true;
        return organ;
    }

    /** @throws OrganizationRefused if the unit has ended, or its latest state is not older than the day */
    void become(State next, LocalDate on) {
        requireInForce(on);
        requireAfter(since, on);
        state = next;
        since = on;
        changed = true;
    }

    /**
     * Puts it under another unit from a day on.
     *
     * @throws OrganizationRefused if the other cannot lead it on this line, or the days are out of order
     */
    void standUnder(Line line, Organ upper, LocalDate on) {
        requireInForce(on);
        upper.requireInForce(on);
        if (!mayStandUnder(line, state.kind(), upper.state.kind())) {
            throw new OrganizationRefused(
                    OrganizationRule.SUPERIOR_OF_THE_LINE,
                    Map.of("name", state.shortName(), "superior", upper.state.shortName()));
        }
        Standing before = standings.get(line);
        if (before != null) {
            requireAfter(before.since(), on);
        }
        standings.put(line, new Standing(upper.id, on));
        moved.add(line);
    }

    /** Whether a unit of one kind is led by one of the other on this line; the same rule guards changes and imports. */
    public static boolean mayStandUnder(Line line, UnitKind lower, UnitKind upper) {
        Optional<Line> own = lower.line();
        Optional<Line> theirs = upper.line();
        if (line == Line.SUPERVISORY) {
            return own.equals(Optional.of(Line.SUPERVISORY)) && theirs.equals(own);
        }
        return own.isPresent()
                ? theirs.equals(Optional.of(Line.PRINCIPAL))
                : !theirs.equals(Optional.of(Line.SUPERVISORY));
    }

    /** @param on the first day without it */
    void end(LocalDate on) {
        requireInForce(on);
        requireAfter(since, on);
        until = on;
    }

    private void requireAfter(LocalDate last, LocalDate on) {
        if (!last.isBefore(on)) {
            throw new OrganizationRefused(
                    OrganizationRule.IN_ORDER_OF_DAYS,
                    Map.of("name", state.shortName(), "last", last.toString(), "on", on.toString()));
        }
    }

    /** @throws OrganizationRefused if it has ended or only begins later */
    void requireInForce(LocalDate on) {
        if (until != null || since.isAfter(on)) {
            throw new OrganizationRefused(
                    OrganizationRule.IN_FORCE_ON_THE_DAY, Map.of("name", state.shortName(), "on", on.toString()));
        }
    }

    public UnitId id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The version it was found with; 0 for one that begins. */
    public long version() {
        return version;
    }

    public State state() {
        return state;
    }

    public LocalDate since() {
        return since;
    }

    /** The first day without it, if it ends. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Under whom it stands on a line, if under anybody. */
    public Optional<Standing> standing(Line line) {
        return Optional.ofNullable(standings.get(line));
    }

    /** Whether its state is another than the one it was found with. */
    public boolean hasChanged() {
        return changed;
    }

    /** The lines on which it stands under another than when it was found. */
    public Set<Line> moved() {
        return Set.copyOf(moved);
    }
}
