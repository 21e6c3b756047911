package io.liangze.structure.broken.webispackageprivate.web;

/** Anybody may use it. */
public record LetterResponse(String id) {}
