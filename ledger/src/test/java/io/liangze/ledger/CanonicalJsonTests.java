package io.liangze.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("规范 JSON（RFC 8785）")
class CanonicalJsonTests {

    @Test
    @DisplayName("成员按 UTF-16 码元排序（RFC 8785 第 3.2.3 节示例）")
    void sortsMembersByCodeUnits() {
        var names = List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6");
        var members = new java.util.HashMap<String, Json>();
        names.forEach(name -> members.put(name, Json.whole(names.indexOf(name))));

        assertThat(CanonicalJson.string(Json.object(members)))
                .isEqualTo(
                        "{\"\\r\":1,\"1\":3,\"\u0080\":5,\"\u00f6\":6,\"\u20ac\":0,\"\ud83d\ude00\":4,\"\ufb33\":2}");
    }

    @Test
    @DisplayName("只用最短转义，汉字原样")
    void usesTheShortestEscapes() {
        assertThat(CanonicalJson.string(Json.text("两责\"\\/\b\t\n\f\r\u0000\u001f")))
                .isEqualTo("\"两责\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\"");
    }

    @Test
    @DisplayName("嵌套、空对象、空数组")
    void writesNestedValues() {
        Json value = Json.object(Map.of(
                "b",
                new Json.Array(List.of(new Json.Bool(true), Json.nothing(), new Json.Array(List.of()))),
                "a",
                Json.object(Map.of())));

        assertThat(CanonicalJson.string(value)).isEqualTo("{\"a\":{},\"b\":[true,null,[]]}");
    }

    @Test
    @DisplayName("拒绝不安全整数与半个代理对")
    void refusesWhatReadersWouldNotKeep() {
        assertThatThrownBy(() -> Json.whole(Json.MAX_SAFE_INTEGER + 1)).hasMessageContaining("safe integer");
        assertThatThrownBy(() -> Json.text("a\ud83d")).hasMessageContaining("unpaired surrogate");
        assertThatThrownBy(() -> Json.object(Map.of("\ude00", Json.nothing())))
                .hasMessageContaining("unpaired surrogate");
    }

    @Property
    void writesEverySafeIntegerPlainly(
            @ForAll @LongRange(min = -Json.MAX_SAFE_INTEGER, max = Json.MAX_SAFE_INTEGER) long whole) {
        assertThat(CanonicalJson.string(Json.whole(whole))).isEqualTo(Long.toString(whole));
    }
}
