package io.liangze.foundation.access.domain.signin;

import io.liangze.foundation.organization.PostKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who must have a second factor. Source: GB/T 22239-2019 8.1.4.1 asks for two ways of proof at the third level; what a
 * deployment is graded decides.
 */
public enum SecondFactorRequirement {
    /** Nobody must. */
    OFFERED,
    /** The three administrators must. */
    ADMINISTRATORS,
    EVERYBODY;

    private static final Set<PostKind> KEPT_BY_ADMINISTRATORS =
            EnumSet.of(PostKind.SYSTEM_ADMINISTRATOR, PostKind.SECURITY_ADMINISTRATOR, PostKind.AUDIT_ADMINISTRATOR);

    /** @param posts that the person holds today */
    public boolean binds(Collection<PostKind> posts) {
        return switch (this) {
            case OFFERED -> false;
            case ADMINISTRATORS -> posts.stream().anyMatch(KEPT_BY_ADMINISTRATORS::contains);
            case EVERYBODY -> true;
        };
    }
}
