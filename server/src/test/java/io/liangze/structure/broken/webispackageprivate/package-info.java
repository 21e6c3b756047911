@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.webispackageprivate;

import org.springframework.modulith.ApplicationModule;
