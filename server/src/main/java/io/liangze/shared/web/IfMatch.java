package io.liangze.shared.web;

/** The version that the client saw, from the header {@code If-Match}. An endpoint that takes it as a parameter needs it. */
public record IfMatch(long version) {}
