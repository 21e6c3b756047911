/**
 * 运行: what keeps the server running and belongs to no office.
 *
 * <p>Jobs in the background ({@code /api/jobs}), keys that make a repeated request act once, the offset of business time,
 * what the deployment is ({@code /api/meta}), lists as workbooks. Publishes nothing. It must never know a business word, nor let a
 * confidential list leave by itself: that is asked for in {@code access}.
 */
@ApplicationModule(
        displayName = "运行",
        allowedDependencies = {})
@NullMarked
package io.liangze.foundation.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
