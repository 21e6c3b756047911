package io.liangze.structure.broken.namessaywhatthingsare;

/** Manages, whatever that is. */
class LetterManager {}
