package io.liangze.structure.broken.nobodysleeps;

/** Waits and hopes. */
class Sleeper {

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
