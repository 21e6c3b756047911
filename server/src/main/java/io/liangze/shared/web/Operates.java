package io.liangze.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint declares. Without it the server does not start. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operates {

    /** The permission of the endpoints that need no session. Only the open addresses of the API may carry it. */
    String OPEN = "open";

    /** The permission of the endpoints that everybody who is signed in may call, since they concern himself alone. */
    String SIGNED_IN = "signed-in";

    /** The code of a declared permission, {@link #OPEN} or {@link #SIGNED_IN}. */
    String permission();

    /** Whether reading it is itself an act that leaves a trace. */
    boolean sensitive() default false;

    /**
     * Whether it asks for a proof of identity within the last five minutes, since it is grave. Without one it answers 403
     * {@code access-010}; password, code or passkey renew it, and a fresh sign-in counts.
     */
    boolean reauthentication() default false;

    /** The codes of the problems it may answer besides the general ones. */
    String[] problems() default {};

    /** The largest body in bytes; more than the general limit for forms with files only. */
    int largestBody() default BodyLimit.MOST;
}
