package io.liangze.foundation.protection;

import java.util.Optional;
import java.util.UUID;

/** The data keys, one for each purpose. */
interface DataKeys {

    /** The key of the purpose; made if there is none. */
    DataKey of(KeyPurpose purpose);

    /** The key that a sealed value names, if it is one of the purpose. */
    Optional<DataKey> find(KeyPurpose purpose, UUID id);
}
