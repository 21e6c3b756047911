@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.webstaysinitsroom;

import org.springframework.modulith.ApplicationModule;
