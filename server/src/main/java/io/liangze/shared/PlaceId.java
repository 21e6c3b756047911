package io.liangze.shared;

import java.util.UUID;

/** The id of a place: city, district, town, village. */
public record PlaceId(UUID value) {

    /**
     * Reads an id as it stands in addresses and in JSON.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PlaceId of(String text) {
        return new PlaceId(Uuid7.parse(text));
    }

    /** A new id. */
    public static PlaceId next() {
        return new PlaceId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
