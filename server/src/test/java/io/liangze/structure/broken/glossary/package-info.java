@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.glossary;

import org.springframework.modulith.ApplicationModule;
