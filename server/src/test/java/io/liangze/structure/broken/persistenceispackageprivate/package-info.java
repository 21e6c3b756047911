@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.persistenceispackageprivate;

import org.springframework.modulith.ApplicationModule;
