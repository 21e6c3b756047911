package io.liangze.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tree.ConsistencyProof;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("见证（tlog-witness）")
class WitnessTests {

    @TempDir
    private Path directory;

    private final NoteSigner signer = NoteSigner.of("w.example/w1", VerifierKey.COSIGNATURE, new byte[32]);
    private final LogFixture small;
    private final LogFixture large;
    private final VerifierKey key;

    WitnessTests() throws LedgerFormatException {
        small = new LogFixture("a", 3);
        large = new LogFixture("a", 10);
        key = small.signer.verifierKey();
    }

    private Witness witness(WitnessState state) {
        return new Witness(signer, Map.of(key.name(), List.of(key)), state, SignatureScheme.jdk());
    }

    private static WitnessAnswer ask(Witness witness, LogFixture log, long old) throws LedgerFormatException {
        var proof = ConsistencyProof.of(log.tree, old, log.tree.size()).hashes();
        return witness.addCheckpoint(new AddCheckpoint(old, proof, log.note()).bytes(), Instant.ofEpochSecond(9));
    }

    private static int status(Witness witness, long old, List<byte[]> proof, SignedNote note) {
        return witness.addCheckpoint(new AddCheckpoint(old, proof, note).bytes(), Instant.EPOCH)
                .status();
    }

