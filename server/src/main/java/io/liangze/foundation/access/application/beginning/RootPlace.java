package io.liangze.foundation.access.application.beginning;

import io.liangze.foundation.organization.PlaceKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place whose register an installation keeps, as the environment names it: {@code 320200 无锡市}. A province or what lies
 * directly below one; the register that is imported later brings the rest.
 */
record RootPlace(String code, String name, PlaceKind kind) {

    private static final Pattern FORM = Pattern.compile("([0-9]{4}00) +(\\S.{1,59})");

    /** 北京, 天津, 上海, 重庆. Source: GB/T 2260. */
    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

    /** Codes that the national register gives to nobody. */
    private static final String INVENTED = "99";

    static Optional<RootPlace> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new RootPlace(form.group(1), form.group(2), kind(form.group(1), form.group(2))))
                : Optional.empty();
    }

    private static PlaceKind kind(String code, String name) {
        if (!code.endsWith("0000")) {
            return name.endsWith("市") ? PlaceKind.CITY : PlaceKind.PREFECTURE;
        }
        if (MUNICIPALITIES.contains(code)) {
            return PlaceKind.MUNICIPALITY;
        }
        return name.endsWith("自治区") ? PlaceKind.AUTONOMOUS_REGION : PlaceKind.PROVINCE;
    }

    boolean isInvented() {
        return code.startsWith(INVENTED);
    }
}
