package io.liangze.structure.broken.testsdonotsleep;

/** Waits and hopes. */
class Sleeper {

    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
