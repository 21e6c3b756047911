package io.liangze.structure.broken.everyclasshasahome;

/** Lies in no module. */
class Homeless {}
