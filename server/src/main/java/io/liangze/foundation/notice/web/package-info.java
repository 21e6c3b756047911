/** The inbox over HTTP. */
@NullMarked
package io.liangze.foundation.notice.web;

import org.jspecify.annotations.NullMarked;
