@ApplicationModule(
        displayName = "函",
        allowedDependencies = {})
package io.liangze.structure.broken.modulith.letter;

import org.springframework.modulith.ApplicationModule;
