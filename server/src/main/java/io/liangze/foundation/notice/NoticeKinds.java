package io.liangze.foundation.notice;

import java.util.List;

/** The kinds of message that one module may tell: a bean beside them. */
public interface NoticeKinds {

    List<? extends NoticeKind> declared();
}
