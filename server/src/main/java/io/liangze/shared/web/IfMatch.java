package io.liangze.shared.web;

import io.liangze.shared.Refusal;

/** The version that the client saw, from the header {@code If-Match}. An endpoint that takes it as a parameter needs it. */
public record IfMatch(long version) {

    /** @throws Refusal 412 if the object has another version by now */
    public void check(long current) {
        if (version != current) {
            throw Refusal.stale(current);
        }
    }
}
