package io.liangze.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A thing of some module, named across modules: {@code unit:0198…}.
 *
 * @param type lower case with hyphens, owned by one module
 */
public record SubjectRef(String type, UUID id) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{1,39}");

    /** @throws IllegalArgumentException if the type is not lower case with hyphens */
    public SubjectRef {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("not a subject type: " + type);
        }
    }

    /** @throws IllegalArgumentException if the text is not {@code type:uuid} */
    public static SubjectRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a subject: type:uuid is expected");
        }
        return new SubjectRef(text.substring(0, colon), Uuid7.parse(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
