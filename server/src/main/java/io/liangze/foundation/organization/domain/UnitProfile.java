package io.liangze.foundation.organization.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a Party organisation says of itself once a year.
 *
 * @param year the calendar year it describes
 * @param partyMembers full and probationary members at the time of entry
 * @param residents people living in the place; null where the unit has no territory
 * @param address the office's address
 * @param dutyPhone the number that is answered around the clock
 */
public record UnitProfile(
        int year,
        int partyMembers,
        @Nullable Integer residents,
        @Nullable String address,
        @Nullable String dutyPhone) {

    /** The fewest members that make a Party organisation. Source: 中国共产党章程（2022）第三十条. */
    public static final int FEWEST_MEMBERS = 3;
}
