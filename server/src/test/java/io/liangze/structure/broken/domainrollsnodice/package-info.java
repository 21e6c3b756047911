@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.domainrollsnodice;

import org.springframework.modulith.ApplicationModule;
