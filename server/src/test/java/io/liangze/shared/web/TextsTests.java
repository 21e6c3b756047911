package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

@DisplayName("问题的句子和代码的词")
class TextsTests {

    private static final String KEY = "access-003.title";

    private final Texts texts = new Texts();

    @Test
    @DisplayName("两种语言各说各的")
    void speaksBothLanguages() {
        assertThat(texts.sentence(KEY, Map.of(), Locale.ENGLISH)).isEqualTo("Too many tries");
        assertThat(texts.sentence(KEY, Map.of(), Texts.CHINESE)).matches("\\p{IsHan}+");
    }

    @Test
    @DisplayName("一种语言缺的句子就是缺，不拿另一种语言顶替")
    void doesNotAnswerInAnotherLanguage() {
        assertThatThrownBy(() -> texts.sentence(KEY, Map.of(), Locale.FRENCH))
                .isInstanceOf(NoSuchMessageException.class);
        assertThat(texts.find(KEY, Map.of(), Locale.FRENCH)).isEmpty();
    }
}
