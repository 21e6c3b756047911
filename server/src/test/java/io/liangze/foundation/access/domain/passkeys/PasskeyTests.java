package io.liangze.foundation.access.domain.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("通行密钥")
class PasskeyTests {

    private static final Instant NOW = Instant.parse("2026-12-08T01:00:00Z");

    private static Passkey counting(long counter) {
        return new Passkey(
                UUID.randomUUID(),
                PersonId.next(),
                "办公电脑",
                new Passkey.PublicHalf("AQ", "AQ", List.of("internal")),
                new Passkey.Usage(counter, false, false, null),
                NOW,
                null,
                1);
    }

    @ParameterizedTest(name = "原来 {0}，这次 {1}：{2}")
    @CsvSource({"0, 0, false", "0, 1, false", "7, 8, false", "7, 7, true", "7, 6, true", "7, 0, true"})
    @DisplayName("签名计数不增就可能有人复制了它；从不计数的不算（Web Authentication Level 3 §7.2）")
    void suspectsACopy(long before, long now, boolean copied) {
        assertThat(counting(before).isCopiedIn(new Passkey.Usage(now, false, false, NOW)))
                .isEqualTo(copied);
    }
}
