package io.liangze.ledger.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.CanonicalJson;
import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("读 JSON（RFC 8259，只收账本所用的种类）")
class JsonReaderTests {

    @Test
    @DisplayName("可读的，写成规范形")
    void reads() throws LedgerFormatException {
        List<List<String>> samples = List.of(
                List.of(
                        " {\"b\" : [1 , -2,0, true,false , null], \"a\":{} }\r\n\t",
                        "{\"a\":{},\"b\":[1,-2,0,true,false,null]}"),
                List.of(
                        "\"\\u4e24\\u8d23 \\ud83d\\ude00 \\/\\\"\\\\\\b\\f\\n\\r\\t\"",
                        "\"两责 \ud83d\ude00 /\\\"\\\\\\b\\f\\n\\r\\t\""),
                List.of("9007199254740991", "9007199254740991"),
                List.of("-9007199254740991", "-9007199254740991"),
                List.of("[".repeat(32) + "]".repeat(32), "[".repeat(32) + "]".repeat(32)));
        for (List<String> sample : samples) {
            Json value = JsonReader.parse(sample.getFirst());
            assertThat(CanonicalJson.string(value)).isEqualTo(sample.getLast());
        }
    }

    @Test
    @DisplayName("其余一律拒绝")
    void refuses() {
        for (String text : List.of(
                "",
                " ",
                "01",
                "-0",
                "00",
                "+1",
                "1.0",
                "1e3",
                "-",
                "- 1",
                "9007199254740992",
                "-9007199254740992",
                "99999999999999999999",
                "\uff11",
                "nul",
                "True",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1",
                "{",
                "{\"a\"}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":1}",
                "{1:1}",
                "\"",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u" + "\uff11".repeat(4) + "\"",
                "\"\n\"",
                "\"\\ud83d\"",
                "\"\\ude00\\ud83d\"",
                "1 1",
                "\u00a01",
                "\ufeff1",
                "'a'",
                "NaN",
                "//x\n1",
                "[".repeat(33) + "]".repeat(33),
                "[".repeat(100_000))) {
            assertThatThrownBy(() -> JsonReader.parse(text)).as(text).isInstanceOf(LedgerFormatException.class);
        }
    }
}
