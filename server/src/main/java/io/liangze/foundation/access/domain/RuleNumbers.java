package io.liangze.foundation.access.domain;

import java.time.LocalDate;

/** The numbers of the rules of access: data with the days on which they hold, and their source. */
public interface RuleNumbers {

    /** @throws IllegalStateException if no such number holds on the day */
    int amount(RuleNumber number, LocalDate day);
}
