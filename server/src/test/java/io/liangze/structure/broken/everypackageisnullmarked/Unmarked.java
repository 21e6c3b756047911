package io.liangze.structure.broken.everypackageisnullmarked;

/** Its package has no package-info. */
class Unmarked {}
