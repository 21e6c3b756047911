package io.liangze.foundation.access.domain;

/** A number of a rule, by its key in the register. */
public enum RuleNumber {
    /** Days from the first to the last day of a delegation at most. */
    LONGEST_DELEGATION("delegation.longest"),
    /** Minutes for which work records outside one's scope stay open. */
    GLASS_STAYS_OPEN("break-glass.open"),
    /** Days for which a one-time code holds. */
    ONE_TIME_CODE_HOLDS("one-time-code.valid"),
    /** Years from the first to the last day of what a single post is granted, at most. */
    LONGEST_POST_GRANT("post-grant.longest");

    private final String key;

    RuleNumber(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
