package io.liangze.foundation.organization.domain.people;

import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The kinship that people declared. Only whoever declared it sees it. */
public interface Relatives {

    /**
     * What one person declared.
     *
     * @param to the day on which it was withdrawn
     */
    record Declared(
            UUID id,
            PersonId relative,
            String relativeName,
            Kinship kind,
            LocalDate from,
            @Nullable LocalDate to,
            long version) {}

    /** All that the person declared, the latest first. */
    List<Declared> of(PersonId person);

    UUID declare(PersonId person, PersonId relative, Kinship kind, LocalDate from);

    /** @throws Refusal if it was withdrawn since it was seen */
    void withdraw(Declared declared, LocalDate on);
}
