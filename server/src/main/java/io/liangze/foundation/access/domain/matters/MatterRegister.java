package io.liangze.foundation.access.domain.matters;

import io.liangze.foundation.access.MatterFilter;
import io.liangze.foundation.access.Matters.Knower;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whom matters concern, what is opened to them, and the need-to-know lists. */
public interface MatterRegister {

    void concern(SubjectRef matter, PersonId person, LocalDate today);

    /** @return false if he stands on the list already */
    boolean admit(SubjectRef matter, PersonId person, String reason, PersonId by, LocalDate today);

    /** @return false if he does not stand on the list */
    boolean dismiss(SubjectRef matter, PersonId person, LocalDate today);

    /** @return false if the part is open to him already */
    boolean open(SubjectRef matter, PersonId person, String part, LocalDate today);

    Set<PersonId> concerned(SubjectRef matter);

    Set<UUID> known(MatterFilter filter, Collection<UUID> matters);

    Set<String> opened(SubjectRef matter, PersonId reader);

    List<Knower> knowers(SubjectRef matter);

    /** The persons whose matters must not pass through him on the day, by the ground; of an administrator also himself. */
    Map<Ground, Set<PersonId>> barred(PersonId reader, LocalDate today);
}
