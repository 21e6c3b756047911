package io.liangze.foundation.organization.domain.staffing;

import io.liangze.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All training of discipline officers. */
public interface Trainings {

    Optional<Training> find(UUID id);

    void add(Training training);

    /** @throws Refusal if somebody withdrew it since it was found */
    void withdraw(Training training, LocalDate on);
}
