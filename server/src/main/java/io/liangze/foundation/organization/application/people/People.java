package io.liangze.foundation.organization.application.people;

import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads persons with the posts they hold and held, and keeps new ones. */
public interface People {

    /** @param to the first day without the post; null if none is known */
    record Held(
            Named post,
            PostKind kind,
            Named unit,
            TermCapacity capacity,
            LocalDate from,
            @Nullable LocalDate to) {

        public boolean isInForce(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    /** @param terms the latest first */
    record Person(PersonId id, String name, List<Held> terms) {

        public Person {
            terms = List.copyOf(terms);
        }
    }

    Optional<Person> find(PersonId id);

    /** Those whose name holds the text, in the order of their names, with all their terms. */
    List<Person> search(String text, int most);

    PersonId add(String name);
}
