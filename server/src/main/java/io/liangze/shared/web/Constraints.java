package io.liangze.shared.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;

/** Names the shape rules of a request ({@code jakarta.validation}) as violation codes with their bounds. */
final class Constraints {

    private Constraints() {}

    static String code(FieldError error) {
        String constraint = error.getCode() == null ? "invalid" : error.getCode();
        return constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    static Map<String, String> values(FieldError error) {
        var values = new TreeMap<String, String>();
        Object[] arguments = error.getArguments() == null ? new Object[0] : error.getArguments();
        int position = 0;
        for (Object argument : arguments) {
            if (argument instanceof MessageSourceResolvable) {
                continue; // the field's own name
            }
            values.put(Integer.toString(position++), String.valueOf(argument));
        }
        return values;
    }
}
