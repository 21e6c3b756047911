@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.domainisplainjava;

import org.springframework.modulith.ApplicationModule;
