package io.liangze.foundation.trace;

/**
 * Which posts are overseen: what is done in them is entered besides into {@code pub_trace_overseen}, so that whoever oversees
 * them reads these acts and can reach no others. Implemented by the module that knows posts.
 */
public interface OverseenPosts {

    /**
     * When the post in the parameter {@code post} is overseen, in SQL over published views. It stands in the statement that records
     * the act, so that recording asks no question besides.
     */
    String condition();
}
