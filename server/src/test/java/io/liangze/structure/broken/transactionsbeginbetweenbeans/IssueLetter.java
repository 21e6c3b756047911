package io.liangze.structure.broken.transactionsbeginbetweenbeans;

import org.springframework.transaction.annotation.Transactional;

/** Calls its own method: no transaction begins. */
abstract class IssueLetter {

    void handle() {
        store();
    }

    @Transactional
    void store() {}
}
