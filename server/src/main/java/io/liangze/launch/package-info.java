/**
 * 启动: what happens between {@code java -jar liangze.jar} and the Spring context.
 *
 * <p>Reads the environment, keeps the data directory (lock, secrets, logs), starts the embedded PostgreSQL or checks
 * an external one, then runs the application and, at the end, stops everything in the opposite order. Each command of the jar
 * is one class. Whatever stops a start is told in one line with its remedy: {@code StartRefused} lists them all. Its folders are no rooms: nobody depends on this module.
 *
 * <p>Never here: a rule of the business, a table, a bean. The context learns what was found through properties only.
 */
@ApplicationModule(
        displayName = "启动",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.liangze.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
