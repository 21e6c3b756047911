package io.liangze.foundation.organization;

/** What a place is. */
public enum PlaceKind {
    CITY,
    DISTRICT,
    COUNTY_LEVEL_CITY,
    TOWN,
    SUBDISTRICT,
    DEVELOPMENT_ZONE,
    VILLAGE,
    COMMUNITY
}
