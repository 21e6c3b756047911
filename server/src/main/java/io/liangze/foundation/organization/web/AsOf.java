package io.liangze.foundation.organization.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day that a question is about.
 *
 * @param asOf today if left out
 */
public record AsOf(@Nullable LocalDate asOf) {}
