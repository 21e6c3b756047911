@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.sqlstaysathome.letter;

import org.springframework.modulith.ApplicationModule;
