@ApplicationModule(displayName = "样例")
package io.liangze.structure.broken.moduleslistwhattheymayuse;

import org.springframework.modulith.ApplicationModule;
