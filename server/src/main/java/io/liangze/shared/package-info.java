/** A dozen dull types that every module speaks: ids, actor, subject, permission, refusal, business time. Depends on nothing. */
@ApplicationModule(
        displayName = "共用",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.liangze.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
