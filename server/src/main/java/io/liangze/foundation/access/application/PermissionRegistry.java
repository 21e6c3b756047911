package io.liangze.foundation.access.application;

import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All permissions that the modules of this server declare. Asked for when first needed: modules that declare also ask. */
@Component
public class PermissionRegistry {

    private final Supplier<Map<String, Permission>> declared;

    PermissionRegistry(ObjectProvider<Permissions> modules) {
        this.declared = SingletonSupplier.of(() -> modules.stream()
                .flatMap(module -> module.permissions().stream())
                .collect(Collectors.toUnmodifiableMap(Permission::code, Function.identity())));
    }

    /** By code. */
    public Map<String, Permission> declared() {
        return declared.get();
    }
}
