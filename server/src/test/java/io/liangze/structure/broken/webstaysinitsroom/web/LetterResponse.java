package io.liangze.structure.broken.webstaysinitsroom.web;

/** Anybody may use it. */
public record LetterResponse(String id) {}
