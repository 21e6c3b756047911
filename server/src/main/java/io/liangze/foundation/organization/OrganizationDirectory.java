package io.liangze.foundation.organization;

import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other modules may ask about the organization. Every question takes a day: what counts is who was responsible then. */
public interface OrganizationDirectory {

    record UnitCard(UnitId id, String name, UnitKind kind, PlaceId place, String placeName, boolean invented) {}

    record PostCard(PostId id, String name, PostKind kind, UnitCard unit) {}

    record PersonCard(PersonId id, String name) {}

    /** As {@link #units}. */
    Optional<UnitCard> unit(UnitId unit, LocalDate asOf);

    /** As {@link #posts}. */
    Optional<PostCard> post(PostId post, LocalDate asOf);

    Optional<PersonCard> person(PersonId person);

    /**
     * Those of the units that exist, as they were on the day. One that had ended by then is as it last was, one that had not
     * begun as it began: what happened to it keeps its name.
     */
    List<UnitCard> units(Set<UnitId> units, LocalDate asOf);

    /** Those of the posts that exist, with the same rule as {@link #units}. */
    List<PostCard> posts(Set<PostId> posts, LocalDate asOf);

    /** Those of the persons that exist. */
    List<PersonCard> persons(Set<PersonId> persons);

    /** The posts that the person held on the day, the main one first. */
    List<PostCard> postsOf(PersonId person, LocalDate asOf);

    /**
     * As what the unit was reached from the reader's on the day: {@link Scope#UNIT} if it was the same, {@link
     * Scope#SUBTREE}, {@link Scope#LINE} and {@link Scope#COVERED} as it stood; empty if it had nothing to do with it.
     * Source: 中国共产党章程（2022）第四十六条; 派驻机构工作规则（2022）.
     */
    Set<Scope> reached(UnitId unit, UnitId reader, LocalDate asOf);

    /**
     * Whether on the day one of the two had declared the other as kin, for recusal. Nobody is told which kinship it is.
     * Source: 公务员回避规定（2020）第五条.
     */
    boolean areKin(PersonId person, PersonId other, LocalDate asOf);
}
