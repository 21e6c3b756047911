package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

@DisplayName("形状不合的值：位置与代码")
class ConstraintsTests {

    private static BeanPropertyBindingResult errors() {
        var errors = new BeanPropertyBindingResult(new Object(), "request");
        errors.addError(new FieldError(
                "request", "items[0].id", null, false, new String[] {"NotNull"}, new Object[0], "missing"));
        errors.addError(
                new ObjectError("request", new String[] {"DatesInOrder"}, new Object[] {"3"}, "the dates are crossed"));
        return errors;
    }

    @Test
    @DisplayName("请求体：列表中的位置是 JSON 指针，整体的毛病指向整体")
    void pointsIntoTheBodyAndAtTheWhole() {
        assertThat(Constraints.ofBody(errors()))
                .isEqualTo(List.of(
                        new Violation("/items/0/id", "not-null", Map.of()),
                        new Violation("", "dates-in-order", Map.of("0", "3"))));
    }

    @Test
    @DisplayName("参数：说出名字，整体的毛病也不漏")
    void namesTheParameterAndAllOfThem() {
        var errors = errors();
        errors.addError(new FieldError("query", "limit", "x", true, new String[] {"typeMismatch"}, null, "no number"));

        assertThat(Constraints.ofParameters(errors))
                .extracting(Violation::pointer)
                .containsExactly("?items[0].id", "?limit", "?");
    }
}
