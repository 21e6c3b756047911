/** What goes out of the house: digests, urgent ones, and the carriers of both. */
@NullMarked
package io.liangze.foundation.notice.application.outside;

import org.jspecify.annotations.NullMarked;
