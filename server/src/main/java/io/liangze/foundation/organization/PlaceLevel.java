package io.liangze.foundation.organization;

/** Where a place stands in the chain from the city to the village. */
public enum PlaceLevel {
    CITY,
    DISTRICT,
    TOWN,
    VILLAGE
}
