package io.liangze.foundation.organization.web.imports;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.application.imports.FileForm.ColumnForm;
import io.liangze.foundation.organization.application.imports.ImportFaults.Fault;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.shared.web.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what is wrong with a file and what to do about it, with words where the rules have codes. */
@Component
class FaultWords {

    private final Texts texts;

    FaultWords(Texts texts) {
        this.texts = texts;
    }

    /** The values of a fault as a reader of this language understands them; of a closed set, all that may stand there. */
    Map<String, String> of(ImportLayout layout, Fault fault, Locale language) {
        var values = new TreeMap<>(fault.values());
        values.computeIfPresent("level", (name, code) -> word(PlaceLevel.class, code, language));
        values.computeIfPresent("line", (name, code) -> line(code, language));
        String column = fault.column();
        if (column != null) {
            layout.form(fault.file()).flatMap(form -> form.column(column)).ifPresent(known -> {
                values.put("column", column);
                allowed(known, values, language);
            });
        }
        return values;
    }

    /** Of a code that stands twice it is the number of a line. */
    private String line(String code, Locale language) {
        return Arrays.stream(Line.values()).anyMatch(line -> line.name().equals(code))
                ? word(Line.class, code, language)
                : code;
    }

    private void allowed(ColumnForm column, Map<String, String> values, Locale language) {
        Class<? extends Enum<?>> choices = column.choices();
        if (choices != null) {
            boolean english = language.equals(Locale.ENGLISH);
            values.put(
                    "allowed",
                    Arrays.stream(choices.getEnumConstants())
                            .map(code -> code.name()
                                    + (english ? " (" : "（")
                                    + word(choices, code.name(), language)
                                    + (english ? ")" : "）"))
                            .collect(Collectors.joining(english ? ", " : "、")));
        }
    }

    private String word(Class<?> codes, String code, Locale language) {
        return texts.find(codes.getSimpleName() + "." + code, Map.of(), language)
                .orElse(code);
    }

    String message(Fault fault, Map<String, String> values, Locale language) {
        return texts.sentence("violation." + fault.code(), values, language);
    }

    String remedy(Fault fault, Map<String, String> values, Locale language) {
        return texts.sentence("remedy." + fault.code(), values, language);
    }
}
