package io.liangze.foundation.organization;

/**
 * 干部管理权限: which level appoints the holder of a post, and so may talk to, admonish and punish him. Rank alone does not
 * tell.
 */
public enum ManagedBy {
    PROVINCE,
    CITY,
    DISTRICT,
    TOWN,
    DEPARTMENT
}
