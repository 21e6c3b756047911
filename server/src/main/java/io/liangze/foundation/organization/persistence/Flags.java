package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.application.PostFlag;

/**
 * SQL of what is noticed about a {@code post} with its {@code state} and the {@code term} of whoever holds it on the day
 * {@code :day}.
 */
public final class Flags {

    /**
     * Whether the holder has a post outside the discipline line. A seat in the body's own committee without a portfolio is
     * none: 纪委书记 sits there by the Party's constitution.
     */
    public static final String HELD_OUTSIDE = """
            EXISTS (
                SELECT 1 FROM organization_term beside
                JOIN organization_post other ON other.id = beside.post
                JOIN organization_post_state other_state ON other_state.post = other.id AND %s
                JOIN organization_unit_state other_unit ON other_unit.unit = other.unit AND %s
                WHERE beside.person = term.person AND %s AND other.id <> post.id
                  AND other_unit.line IS DISTINCT FROM 'SUPERVISORY'
                  AND NOT (other.kind = 'TEAM_MEMBER' AND coalesce(other_state.portfolio, '') = '' AND EXISTS (
                      SELECT 1 FROM organization_unit_relation own
                      WHERE own.line = 'PRINCIPAL' AND own.lower = post.unit AND own.upper = other.unit AND %s)))
            """.formatted(
            Days.inForce("other_state"), Days.inForce("other_unit"), Days.inForce("beside"), Days.inForce("own"));

    /** {@link PostFlag#OTHER_BUSINESS}. */
    public static final String OTHER_BUSINESS =
            "(post.kind IN ('DISCIPLINE_SECRETARY', 'DISPATCHED_TEAM_HEAD') AND (state.other_business OR "
                    + HELD_OUTSIDE + "))";

    /** Since when the post has been vacant: since somebody left it, or since there is the post; null if it is held. */
    public static final String VACANT_SINCE = """
            CASE WHEN term.person IS NULL THEN coalesce(
                (SELECT max(ended.to_on) FROM organization_term ended WHERE ended.post = post.id AND ended.to_on <= :day),
                (SELECT min(begun.from_on) FROM organization_post_state begun WHERE begun.post = post.id)) END
            """;

    /** {@link PostFlag#KIN_IN_TEAM}, whichever of the two declared it. */
    public static final String KIN_IN_TEAM = """
            EXISTS (SELECT 1 FROM organization_post mate
                    JOIN organization_term mate_term ON mate_term.post = mate.id AND %s
                    JOIN organization_kinship kin ON %s
                     AND ((kin.person = term.person AND kin.relative = mate_term.person)
                          OR (kin.relative = term.person AND kin.person = mate_term.person))
                    WHERE mate.unit = post.unit)
            """.formatted(Days.inForce("mate_term"), Days.inForce("kin"));

    private Flags() {}
}
