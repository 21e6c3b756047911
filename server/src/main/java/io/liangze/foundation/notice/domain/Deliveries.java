package io.liangze.foundation.notice.domain;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that goes, or went, outside. */
public interface Deliveries {

    /** The rule that is in force on the day. */
    OutsideRule rule(LocalDate day);

    /** Nobody else orders anything until the caller's transaction ends. */
    void lock();

    /**
     * Takes a half day.
     *
     * @return false if its digests were made before
     */
    boolean take(HalfDay half, Instant now);

    /** Orders them; one that was ordered before on its occasion is left out. */
    void order(List<Delivery> deliveries);

    /** How many urgent ones were ordered for each of the persons since then, on any one channel; who has none is left out. */
    Map<PersonId, Integer> urgentSince(Set<PersonId> persons, Instant since);

    /** Some that are due, each of which nobody else tries before the pause after this try is over. */
    List<Delivery> claim(int most, Instant now);

    void carried(Delivery delivery, Instant now);

    /** There will be no further try. */
    void giveUp(Delivery delivery, Instant now);

    /** Forgets what was ordered before that moment. */
    void sweep(Instant before);
}
