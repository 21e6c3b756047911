package io.liangze.structure.broken.modulith.letter.domain;

/** Behind the door. */
public class Letter {}
