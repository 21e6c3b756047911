package io.liangze.foundation.organization;

/** The rules of a unit's yearly profile. Basis and sentence in both languages lie in the problem bundles under the code. */
public enum UnitProfileRule {
    /**
     * A Party organisation has three or more full members, so never fewer than three in all; the profile counts full and
     * probationary members together. Source: 中国共产党章程（2022）第三十条.
     */
    AT_LEAST_THREE_MEMBERS("organization-001"),
    /** A profile is entered for the current or the previous year. Source: the deployment's own practice. */
    THIS_YEAR_OR_LAST("organization-002"),
    /** Only Party organisations have members to count. */
    PARTY_ORGANISATION_ONLY("organization-003");

    private final String code;

    UnitProfileRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
