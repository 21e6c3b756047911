package io.liangze.foundation.access.domain.rights;

import io.liangze.foundation.organization.OrganizationDirectory.PersonCard;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post in which somebody can act today.
 *
 * @param holder for whom he acts; null if he holds the post himself
 * @param until the first day on which he no longer acts for the holder; null if he holds the post himself
 */
public record ActingPost(
        PostCard post,
        @Nullable PersonCard holder,
        @Nullable LocalDate until) {

    public boolean isDelegated() {
        return holder != null;
    }
}
