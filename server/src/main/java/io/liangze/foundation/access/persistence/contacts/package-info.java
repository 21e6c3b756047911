/** Contacts and identity numbers, sealed. */
@NullMarked
package io.liangze.foundation.access.persistence.contacts;

import org.jspecify.annotations.NullMarked;
