/** What modules say to, and do for, whoever stands at the console of the server. */
@NullMarked
package io.liangze.shared.console;

import org.jspecify.annotations.NullMarked;
