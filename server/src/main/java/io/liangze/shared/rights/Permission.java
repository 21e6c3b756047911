package io.liangze.shared.rights;

import java.util.regex.Pattern;

/**
 * Something that may be done, declared by the module that owns it and enforced by {@code access}.
 *
 * @param code {@code noun.verb}, the same in annotations, grants and the page
 * @param dataClass what it opens
 * @param duty whose business it is
 * @param zone where it exists
 * @param decides whether using it decides or signs something, which a delegate may not
 */
public record Permission(String code, DataClass dataClass, Duty duty, Zone zone, boolean decides) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*");

    /** @throws IllegalArgumentException if the code is not {@code noun.verb} */
    public Permission {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a permission code: " + code);
        }
    }

    /** Internal business of the work zone that decides nothing; what differs is said by the methods below. */
    public Permission(String code) {
        this(code, DataClass.INTERNAL, Duty.BUSINESS, Zone.WORK, false);
    }

    public Permission opening(DataClass other) {
        return new Permission(code, other, duty, zone, decides);
    }

    public Permission of(Duty other) {
        return new Permission(code, dataClass, other, zone, decides);
    }

    public Permission in(Zone other) {
        return new Permission(code, dataClass, duty, other, decides);
    }

    public Permission deciding() {
        return new Permission(code, dataClass, duty, zone, true);
    }

    /** Whether it only reads work records of units: what may be opened with a reason beyond one's scope. */
    public boolean isWorkRecord() {
        return dataClass == DataClass.INTERNAL && duty == Duty.BUSINESS && zone == Zone.WORK && !decides && reads();
    }

    /** Whether it only reads. */
    public boolean reads() {
        return code.endsWith(".read");
    }
}
