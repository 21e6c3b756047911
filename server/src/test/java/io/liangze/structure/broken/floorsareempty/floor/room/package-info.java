@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.floorsareempty.floor.room;

import org.springframework.modulith.ApplicationModule;
