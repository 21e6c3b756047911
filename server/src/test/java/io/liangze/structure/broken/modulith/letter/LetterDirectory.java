package io.liangze.structure.broken.modulith.letter;

/** The door. */
public interface LetterDirectory {}
