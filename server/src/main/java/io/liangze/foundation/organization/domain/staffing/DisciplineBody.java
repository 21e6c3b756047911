package io.liangze.foundation.organization.domain.staffing;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit with regard to how many discipline officers it may have and has. */
public final class DisciplineBody {

    /**
     * @param authorised 编制数
     * @param filled 实有人数; may be more than authorised
     * @param basis the paper that authorises it
     */
    public record Strength(int authorised, int filled, String basis) {}

    private final UnitId id;
    private final String name;
    private final @Nullable Line line;
    private final long version;
    private final @Nullable Strength last;
    private final @Nullable LocalDate since;

    private @Nullable Strength next;
    private @Nullable LocalDate nextFrom;

    private DisciplineBody(
            UnitId id,
            String name,
            @Nullable Line line,
            long version,
            @Nullable Strength last,
            @Nullable LocalDate since) {
        this.id = id;
        this.name = name;
        this.line = line;
        this.version = version;
        this.last = last;
        this.since = since;
    }

    /**
     * Rebuilds it from its latest strength.
     *
     * @param since from when that holds; null if none was entered
     */
    public static DisciplineBody restore(
            UnitId id,
            String name,
            @Nullable Line line,
            long version,
            @Nullable Strength last,
            @Nullable LocalDate since) {
        return new DisciplineBody(id, name, line, version, last, since);
    }

    /**
     * 核定编制: how many it may have and has, from a day on. What was so before stays so.
     *
     * @throws OrganizationRefused if it is no discipline body, nothing differs, the last strength is not older, or the day is
     *     more than a year ahead
     */
    public void establish(Strength strength, LocalDate from, LocalDate today) {
        requireDisciplineBody();
        if (from.isAfter(today.plusYears(1))) {
            throw new OrganizationRefused(
                    OrganizationRule.AT_MOST_A_YEAR_AHEAD, Map.of("name", name, "on", from.toString()));
        }
        if (Objects.equals(strength, last)) {
            throw new OrganizationRefused(OrganizationRule.ENTRY_DIFFERS, Map.of("name", name));
        }
        if (since != null && !since.isBefore(from)) {
            throw new OrganizationRefused(
                    OrganizationRule.IN_ORDER_OF_DAYS,
                    Map.of("name", name, "last", since.toString(), "on", from.toString()));
        }
        next = strength;
        nextFrom = from;
    }

    /** @throws OrganizationRefused if it is none */
    public void requireDisciplineBody() {
        if (line != Line.SUPERVISORY) {
            throw new OrganizationRefused(OrganizationRule.DISCIPLINE_BODY_ONLY, Map.of("name", name));
        }
    }

    public UnitId id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The strength that was entered now. */
    public Optional<Strength> next() {
        return Optional.ofNullable(next);
    }

    /** From when it holds. */
    public Optional<LocalDate> nextFrom() {
        return Optional.ofNullable(nextFrom);
    }
}
