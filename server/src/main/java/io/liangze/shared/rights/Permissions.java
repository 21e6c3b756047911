package io.liangze.shared.rights;

import java.util.List;

/** What one module declares: a bean of this kind stands beside the module's endpoints. A permission nobody declares stops the start. */
public interface Permissions {

    List<Permission> permissions();
}
