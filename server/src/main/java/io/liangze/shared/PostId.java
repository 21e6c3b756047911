package io.liangze.shared;

import java.util.UUID;

/** The id of a post in a unit. */
public record PostId(UUID value) {

    /**
     * Reads an id as it stands in addresses and in JSON.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PostId of(String text) {
        return new PostId(Uuid7.parse(text));
    }

    /** A new id. */
    public static PostId next() {
        return new PostId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
