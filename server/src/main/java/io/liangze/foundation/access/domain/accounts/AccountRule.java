package io.liangze.foundation.access.domain.accounts;

/** The rules of accounts. Sentence and basis in both languages lie in the problem bundles under the code. */
public enum AccountRule {
    /** An account is for somebody who holds a post, or will. */
    FOR_A_HOLDER("access-080"),
    ONE_EACH("access-081"),
    /** Not in this state. */
    POSSIBLE_NOW("access-082"),
    /** Nobody decides on his own account, nor on what he submitted himself. Source: GB/T 22239-2019 三员分立. */
    DECIDED_BY_ANOTHER("access-083"),
    /**
     * Who authorises must be there: the last administrator of his kind who stays and can sign in is neither locked, renamed, given
     * a new code, nor leaves the post. Source: GB/T 22239-2019 第三级，安全管理中心.
     */
    SOMEBODY_IS_LEFT("access-099");

    private final String code;

    AccountRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
