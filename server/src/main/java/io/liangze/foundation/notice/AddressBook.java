package io.liangze.foundation.notice;

import io.liangze.shared.PersonId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where people can be reached outside of the page. Implemented by the module that keeps contacts; without one nobody can be. */
public interface AddressBook {

    /**
     * The addresses of a person.
     *
     * @param mail null if he gave none
     * @param mobile null if he gave none
     */
    record Address(@Nullable String mail, @Nullable String mobile) {

        /** The address for a channel, if there is one. */
        public @Nullable String on(Carrier.Channel channel) {
            return switch (channel) {
                case MAIL -> mail;
                case SMS -> mobile;
            };
        }
    }

    /** The addresses of those who gave one. */
    Map<PersonId, Address> of(Set<PersonId> persons);
}
