package io.liangze.foundation.access.web;

import io.liangze.foundation.access.SessionStage;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint under {@code /api/session} that serves a session before it is full. All others are closed to it: whoever has
 * only a password can neither read what concerns its owner nor add a proof of his own.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServesStages {

    /** The stages besides {@link SessionStage#FULL}. */
    SessionStage[] value();
}
