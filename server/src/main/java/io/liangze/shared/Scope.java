package io.liangze.shared;

/** How far a permission reaches from the unit of the acting post, the narrowest first. */
public enum Scope {
    /** Only what concerns the person himself. */
    OWN,
    /** The unit of the post. */
    UNIT,
    /** The unit of the post and all units below it; of a discipline body also all that it supervises. */
    SUBTREE,
    /** Every unit. */
    ALL
}
