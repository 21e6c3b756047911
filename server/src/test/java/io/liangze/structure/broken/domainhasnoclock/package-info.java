@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.domainhasnoclock;

import org.springframework.modulith.ApplicationModule;
