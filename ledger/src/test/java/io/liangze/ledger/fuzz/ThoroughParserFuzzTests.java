package io.liangze.ledger.fuzz;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每个解析器遇到坏输入，长时间")
class ThoroughParserFuzzTests {

    @Test
    @DisplayName("十分钟：只有一种受检失败，不挂起，内存有界")
    void everyParserHasOneFailureForTenMinutes() throws Exception {
        long seed = RandomGenerator.getDefault().nextLong();
        System.out.println("fuzzing with seed " + seed);
        var counts = new Fuzzing(seed).run(Target.all(), Duration.ofMinutes(10), Long.MAX_VALUE);
        counts.forEach((name, count) -> System.out.printf(
                "%-17s %,12d inputs, %,10d accepted, at most %,.1f ms and %d bytes for a byte%n",
                name, count.inputs(), count.accepted(), count.nanos() / 1e6, count.bytesPerByte()));
        long all = counts.values().stream().mapToLong(Fuzzing.Counts::inputs).sum();
        System.out.printf("%-17s %,12d inputs%n", "together", all);
    }
}
