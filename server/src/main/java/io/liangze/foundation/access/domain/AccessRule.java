package io.liangze.foundation.access.domain;

/** The rules of delegating and of opening with a reason. Basis and sentence in both languages lie in the problem bundles under the code. */
public enum AccessRule {
    /** A delegation ends within so many days as {@link RuleNumber#LONGEST_DELEGATION} says. */
    DELEGATED_FOR_A_WHILE("access-021"),
    /** Whoever prepares for another is of the same unit or of one below it. */
    DELEGATE_IS_NEAR("access-022"),
    /** Nobody delegates to himself. */
    DELEGATE_IS_ANOTHER("access-023"),
    /** Administrators neither delegate nor prepare for others. Source: GB/T 22239-2019 三员分立. */
    NO_ADMINISTRATOR("access-024"),
    /** What was delegated is not delegated further. */
    HOLDER_DELEGATES("access-025"),
    /** One delegation of a post to one person at a time. */
    DELEGATED_ONCE("access-026"),
    /** What one may read anyway is not opened with a reason. */
    OPENED_IN_NEED("access-027"),
    /** What has ended is not ended again. */
    DELEGATION_RUNS("access-028");

    private final String code;

    AccessRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
