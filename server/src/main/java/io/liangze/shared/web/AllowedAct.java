package io.liangze.shared.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An act of an object and whether this reader may do it now; the same table guards the act itself.
 *
 * @param act the last part of its address
 * @param why the reason if it is not allowed
 */
public record AllowedAct(
        String act, boolean allowed, @Nullable Why why, List<Need> needs) {

    public record Why(String code, Map<String, String> values) {}

    /** What the person must give besides the fields. */
    public enum Need {
        REASON,
        REAUTHENTICATION,
        SIGNATURE
    }

    public static AllowedAct allowed(String act, Need... needs) {
        return new AllowedAct(act, true, null, List.of(needs));
    }

    public static AllowedAct forbidden(String act, String code, Map<String, String> values) {
        return new AllowedAct(act, false, new Why(code, values), List.of());
    }
}
