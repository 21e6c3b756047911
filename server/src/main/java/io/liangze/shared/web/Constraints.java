package io.liangze.shared.web;

import io.liangze.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Names the shape rules of a request ({@code jakarta.validation}) as violation codes with their bounds. */
final class Constraints {

    private Constraints() {}

    /** What is wrong in a body: JSON pointers, the body as a whole being the empty one. */
    static List<Violation> ofBody(Errors errors) {
        var violations = new ArrayList<Violation>();
        for (FieldError error : errors.getFieldErrors()) {
            violations.add(new Violation(pointer(error.getField()), code(error), values(error)));
        }
        for (ObjectError error : errors.getGlobalErrors()) {
            violations.add(new Violation("", code(error), values(error)));
        }
        return violations;
    }

    /** {@code items[0].id} is {@code /items/0/id}. */
    private static String pointer(String field) {
        return "/" + field.replace("[", ".").replace("]", "").replace('.', '/');
    }

    /** What is wrong with parameters; all of them together are {@code ?}. */
    static List<Violation> ofParameters(Errors errors) {
        var violations = new ArrayList<Violation>();
        for (FieldError error : errors.getFieldErrors()) {
            String pointer = "?" + error.getField();
            violations.add(
                    error.isBindingFailure()
                            ? new Violation(pointer, "type", Map.of())
                            : new Violation(pointer, code(error), values(error)));
        }
        for (ObjectError error : errors.getGlobalErrors()) {
            violations.add(new Violation("?", code(error), values(error)));
        }
        return violations;
    }

    private static String code(ObjectError error) {
        String constraint = error.getCode() == null ? "invalid" : error.getCode();
        return constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> values(ObjectError error) {
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
