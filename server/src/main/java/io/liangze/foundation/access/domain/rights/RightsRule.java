package io.liangze.foundation.access.domain.rights;

/** The rules of granting and of who may hold an administrator's post. Sentence and basis lie in the problem bundles under the code. */
public enum RightsRule {
    /** Nobody enters a post for himself. */
    ENTERED_BY_ANOTHER("access-087"),
    /** An administrator holds his post and no other. Source: GB/T 22239-2019 三员分立. */
    ADMINISTRATOR_HOLDS_ONE_POST("access-088"),
    /** What administrators may do is fixed with the deployment. Source: GB/T 22239-2019 三员分立. */
    GRANTED_TO_OFFICIALS("access-089"),
    /** Nothing is granted that no module of this server declares. */
    GRANTED_AS_DECLARED("access-090"),
    /** What is an administrator's duty is granted to nobody else. Source: GB/T 22239-2019 三员分立. */
    GRANTED_BY_DUTY("access-091"),
    /** What is confidential is never granted over every unit. */
    CONFIDENTIAL_HAS_LIMITS("access-092"),
    /** A scope that reaches nothing for this kind of post, or to decide where the unit answers itself, is granted to nobody. */
    SCOPE_REACHES("access-093"),
    /** The same once at a time. */
    GRANTED_ONCE("access-094"),
    /** Rights are changed from today on, never for days gone by. */
    CHANGED_FROM_TODAY("access-095"),
    /** What one post is granted ends within so long as the register of numbers says. */
    POST_GRANT_ENDS("access-096"),
    /** What has ended is not withdrawn again. */
    GRANT_RUNS("access-097");

    private final String code;

    RightsRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
