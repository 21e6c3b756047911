/**
 * 机构: places, units on them, posts and people.
 *
 * <p>Segments {@code /api/places}, {@code /api/units}, {@code /api/reorganizations}, {@code /api/posts}, {@code /api/persons},
 * {@code /api/kinships}, {@code /api/organization-imports}, {@code /api/import-layouts}, {@code /api/discipline-bodies},
 * {@code /api/trainings} and {@code /api/work-group-seats}.
 * Publishes the questions of {@link io.liangze.foundation.organization.OrganizationDirectory}, the views {@code pub_unit},
 * {@code pub_unit_below}, {@code pub_unit_reached}, {@code pub_post_holder}, {@code pub_person} and {@code pub_kin}, and for the
 * set-up of a deployment {@link io.liangze.foundation.organization.OrganizationSetup}; tells {@link
 * io.liangze.foundation.organization.TermWatch} of every term. Tells who holds which post to {@code notice}, and people what
 * their posts ask of them. Words: docs/glossary.md. It must never decide who may do what;
 * that is {@code access}.
 */
@ApplicationModule(
        displayName = "机构",
        allowedDependencies = {"foundation.runtime", "foundation.trace", "foundation.notice"})
@NullMarked
package io.liangze.foundation.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
