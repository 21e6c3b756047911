package io.liangze.shared.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** A reference to a thing with the name to show. */
public record Ref(@Schema(format = "uuid") String id, String name) {}
