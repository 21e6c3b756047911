package io.liangze.structure.broken.floorsareempty.floor;

/** Beside the module instead of in it. */
class Strayed {}
