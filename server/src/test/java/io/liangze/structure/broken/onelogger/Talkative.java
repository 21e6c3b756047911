package io.liangze.structure.broken.onelogger;

/** Talks past the log. */
class Talkative {

    void tell() {
        System.out.println("told");
    }
}
