@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.persistencestaysinitsroom;

import org.springframework.modulith.ApplicationModule;
