package io.liangze.shared.web;

import java.util.UUID;

/** The header {@code Idempotency-Key}: made by the client when the form opens, so that a repeated request acts once. */
public record IdempotencyKey(UUID value) {}
