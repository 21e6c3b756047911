/**
 * 消息: what somebody is asked to do, or should know, waits here until it is done or read.
 *
 * <p>Segments {@code /api/inbox}, {@code /api/inbox-messages}, {@code /api/inbox-preferences}; zone: work. Publishes {@link
 * io.liangze.foundation.notice.Notices}, whose commands join the caller's transaction; asks those above through {@link
 * io.liangze.foundation.notice.PostHolders} and {@link io.liangze.foundation.notice.AddressBook}, and goes outside through
 * {@link io.liangze.foundation.notice.Carrier}. Words: docs/glossary.md. It must never hold a name, show a message whose
 * subject its reader must not know of, or let anything but counts out of the house.
 */
@ApplicationModule(
        displayName = "消息",
        allowedDependencies = {"foundation.runtime", "foundation.trace"})
@NullMarked
package io.liangze.foundation.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
