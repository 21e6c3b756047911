package io.liangze.shared;

import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) {

    /**
     * Reads an id as it stands in addresses and in JSON.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PersonId of(String text) {
        return new PersonId(Uuid7.parse(text));
    }

    /** A new id. */
    public static PersonId next() {
        return new PersonId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
