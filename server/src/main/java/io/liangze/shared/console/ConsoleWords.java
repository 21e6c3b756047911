package io.liangze.shared.console;

import java.util.List;

/**
 * What whoever started the server must be told once it takes requests: said on the console and written nowhere. A module that
 * has something to say offers a bean of this kind.
 */
public interface ConsoleWords {

    /** Lines in both languages; none if there is nothing to say. Called once a start, after the server is ready. */
    List<String> lines();
}
