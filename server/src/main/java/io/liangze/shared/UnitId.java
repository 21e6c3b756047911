package io.liangze.shared;

import java.util.UUID;

/** The id of a unit: an organ with duties on a place. */
public record UnitId(UUID value) {

    /**
     * Reads an id as it stands in addresses and in JSON.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static UnitId of(String text) {
        return new UnitId(Uuid7.parse(text));
    }

    /** A new id. */
    public static UnitId next() {
        return new UnitId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
