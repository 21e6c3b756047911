@ApplicationModule(
        displayName = "样例",
        allowedDependencies = {})
package io.liangze.structure.broken.doorsimportnothingfromtheirrooms;

import org.springframework.modulith.ApplicationModule;
