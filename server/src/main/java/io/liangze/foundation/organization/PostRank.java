package io.liangze.foundation.organization;

/** Rank of a post, highest first. Source: the order of leading posts; who manages the post decides more than its rank. */
public enum PostRank {
    BUREAU,
    DIVISION_HEAD,
    DIVISION_DEPUTY,
    SECTION_HEAD,
    SECTION_DEPUTY,
    STAFF
}
