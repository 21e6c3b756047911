package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is permitted and recorded around confidential lists. */
@Component
public class ExportDeclarations implements Permissions, TraceActs {

    /** To decide on taking a confidential list away. */
    public static final String APPROVE = "export.approve";

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(APPROVE).deciding());
    }

    @Override
    public List<? extends TraceAct> declared() {
        return List.of(ExportAct.values());
    }
}
