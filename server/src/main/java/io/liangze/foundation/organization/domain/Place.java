package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.shared.PlaceId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place, as its latest state says. Changes are entered in the order of their days. */
public final class Place {

    /** What a place is from a day on. */
    public record State(
            String name, PlaceKind kind, @Nullable PlaceId parent) {

        State named(String other, PlaceKind otherKind) {
            return new State(other, otherKind, parent);
        }

        State under(PlaceId other) {
            return new State(name, kind, other);
        }
    }

    private final PlaceId id;
    private final String code;
    private final boolean invented;
    private final long version;
    private State state;
    private LocalDate since;
    private @Nullable LocalDate until;
    private boolean changed;

    private Place(
            PlaceId id,
            String code,
            boolean invented,
            long version,
            State state,
            LocalDate since,
            @Nullable LocalDate until) {
        this.id = id;
        this.code = code;
        this.invented = invented;
        this.version = version;
        this.state = state;
        this.since = since;
        this.until = until;
    }

    /** Rebuilds a place from its latest state. */
    public static Place restore(
            PlaceId id,
            String code,
            boolean invented,
            long version,
            State state,
            LocalDate since,
            @Nullable LocalDate until) {
        return new Place(id, code, invented, version, state, since, until);
    }

    /** A place that begins on a day. */
    static Place begin(PlaceId id, String code, boolean invented, State state, LocalDate on) {
        Place place = new Place(id, code, invented, 0, state, on, null);
        place.changed = true;
        return place;
    }

    /** @throws OrganizationRefused if the place has ended, or its latest state is not older than the day */
    void become(State next, LocalDate on) {
        requireChangeableOn(on);
        state = next;
        since = on;
        changed = true;
    }

    /** @param on the first day without it */
    void end(LocalDate on) {
        requireChangeableOn(on);
        until = on;
    }

    private void requireChangeableOn(LocalDate on) {
        requireInForce(on);
        if (!since.isBefore(on)) {
            throw new OrganizationRefused(
                    OrganizationRule.IN_ORDER_OF_DAYS,
                    Map.of("name", state.name(), "last", since.toString(), "on", on.toString()));
        }
    }

    /** @throws OrganizationRefused if it has ended or only begins later */
    void requireInForce(LocalDate on) {
        if (until != null || since.isAfter(on)) {
            throw new OrganizationRefused(
                    OrganizationRule.IN_FORCE_ON_THE_DAY, Map.of("name", state.name(), "on", on.toString()));
        }
    }

    /** @throws OrganizationRefused unless the other is of the level above, and both are real or both invented */
    void requireUnder(Place parent) {
        PlaceLevel above = parent.state.kind().level();
        if (!state.kind().level().above().equals(Optional.of(above))) {
            throw new OrganizationRefused(
                    OrganizationRule.UNDER_THE_LEVEL_ABOVE,
                    Map.of("name", state.name(), "parent", parent.state.name()));
        }
        boolean top = above == PlaceLevel.PROVINCE || above == PlaceLevel.CITY;
        if (invented != parent.invented && !(invented && top)) {
            throw new OrganizationRefused(
                    OrganizationRule.INVENTED_STAYS_INVENTED,
                    Map.of("name", state.name(), "parent", parent.state.name()));
        }
    }

    public PlaceId id() {
        return id;
    }

    public String code() {
        return code;
    }

    public boolean invented() {
        return invented;
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

    /** Whether its state is another than the one it was found with. */
    public boolean hasChanged() {
        return changed;
    }

    /** The first day without it, if it ends. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
