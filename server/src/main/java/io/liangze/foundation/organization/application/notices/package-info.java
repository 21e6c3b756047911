/** What people and posts are told of the organization, and what is asked of them. */
@NullMarked
package io.liangze.foundation.organization.application.notices;

import org.jspecify.annotations.NullMarked;
