package io.liangze.foundation.access.domain.rights;

import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.Scope;
import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Permission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be granted to whom at all: one rule for kinds of posts and for single posts. */
public final class GrantLimits {

    /** Kinds of posts that are found in dispatched teams. */
    private static final Set<PostKind> IN_TEAMS = EnumSet.of(PostKind.DISPATCHED_TEAM_HEAD, PostKind.OTHER);

    /** Kinds of posts that are found in discipline bodies. */
    private static final Set<PostKind> ON_THE_LINE = EnumSet.of(
            PostKind.DISCIPLINE_SECRETARY,
            PostKind.DISCIPLINE_MEMBER,
            PostKind.DISPATCHED_TEAM_HEAD,
            PostKind.OFFICE_CLERK,
            PostKind.INSPECTOR,
            PostKind.OTHER);

    private GrantLimits() {}

    /**
     * Why a grant must not be.
     *
     * @param permission null if no module of this server declares it
     */
    public static Optional<RightsRule> refusal(PostKind kind, @Nullable Permission permission, Scope scope) {
        if (Administrator.of(kind).isPresent()) {
            return Optional.of(RightsRule.GRANTED_TO_OFFICIALS);
        }
        if (permission == null) {
            return Optional.of(RightsRule.GRANTED_AS_DECLARED);
        }
        if (!Administrator.mayHold(kind, permission.duty())) {
            return Optional.of(RightsRule.GRANTED_BY_DUTY);
        }
        if (permission.dataClass() == DataClass.CONFIDENTIAL && scope == Scope.ALL) {
            return Optional.of(RightsRule.CONFIDENTIAL_HAS_LIMITS);
        }
        return reaches(kind, permission, scope) ? Optional.empty() : Optional.of(RightsRule.SCOPE_REACHES);
    }

    private static boolean reaches(PostKind kind, Permission permission, Scope scope) {
        return switch (scope) {
            case OWN -> permission.dataClass().compareTo(DataClass.PERSONAL) >= 0;
            case UNIT, SUBTREE -> true;
            case COVERED -> IN_TEAMS.contains(kind);
            case LINE -> ON_THE_LINE.contains(kind);
            // everywhere one may look, never enter or decide
            case ALL -> permission.reads() && !permission.decides();
        };
    }
}
