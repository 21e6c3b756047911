package io.liangze.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("虚构人名")
class InventedNamesTests {

    @Test
    @DisplayName("一姓二名，三个汉字")
    void hasThreeCharacters() {
        assertThat(IntStream.of(Integer.MIN_VALUE, -1, 0, 1, 3000, Integer.MAX_VALUE)
                        .mapToObj(InventedNames::name))
                .allMatch(name -> name.matches("\\p{IsHan}{3}"));
    }

    @Test
    @DisplayName("同一个号数总是同一个名字：演示每次一样")
    void isTheSameForTheSameNumber() {
        assertThat(InventedNames.name(17)).isEqualTo(InventedNames.name(17)).isNotEqualTo(InventedNames.name(18));
    }

    @Test
    @DisplayName("三千人里重名很少")
    void seldomRepeats() {
        var names = new HashSet<String>();
        IntStream.rangeClosed(1, 3000).mapToObj(InventedNames::name).forEach(names::add);
        assertThat(names).hasSizeGreaterThan(2400);
    }
}
