package io.liangze.foundation.organization;

import java.util.Optional;

/** Where a place stands in the chain from the province to the village, highest first. */
public enum PlaceLevel {
    PROVINCE,
    CITY,
    DISTRICT,
    TOWN,
    VILLAGE;

    /** The level of those under which a place of this level stands. */
    public Optional<PlaceLevel> above() {
        return switch (this) {
            case PROVINCE -> Optional.empty();
            case CITY -> Optional.of(PROVINCE);
            case DISTRICT -> Optional.of(CITY);
            case TOWN -> Optional.of(DISTRICT);
            case VILLAGE -> Optional.of(TOWN);
        };
    }
}
