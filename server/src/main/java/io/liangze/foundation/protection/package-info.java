/**
 * 数据保护: what is sealed, under which keys, and how long what is kept.
 *
 * <p>Seals single fields ({@link io.liangze.foundation.protection.FieldCipher}) under data keys that a master key wraps
 * ({@link io.liangze.foundation.protection.KeyProvider}; a cryptographic module takes the place of the file by one bean).
 * Keeps the retention schedule; segment {@code /api/retention-rules}. Algorithms: GB/T 32905, 32907, 39786 and ADR 0026. It
 * must never log or show a key or what was sealed, hold a business word, or throw away a key that something lies under.
 */
@ApplicationModule(
        displayName = "数据保护",
        allowedDependencies = {"foundation.runtime"})
@NullMarked
package io.liangze.foundation.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
