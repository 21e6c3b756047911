package io.liangze.structure.broken.modulith.talk;

import io.liangze.structure.broken.modulith.letter.domain.Letter;

/** Reaches into the other module's room. */
public record Talk(Letter letter) {}
