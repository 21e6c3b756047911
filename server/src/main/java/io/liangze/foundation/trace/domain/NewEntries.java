package io.liangze.foundation.trace.domain;

/** Hears that an entry was committed, so that nobody waits for the next look. Nothing is lost if it is not heard. */
@FunctionalInterface
public interface NewEntries {

    void committed();
}
