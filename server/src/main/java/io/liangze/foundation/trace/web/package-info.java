/** Traces, receipts and the published log over HTTP. */
@NullMarked
package io.liangze.foundation.trace.web;

import org.jspecify.annotations.NullMarked;
