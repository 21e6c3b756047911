package io.liangze.foundation.organization.application.imports;

import java.util.Collection;
import java.util.UUID;

/** Who stands below whom, worked out anew when an import has brought relations. */
public interface UnitChains {

    /** Of these units and all that ever stood below them, on both lines. */
    void ofUnits(Collection<UUID> changed);
}