    @Test
    @DisplayName("首次、续签、同头再签：答 200 与一行可验的副署")
    void cosignsWhatContinues() throws LedgerFormatException {
        var witness = witness(new MemoryWitnessState());
        WitnessAnswer first = ask(witness, small, 0);
        assertThat(first.status()).isEqualTo(200);
        SignedNote cosigned = small.note().with(NoteSignature.parse(first.body().strip()));
        var policy = new TrustPolicy(key, key.name(), List.of(signer.verifierKey()), 1);
        assertThat(policy.open(cosigned, SignatureScheme.jdk()).size()).isEqualTo(3);
        assertThat(ask(witness, small, 3).status()).isEqualTo(200);
        assertThat(ask(witness, large, 3).status()).isEqualTo(200);
        assertThat(ask(witness, large, 3)).isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "10\n"));
    }

    @Test
    @DisplayName("旧大小不是最近所签：409 与所签大小")
    void answersTheSizeItCosigned() throws LedgerFormatException {
        var witness = witness(new MemoryWitnessState());
        assertThat(ask(witness, large, 3)).isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "0\n"));
        ask(witness, small, 0);
        assertThat(ask(witness, large, 0)).isEqualTo(new WitnessAnswer(409, "text/x.tlog.size", "3\n"));
    }

    @Test
    @DisplayName("同大小另一个根、不成立的证明、自零起的证明：422（ADR 0032）")
    void refusesWhatDoesNotContinue() throws LedgerFormatException {
        var witness = witness(new MemoryWitnessState());
        List<byte[]> some = List.of(new byte[32]);
        assertThat(status(witness, 0, some, small.note())).isEqualTo(422);
        assertThat(ask(witness, small, 0).status()).isEqualTo(200);
        WitnessAnswer anotherRoot = ask(witness, new LogFixture("b", 3), 3);
        assertThat(anotherRoot.status()).isEqualTo(422);
        assertThat(anotherRoot.contentType()).startsWith("text/plain");
        assertThat(ask(witness, new LogFixture("b", 10), 3).status()).isEqualTo(422);
        assertThat(status(witness, 3, List.of(), large.note())).isEqualTo(422);
        assertThat(status(witness, 3, some, small.note())).isEqualTo(422);
        assertThat(ask(witness, large, 3).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("空日志的头必须是空树的根")
    void anEmptyLogHasTheRootOfTheEmptyTree() throws LedgerFormatException {
        var empty = new LogFixture("a", 0);
        String text = Checkpoint.of(key.name(), 0, new byte[32]).text();
        var wrong = new SignedNote(text, List.of(small.signer.sign(text, Instant.EPOCH)));
        var witness = witness(new MemoryWitnessState());
        assertThat(status(witness, 0, List.of(), wrong)).isEqualTo(422);
        assertThat(ask(witness, empty, 0).status()).isEqualTo(200);
        assertThat(status(witness, 0, List.of(), wrong)).isEqualTo(422);
        assertThat(ask(witness, small, 0).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("读不懂 400，不认识的源 404，没有可信签名或签名不符 403")
    void refusesWhatItCannotTrust() throws LedgerFormatException {
        var witness = witness(new MemoryWitnessState());
        assertThat(status(witness, 11, List.of(), large.note())).isEqualTo(400);
        for (String junk :
                List.of("", "old x", "old 0\n", "old 0\n\n", "old 0\n\nx\n\n\u2014 a AAAAAAA=\n", "new 0\n\n")) {
            byte[] body = junk.getBytes(StandardCharsets.UTF_8);
            assertThat(witness.addCheckpoint(body, Instant.EPOCH).status()).isEqualTo(400);
        }
        byte[] tooMany = new AddCheckpoint(0, Collections.nCopies(64, new byte[32]), small.note()).bytes();
        assertThat(witness.addCheckpoint(tooMany, Instant.EPOCH).status()).isEqualTo(400);
        var unsigned = new SignedNote(small.note().text(), List.of(new NoteSignature("x", new byte[4], new byte[64])));
        assertThat(status(witness, 0, List.of(), unsigned)).isEqualTo(403);
        var forged =
                new SignedNote(small.note().text(), List.of(new NoteSignature(key.name(), key.id(), new byte[64])));
        assertThat(status(witness, 0, List.of(), forged)).isEqualTo(403);
        var stranger = new Witness(signer, Map.of(), new MemoryWitnessState(), SignatureScheme.jdk());
        assertThat(ask(stranger, small, 0).status()).isEqualTo(404);
        assertThatThrownBy(() -> new Witness(small.signer, Map.of(), new MemoryWitnessState(), SignatureScheme.jdk()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("许多请求同时来，同一大小绝不签两个根，也绝不签两本账")
    void neverCosignsTwoHistories() throws Exception {
        try (var file = new FileWitnessState(directory)) {
            for (WitnessState state : List.of(new MemoryWitnessState(), file)) {
                var witness = witness(state);
                var tasks = new ArrayList<Callable<Map<Long, List<String>>>>();
                for (int client = 0; client < 6; client++) {
                    int number = client;
                    tasks.add(() -> client(witness, number));
                }
                var roots = new HashMap<Long, List<String>>();
                try (var threads = Executors.newFixedThreadPool(6)) {
                    for (var future : threads.invokeAll(tasks)) {
                        future.get()
                                .forEach((size, seen) -> roots.computeIfAbsent(size, s -> new ArrayList<>())
                                        .addAll(seen));
                    }
                }
                assertThat(roots).isNotEmpty();
                roots.forEach(
                        (size, seen) -> assertThat(seen).as("size %d", size).containsOnly(seen.getFirst()));
                assertThat(roots.values().stream().map(List::getFirst).map(root -> root.substring(0, 1)))
                        .as("all of one log")
                        .hasSizeGreaterThan(0)
                        .containsOnly(
                                roots.values().iterator().next().getFirst().substring(0, 1));
            }
        }
    }

    /** Grows one of two logs that claim the same origin; gives what was cosigned, log and root, for each size. */
    private static Map<Long, List<String>> client(Witness witness, int number) throws LedgerFormatException {
        String salt = number % 2 == 0 ? "a" : "b";
        var random = new Random(number);
        var cosigned = new HashMap<Long, List<String>>();
        for (int i = 0; i < 12; i++) {
            var log = new LogFixture(salt, 1 + i / 4);
            long old = random.nextInt(i / 4 + 2);
            for (int turn = 0; turn < 3 && old <= log.tree.size(); turn++) {
                WitnessAnswer answer = ask(witness, log, old);
                if (answer.status() == 200) {
                    cosigned.computeIfAbsent(log.tree.size(), size -> new ArrayList<>())
                            .add(salt + HexFormat.of().formatHex(log.tree.root()));
                } else if (answer.status() == 409) {
                    old = Long.parseLong(answer.body().strip());
                    continue;
                }
                break;
            }
        }
        return cosigned;
    }
}
