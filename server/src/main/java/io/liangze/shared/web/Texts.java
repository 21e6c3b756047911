package io.liangze.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The sentences of problems and violations, the words of codes, and what is said outside of the page, in both languages. Places in
 * a sentence have names: {@code {version}}.
 */
@Component
public class Texts {

    /** The language of everything unless a client asks for English. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();

    Texts() {
        source.setBasenames(
                "classpath:messages/problems",
                "classpath:messages/violations",
                "classpath:messages/codes",
                "classpath:messages/outside");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setCacheSeconds(-1);
    }

    /** @throws org.springframework.context.NoSuchMessageException if the language lacks the key */
    public String sentence(String key, Map<String, String> values, Locale language) {
        return fill(source.getMessage(key, null, language), values);
    }

    public Optional<String> find(String key, Map<String, String> values, Locale language) {
        return Optional.ofNullable(source.getMessage(key, null, null, language)).map(text -> fill(text, values));
    }

    /** The word of a code in Chinese and in English, for files that readers of both languages open. */
    public String words(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return sentence(key, Map.of(), CHINESE) + " " + sentence(key, Map.of(), Locale.ENGLISH);
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** English if the client prefers it, else Chinese. */
    public static Locale language(HttpServletRequest request) {
        boolean english = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("en");
        return english ? Locale.ENGLISH : CHINESE;
    }
}
