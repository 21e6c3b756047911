/** What the things of the organization are called, where they stand, and who may know of them. */
@NullMarked
package io.liangze.foundation.organization.application.describers;

import org.jspecify.annotations.NullMarked;
