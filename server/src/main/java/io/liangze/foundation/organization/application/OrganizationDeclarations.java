package io.liangze.foundation.organization.application;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.shared.Permission;
import io.liangze.shared.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this module may record, and what others must be permitted to do here. */
@Component
public class OrganizationDeclarations implements Permissions, TraceActs {

    public static final String UNIT_READ = "unit.read";
    public static final String UNIT_DESCRIBE = "unit.describe";
    public static final String REORGANIZE = "organization.reorganize";

    @Override
    public List<? extends TraceAct> declared() {
        return List.of(OrganizationAct.values());
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(UNIT_READ), new Permission(UNIT_DESCRIBE), new Permission(REORGANIZE));
    }
}
