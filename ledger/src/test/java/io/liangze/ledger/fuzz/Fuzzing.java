package io.liangze.ledger.fuzz;

import com.sun.management.ThreadMXBean;
import io.liangze.ledger.LedgerFormatException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Gives every parser bent inputs and asserts of each call: no failure but {@link LedgerFormatException}, an end within
 * {@link #LIMIT}, and no more memory than a multiple of the input.
 */
final class Fuzzing {

    /** For one call, of the core's time: a busy machine is no fault of a parser. */
    static final Duration LIMIT = Duration.ofSeconds(2);

    /** For one call on the clock; then it hangs. */
    private static final Duration HANGS = Duration.ofMinutes(1);

    /** Bytes allocated for each byte of input: an empty JSON object of two bytes becomes two maps. */
    static final int BYTES_PER_BYTE = 400;

    private static final int BASE = 1 << 20;
    private static final int BATCH = 200;

    /** How many inputs a parser got, how many it accepted, and the worst of time and memory. */
    record Counts(long inputs, long accepted, long nanos, long bytesPerByte) {

        Counts plus(boolean taken, long took, long perByte) {
            return new Counts(
                    inputs + 1, accepted + (taken ? 1 : 0), Math.max(nanos, took), Math.max(bytesPerByte, perByte));
        }
    }

    private final Random random;
    private final Map<String, Counts> counts = new LinkedHashMap<>();
    private final AtomicReference<@Nullable Call> running = new AtomicReference<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private record Call(String target, byte[] input, long since) {
        @Override
        public String toString() {
            return target + " with " + Base64.getEncoder().encodeToString(input);
        }
    }

    Fuzzing(long seed) {
        random = new Random(seed);
    }

    /** Runs for a time, or until each parser got so many inputs. */
    Map<String, Counts> run(List<Target> targets, Duration time, long inputs) throws InterruptedException {
        var worker = new Thread(() -> work(targets, System.nanoTime() + time.toNanos(), inputs), "fuzzing");
        worker.setDaemon(true);
        worker.start();
        while (worker.isAlive()) {
            worker.join(500);
            Call call = running.get();
            if (call != null && System.nanoTime() - call.since() > HANGS.toNanos()) {
                throw new AssertionError("hangs: " + call);
            }
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new AssertionError(thrown.getMessage(), thrown);
        }
        return counts;
    }

    private void work(List<Target> targets, long end, long inputs) {
        try {
            var mutators = targets.stream()
                    .map(target -> new Mutator(target.samples(), random))
                    .toList();
            for (long done = 0; done < inputs && System.nanoTime() < end; done += BATCH) {
                for (int i = 0; i < targets.size(); i++) {
                    for (int n = 0; n < BATCH; n++) {
                        call(targets.get(i), mutators.get(i));
                    }
                }
            }
        } catch (Throwable e) {
            failure.set(e);
        }
    }

    private void call(Target target, Mutator mutator) {
        byte[] input = mutator.next();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var call = new Call(target.name(), input, System.nanoTime());
        long start = threads.getCurrentThreadCpuTime();
        running.set(call);
        boolean accepted = false;
        try {
            target.parser().parse(input);
            accepted = true;
        } catch (LedgerFormatException e) {
            if (e.getMessage() == null) {
                throw new AssertionError("no reason: " + call);
            }
        } catch (Throwable e) {
            throw new AssertionError(e + ": " + call, e);
        }
        running.set(null);
        long took = threads.getCurrentThreadCpuTime() - start;
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        if (took > LIMIT.toNanos()) {
            throw new AssertionError("takes " + Duration.ofNanos(took) + ": " + call);
        }
        if (allocated > BASE + (long) BYTES_PER_BYTE * input.length) {
            throw new AssertionError("takes " + allocated + " bytes: " + call);
        }
        if (accepted) {
            mutator.accepted(input);
        }
        long perByte = input.length < 1000 ? 0 : allocated / input.length;
        counts.merge(
                target.name(),
                new Counts(1, accepted ? 1 : 0, took, perByte),
                (all, one) -> all.plus(one.accepted() == 1, one.nanos(), one.bytesPerByte()));
    }
}
