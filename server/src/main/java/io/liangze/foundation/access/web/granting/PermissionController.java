package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.PermissionRegistry;
import io.liangze.shared.rights.DataClass;
import io.liangze.shared.rights.Duty;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Zone;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 权限: what the modules of this server declare, to be granted or not. */
@RestController
@Tag(name = "access")
class PermissionController {

    private final PermissionRegistry registry;

    PermissionController(PermissionRegistry registry) {
        this.registry = registry;
    }

    /** @param decides whether using it decides or signs something, which a delegate may not */
    @Schema(name = "Permission")
    record PermissionResponse(String code, DataClass dataClass, Duty duty, Zone zone, boolean decides) {}

    @GetMapping("/api/permissions")
    @Operation(operationId = "access_listPermissions", summary = "What may be granted at all")
    @Operates(permission = AccessDeclarations.GRANT_MANAGE)
    Page<PermissionResponse> list() {
        return Page.whole(registry.declared().values().stream()
                .sorted(Comparator.comparing(Permission::code))
                .map(permission -> new PermissionResponse(
                        permission.code(),
                        permission.dataClass(),
                        permission.duty(),
                        permission.zone(),
                        permission.decides()))
                .toList());
    }
}
