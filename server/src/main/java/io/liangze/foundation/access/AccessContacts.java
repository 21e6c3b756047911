package io.liangze.foundation.access;

import io.liangze.shared.PersonId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How people are reached outside of the platform: what each of them entered himself. For other modules of the server alone. */
public interface AccessContacts {

    /**
     * What a person entered.
     *
     * @param telephone 11 digits of a mobile, or a landline as {@code 0510-00000100}
     * @param mobile whether short messages reach the telephone
     * @param mail an address of mail
     */
    record ContactCard(
            @Nullable String telephone,
            boolean mobile,
            @Nullable String mail) {

        /** Neither goes into a log by accident. */
        @Override
        public String toString() {
            return "ContactCard[…]";
        }
    }

    /** Of those of the persons who entered something. */
    Map<PersonId, ContactCard> contacts(Set<PersonId> people);
}
