package io.liangze.shared;

/** How far a permission reaches from the unit of the acting post, the narrowest first. */
public enum Scope {
    /** Only what concerns the person himself. */
    OWN,
    /** The unit of the post. */
    UNIT,
    /** The units that a dispatched team covers, and what stands below them. Source: 派驻机构工作规则（2022）. */
    COVERED,
    /**
     * Of a discipline body: the bodies below it, its own committee and what stands below that. Source:
     * 中国共产党章程（2022）第四十六条.
     */
    LINE,
    /** The unit of the post and all units below it on either line. */
    SUBTREE,
    /** Every unit. */
    ALL
}
