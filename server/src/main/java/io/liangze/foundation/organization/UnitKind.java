package io.liangze.foundation.organization;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit is, and the line on which its duties lie. */
public enum UnitKind {
    PARTY_COMMITTEE(Line.PRINCIPAL),
    WORKING_COMMITTEE(Line.PRINCIPAL),
    LEADING_PARTY_GROUP(Line.PRINCIPAL),
    GENERAL_BRANCH(Line.PRINCIPAL),
    BRANCH(Line.PRINCIPAL),
    /** 机关党委 of a department: answers to the committee for work in organs, not to the department's leading group. */
    ORGAN_COMMITTEE(Line.PRINCIPAL),
    DISCIPLINE_COMMISSION(Line.SUPERVISORY),
    DISCIPLINE_WORKING_COMMITTEE(Line.SUPERVISORY),
    /** 机关纪委: answers to its 机关党委; a dispatched team answers to the commission. */
    ORGAN_COMMISSION(Line.SUPERVISORY),
    DISPATCHED_TEAM(Line.SUPERVISORY),
    /** 领导小组 for the two responsibilities. */
    LEADING_GROUP(null),
    RESPONSIBILITY_OFFICE(null),
    INSPECTION_OFFICE(null),
    DEPARTMENT(null),
    TOWN_OFFICE(null),
    OPERATIONS_CENTRE(null);

    private final @Nullable Line line;

    UnitKind(@Nullable Line line) {
        this.line = line;
    }

    /** Empty for offices, which serve a committee and have no line of their own. */
    public Optional<Line> line() {
        return Optional.ofNullable(line);
    }

    /** Whether Party members belong to it, so that it has a profile. */
    public boolean isPartyOrganisation() {
        return line == Line.PRINCIPAL;
    }
}
