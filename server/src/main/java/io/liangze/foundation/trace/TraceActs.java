package io.liangze.foundation.trace;

import java.util.List;

/** The acts that one module may record: a bean beside them. */
public interface TraceActs {

    List<? extends TraceAct> declared();
}
