package io.liangze.foundation.organization.domain.staffing;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 议事协调机构中的席位: a work group that a discipline body sits in. It leaves by a day, or says which of its own duties asks it
 * to stay. Source: 纪检监察机关转职能、转方式、转作风, 清理议事协调机构 (2013 起, 文号待核).
 */
public final class WorkGroupSeat {

    /**
     * @param leaveBy the last day of the seat; null if the body stays
     * @param reason why it stays, or why longer than was set before
     */
    public record Limit(
            @Nullable LocalDate leaveBy, @Nullable String reason) {

        /** Whether the limit says what it must: a day, or why there is none. */
        private boolean isWhole() {
            return leaveBy != null || (reason != null && !reason.isBlank());
        }
    }

    private final UUID id;
    private final UnitId unit;
    private final String name;
    private final String ledBy;
    private final LocalDate joinedOn;
    private final long version;
    private final @Nullable LocalDate leftOn;
    private final Limit limit;

    private @Nullable Limit next;
    private @Nullable LocalDate left;

    private WorkGroupSeat(
            UUID id,
            UnitId unit,
            String name,
            String ledBy,
            LocalDate joinedOn,
            Limit limit,
            long version,
            @Nullable LocalDate leftOn) {
        this.id = id;
        this.unit = unit;
        this.name = name;
        this.ledBy = ledBy;
        this.joinedOn = joinedOn;
        this.limit = limit;
        this.version = version;
        this.leftOn = leftOn;
    }

    public static WorkGroupSeat restore(
            UUID id,
            UnitId unit,
            String name,
            String ledBy,
            LocalDate joinedOn,
            Limit limit,
            long version,
            @Nullable LocalDate leftOn) {
        return new WorkGroupSeat(id, unit, name, ledBy, joinedOn, limit, version, leftOn);
    }

    /**
     * 参加.
     *
     * @throws OrganizationRefused if the limit says neither a day nor why there is none, or the day is before it joined
     */
    public static WorkGroupSeat take(UUID id, UnitId unit, String name, String ledBy, LocalDate joinedOn, Limit limit) {
        var seat = new WorkGroupSeat(id, unit, name, ledBy, joinedOn, limit, 1, null);
        seat.requireLimit(limit, joinedOn);
        return seat;
    }

    /** Whether anything can still happen to it; the same rule shows the acts and guards them. */
    public static Optional<OrganizationRule> changeRefused(@Nullable LocalDate leftOn) {
        return leftOn == null ? Optional.empty() : Optional.of(OrganizationRule.NOT_ENDED_YET);
    }

    /**
     * 退出.
     *
     * @param on the first day without the seat
     * @throws OrganizationRefused if it left before, had not joined by the day, or the day is yet to come
     */
    public void leave(LocalDate on, LocalDate today) {
        requireSeated();
        requireCome(on, today);
        if (!joinedOn.isBefore(on)) {
            throw outOfOrder(joinedOn, on);
        }
        left = on;
    }

    /**
     * Another day to leave by, and why; or no day, because its own duty asks it to stay.
     *
     * @throws OrganizationRefused if it left, nothing differs, no reason is given, or the day is before it joined
     */
    public void prolong(Limit changed) {
        requireSeated();
        if (changed.equals(limit)) {
            throw new OrganizationRefused(OrganizationRule.ENTRY_DIFFERS, Map.of("name", name));
        }
        if (changed.reason() == null || changed.reason().isBlank()) {
            throw new OrganizationRefused(OrganizationRule.LEAVE_BY_OR_REASON, Map.of("name", name));
        }
        requireLimit(changed, joinedOn);
        next = changed;
    }

    /** @throws OrganizationRefused if the day on which it joined is yet to come */
    public void requireJoined(LocalDate today) {
        requireCome(joinedOn, today);
    }

    private void requireCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new OrganizationRefused(
                    OrganizationRule.ENTERED_WHEN_DONE, Map.of("name", name, "on", day.toString()));
        }
    }

    private void requireSeated() {
        changeRefused(leftOn).ifPresent(rule -> {
            throw new OrganizationRefused(rule, Map.of("name", name));
        });
    }

    private void requireLimit(Limit wanted, LocalDate joined) {
        if (!wanted.isWhole()) {
            throw new OrganizationRefused(OrganizationRule.LEAVE_BY_OR_REASON, Map.of("name", name));
        }
        LocalDate leaveBy = wanted.leaveBy();
        if (leaveBy != null && leaveBy.isBefore(joined)) {
            throw outOfOrder(joined, leaveBy);
        }
    }

    private OrganizationRefused outOfOrder(LocalDate before, LocalDate on) {
        return new OrganizationRefused(
                OrganizationRule.IN_ORDER_OF_DAYS,
                Map.of("name", name, "last", before.toString(), "on", on.toString()));
    }

    public UUID id() {
        return id;
    }

    public UnitId unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    public String ledBy() {
        return ledBy;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** The limit it was found or taken with. */
    public Limit limit() {
        return limit;
    }

    public long version() {
        return version;
    }

    /** The limit that was set now. */
    public Optional<Limit> next() {
        return Optional.ofNullable(next);
    }

    /** The first day without it, if it leaves now. */
    public Optional<LocalDate> left() {
        return Optional.ofNullable(left);
    }
}
