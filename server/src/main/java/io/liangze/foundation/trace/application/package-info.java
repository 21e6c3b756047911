/** What happens to an entry after it is recorded: it is ordered, published, proved and, where the law asks for it, erased. */
@NullMarked
package io.liangze.foundation.trace.application;

import org.jspecify.annotations.NullMarked;
