@ApplicationModule(displayName = "谈", allowedDependencies = "letter")
package io.liangze.structure.broken.modulith.talk;

import org.springframework.modulith.ApplicationModule;
