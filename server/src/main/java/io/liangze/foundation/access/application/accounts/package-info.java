/** Accounts: who makes them, who authorises them, and what an administrator enters for somebody who has one. */
@NullMarked
package io.liangze.foundation.access.application.accounts;

import org.jspecify.annotations.NullMarked;
