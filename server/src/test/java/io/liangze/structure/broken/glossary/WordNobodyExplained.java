package io.liangze.structure.broken.glossary;

/** A public word that the glossary does not know. */
public interface WordNobodyExplained {}
