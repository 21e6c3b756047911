package io.liangze.foundation.trace;

import io.liangze.shared.PostId;

/**
 * Which posts are overseen: what is done in them is entered besides into {@code pub_trace_overseen}, so that whoever oversees
 * them reads these acts and can reach no others. Implemented by the module that knows posts.
 */
public interface OverseenPosts {

    boolean isOverseen(PostId post);
}
