package io.liangze.foundation.notice;

import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who holds which post on a day, for what goes outside. Implemented by the module that keeps the posts. */
public interface PostHolders {

    /** Those who hold one of the posts, in it. A post that nobody holds is left out. */
    List<Actor> holdersOf(Set<PostId> posts, LocalDate day);

    /** All posts that the persons hold, of each person the main one first. */
    List<Actor> postsOf(Set<PersonId> persons, LocalDate day);
}
