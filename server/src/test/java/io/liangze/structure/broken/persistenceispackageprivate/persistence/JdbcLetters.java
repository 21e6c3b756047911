package io.liangze.structure.broken.persistenceispackageprivate.persistence;

/** Anybody may use it. */
public class JdbcLetters {}
