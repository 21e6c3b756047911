package io.liangze.structure.broken.persistencestaysinitsroom.persistence;

/** Anybody may use it. */
public class JdbcLetters {}
