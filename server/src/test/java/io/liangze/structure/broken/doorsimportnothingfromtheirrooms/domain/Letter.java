package io.liangze.structure.broken.doorsimportnothingfromtheirrooms.domain;

/** An aggregate. */
public class Letter {}
