package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit with the profile it entered last. */
public final class Unit {

    private final UnitId id;
    private final UnitKind kind;
    private final long version;
    private @Nullable UnitProfile profile;

    private Unit(UnitId id, UnitKind kind, long version, @Nullable UnitProfile profile) {
        this.id = id;
        this.kind = kind;
        this.version = version;
        this.profile = profile;
    }

    /** Rebuilds a unit from what is stored. */
    public static Unit restore(UnitId id, UnitKind kind, long version, @Nullable UnitProfile profile) {
        return new Unit(id, kind, version, profile);
    }

    /** Whether a unit of this kind describes itself at all; the same rule shows the act and guards it. */
    public static Optional<OrganizationRule> describingRefused(UnitKind kind) {
        return kind.isPartyOrganisation() ? Optional.empty() : Optional.of(OrganizationRule.PARTY_ORGANISATION_ONLY);
    }

    /**
     * Enters the profile of a year, or replaces the one entered for it before.
     *
     * @param today business day
     * @throws OrganizationRefused if a rule of {@link OrganizationRule} says no
     */
    public void describe(UnitProfile described, LocalDate today) {
        describingRefused(kind).ifPresent(rule -> {
            throw new OrganizationRefused(rule, Map.of());
        });
        if (described.year() != today.getYear() && described.year() != today.getYear() - 1) {
            throw new OrganizationRefused(
                    OrganizationRule.THIS_YEAR_OR_LAST,
                    Map.of(
                            "year", Integer.toString(described.year()),
                            "first", Integer.toString(today.getYear() - 1),
                            "last", Integer.toString(today.getYear())));
        }
        if (described.partyMembers() < UnitProfile.FEWEST_MEMBERS) {
            throw new OrganizationRefused(
                    OrganizationRule.AT_LEAST_THREE_MEMBERS,
                    Map.of(
                            "members", Integer.toString(described.partyMembers()),
                            "fewest", Integer.toString(UnitProfile.FEWEST_MEMBERS)));
        }
        profile = described;
    }

    public UnitId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Optional<UnitProfile> profile() {
        return Optional.ofNullable(profile);
    }
}
