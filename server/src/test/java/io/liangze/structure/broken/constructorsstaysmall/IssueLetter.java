package io.liangze.structure.broken.constructorsstaysmall;

import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.rights.Permissions;
import io.liangze.shared.web.CurrentScope;
import java.util.List;

/** Needs everybody. */
class IssueLetter {

    IssueLetter(
            OrganizationDirectory organization,
            Trace trace,
            BusinessTime time,
            CurrentScope scope,
            Permissions permissions,
            List<Runnable> listeners) {}
}
