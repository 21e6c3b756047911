/** What modules declare about rights: permissions with their class, duty and zone. {@code access} enforces them. */
@NullMarked
package io.liangze.shared.rights;

import org.jspecify.annotations.NullMarked;
