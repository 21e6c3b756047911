package io.liangze.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.witness.WitnessState.Head;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("见证者所记")
class WitnessStateTests {

    @TempDir
    private Path directory;

    private static Head head(int size) {
        byte[] root = new byte[32];
        root[0] = (byte) size;
        return new Head(size, Base64Text.write(root));
    }

    @Test
    @DisplayName("重启之后仍在；各源各记")
    void remembersAfterARestart() throws IOException {
        try (var state = new FileWitnessState(directory)) {
            assertThat(state.latest("a")).isEmpty();
            assertThat(state.compareAndStore("a", Optional.empty(), head(3))).isTrue();
            assertThat(state.compareAndStore("a/b 汉", Optional.empty(), head(4)))
                    .isTrue();
            assertThat(state.compareAndStore("a", Optional.empty(), head(5))).isFalse();
            assertThat(state.compareAndStore("a", Optional.of(head(2)), head(5)))
                    .isFalse();
            assertThat(state.compareAndStore("a", Optional.of(head(3)), head(6)))
                    .isTrue();
        }
        try (var state = new FileWitnessState(directory)) {
            assertThat(state.latest("a")).hasValue(head(6));
            assertThat(state.latest("a/b 汉")).hasValue(head(4));
            assertThat(state.latest("b")).isEmpty();
        }
    }

    @Test
    @DisplayName("同一目录不容两个：同一进程内的、另一进程的；放开之后才行")
    void isForOneWitnessAlone() throws Exception {
        var state = new FileWitnessState(directory);
        assertThatThrownBy(() -> new FileWitnessState(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another witness uses");
        assertThat(openInAnotherProcess()).isEqualTo(1);
        state.close();
        assertThatThrownBy(() -> state.latest("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> state.compareAndStore("a", Optional.empty(), head(1)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(openInAnotherProcess()).isZero();
        new FileWitnessState(directory).close();
    }

    /** For another process: 0 if the state of the directory can be opened, 1 if not. */
    public static final class Opening {
        public static void main(String[] args) {
            try (var state = new FileWitnessState(Path.of(args[0]))) {
                System.exit(state.latest("a").isEmpty() ? 0 : 2);
            } catch (IOException e) {
                System.exit(1);
            }
        }
    }

    private int openInAnotherProcess() throws IOException, InterruptedException {
        String classes = String.join(File.pathSeparator, place(FileWitnessState.class), place(Opening.class));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Opening.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("同时来写，只有一个成；内存与文件一样")
    void oneOfManyWritersWins() throws Exception {
        try (var file = new FileWitnessState(directory)) {
            for (WitnessState state : List.of(new MemoryWitnessState(), file)) {
                Optional<Head> before = Optional.empty();
                for (int round = 1; round <= 10; round++) {
                    List<Boolean> won = race(state, before, round);
                    assertThat(won).filteredOn(Boolean::booleanValue).hasSize(1);
                    before = state.latest("a");
                    assertThat(before).hasValue(head(8 * round + won.indexOf(true)));
                }
            }
        }
    }

    private static List<Boolean> race(WitnessState state, Optional<Head> before, int round) throws Exception {
        var start = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                Head next = head(8 * round + i);
                tasks.add(() -> {
                    start.await();
                    return state.compareAndStore("a", before, next);
                });
            }
            var won = new ArrayList<Boolean>();
            for (Future<Boolean> future : threads.invokeAll(tasks)) {
                won.add(future.get());
            }
            return won;
        }
    }

    @Test
    @DisplayName("损坏的文件拒绝，不当作没有")
    void refusesADamagedFile() throws IOException {
        String root = head(3).root();
        try (var state = new FileWitnessState(directory)) {
            state.compareAndStore("a", Optional.empty(), head(3));
            Path file;
            try (Stream<Path> files = Files.list(directory)) {
                file = files.filter(f -> !f.endsWith("lock")).findFirst().orElseThrow();
            }
            for (String text : List.of(
                    "",
                    "\n",
                    "3",
                    "3\n",
                    "3\n" + root,
                    "03\n" + root + "\n",
                    "-3\n" + root + "\n",
                    "3\r\n" + root + "\n",
                    "3\n" + root + "\nx",
                    "3\n" + root + "\n\n",
                    "3\n" + root.substring(1) + "\n",
                    "3\n" + root.replace("A=", "B=") + "\n",
                    "\u0000".repeat(47),
                    "9".repeat(300))) {
                Files.writeString(file, text);
                assertThatThrownBy(() -> state.latest("a")).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> state.compareAndStore("a", Optional.empty(), head(4)))
                        .isInstanceOf(IllegalStateException.class);
            }
            Files.writeString(file, "3\n" + root + "\n");
            assertThat(state.latest("a")).hasValue(head(3));
        }
    }

    @Test
    @DisplayName("写到一半的草稿不算数")
    void aHalfWrittenDraftIsNothing() throws IOException {
        try (var state = new FileWitnessState(directory)) {
            state.compareAndStore("a", Optional.empty(), head(3));
            Path file;
            try (Stream<Path> files = Files.list(directory)) {
                file = files.filter(f -> !f.endsWith("lock")).findFirst().orElseThrow();
            }
            Files.writeString(file.resolveSibling(file.getFileName() + ".new"), "9\nhalf");
            assertThat(state.latest("a")).hasValue(head(3));
            assertThat(state.compareAndStore("a", Optional.of(head(3)), head(5)))
                    .isTrue();
            assertThat(state.latest("a")).hasValue(head(5));
        }
    }
}
