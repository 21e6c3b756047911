/** How people are reached and who they are before the law, in one form each; what does not fit is no such thing. */
@NullMarked
package io.liangze.foundation.access.domain.contacts;

import org.jspecify.annotations.NullMarked;
