package io.liangze.foundation.access.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一次性口令")
class OneTimeCodeTests {

    @Test
    @DisplayName("十个字节成十六个字符，四个一组")
    void isShownInGroups() {
        OneTimeCode code = OneTimeCode.from(HexFormat.of().parseHex("00443214c74254b635cf"));
        assertThat(code.shown()).isEqualTo("0123-4567-89AB-CDEF");
        assertThat(OneTimeCode.from(HexFormat.of().parseHex("ffffffffffffffffffff"))
                        .shown())
                .isEqualTo("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        assertThat(code.toString()).doesNotContain("0123");
    }

    @Test
    @DisplayName("照着纸上输入：大小写、空格、连字符不计，O 当 0，I、L 当 1")
    void isReadFromPaper() {
        assertThat(OneTimeCode.read(" ol23 4567-89ab cdef ")).contains(new OneTimeCode("0123456789ABCDEF"));
        assertThat(OneTimeCode.read("0123-4567-89AB-CDE")).isEmpty();
        assertThat(OneTimeCode.read("0123-4567-89AB-CDEU")).isEmpty();
        assertThatThrownBy(() -> OneTimeCode.from(new byte[9])).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    @Label("显示出来的都读得回去")
    void readsBackWhatItShows(@ForAll @Size(OneTimeCode.BYTES) byte[] chance) {
        OneTimeCode code = OneTimeCode.from(chance);
        assertThat(OneTimeCode.read(code.shown())).contains(code);
    }
}
