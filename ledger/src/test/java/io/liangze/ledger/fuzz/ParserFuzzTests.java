package io.liangze.ledger.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每个解析器遇到坏输入")
class ParserFuzzTests {

    @Test
    @DisplayName("各六百份：只有一种受检失败，不挂起，内存有界")
    void everyParserHasOneFailure() throws Exception {
        var targets = Target.all();
        var counts = new Fuzzing(20261125).run(targets, Duration.ofMinutes(1), 600);
        assertThat(counts).hasSize(targets.size());
        assertThat(counts.values()).allSatisfy(count -> {
            assertThat(count.inputs()).isEqualTo(600);
            assertThat(count.accepted()).isBetween(1L, 599L);
        });
    }
}
