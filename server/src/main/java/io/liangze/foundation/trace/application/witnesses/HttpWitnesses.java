package io.liangze.foundation.trace.application.witnesses;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.domain.Checkpoints;
import io.liangze.foundation.trace.domain.Checkpoints.Published;
import io.liangze.foundation.trace.domain.Trees;
import io.liangze.foundation.trace.domain.Witnesses;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tile.TileReader;
import io.liangze.ledger.tree.ConsistencyProof;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.shared.MachineTime;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Witnesses behind HTTP, each asked on a thread of its own. What they answer is bounded and counts only if it verifies. */
@Component
class HttpWitnesses implements Witnesses {

    private static final Logger LOG = LoggerFactory.getLogger(HttpWitnesses.class);

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** How long others are waited for when enough have cosigned. */
    private static final Duration GRACE = Duration.ofMillis(300);

    private static final int MOST_BYTES = 64 * 1024;
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final Trees trees;
    private final Checkpoints checkpoints;
    private final List<KnownWitness> witnesses;
    private final int quorum;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** What each witness cosigned last as far as we know; it says so itself if we know wrong. */
    private final ConcurrentMap<String, Long> cosigned = new ConcurrentHashMap<>();

    HttpWitnesses(
            Trees trees,
            Checkpoints checkpoints,
            @Value("${liangze.ledger.witnesses:}") String configured,
            @Value("${liangze.ledger.quorum:}") String quorum) {
        this.trees = trees;
        this.checkpoints = checkpoints;
        this.witnesses = KnownWitness.read(configured);
        this.quorum = quorum.isEmpty() ? witnesses.size() : quorum(quorum, witnesses.size());
    }

    private static int quorum(String value, int named) {
        if (value.matches("[0-9]{1,3}") && Integer.parseInt(value) <= named) {
            return Integer.parseInt(value);
        }
        throw new IllegalStateException("LIANGZE_WITNESS_QUORUM is '" + value + "': use a number from 0 to the " + named
                + " witnesses that LIANGZE_WITNESSES names.");
    }

    @Override
    public List<VerifierKey> keys() {
        return witnesses.stream().map(KnownWitness::key).toList();
    }

    @Override
    public int quorum() {
        return quorum;
    }

    @Override
    public List<NoteSignature> cosign(Log log, SignedNote note) {
        if (witnesses.isEmpty()) {
            return List.of();
        }
        long published = checkpoints.latest(log).map(Published::size).orElse(0L);
        var signatures = new ArrayList<NoteSignature>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var answers = new ExecutorCompletionService<Optional<NoteSignature>>(threads);
            witnesses.forEach(witness -> answers.submit(() -> ask(witness, log, note, published)));
            Instant end = MachineTime.now().plus(PATIENCE.multipliedBy(2));
            for (int open = witnesses.size(); open > 0; open--) {
                Duration left = Duration.between(MachineTime.now(), end);
                Duration wait = signatures.size() >= quorum && left.compareTo(GRACE) > 0 ? GRACE : left;
                Future<Optional<NoteSignature>> answer =
                        answers.poll(Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
                if (answer == null) {
                    break;
                }
                answer.get().ifPresent(signatures::add);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a witness could not be asked", e);
        } finally {
            threads.shutdownNow(); // who answers late is asked again with the next head
        }
        return signatures;
    }

    /** A second time if the witness knows another size than we think: the first answer says which. */
    private Optional<NoteSignature> ask(KnownWitness witness, Log log, SignedNote note, long published) {
        try {
            Checkpoint head = Checkpoint.parse(note.text());
            String of = witness.key().text() + " " + head.origin();
            long old = Math.min(cosigned.getOrDefault(of, published), head.size());
            for (int tries = 0; tries < 2; tries++) {
                HttpResponse<InputStream> answer = send(witness, request(log, note, head, old));
                String body = body(answer);
                if (answer.statusCode() == OK) {
                    Optional<NoteSignature> signature = signature(witness.key(), note, body);
                    signature.ifPresent(valid -> cosigned.put(of, head.size()));
                    return signature;
                }
                if (answer.statusCode() != CONFLICT) {
                    LOG.warn("witness {} answers {}: {}", witness.key().name(), answer.statusCode(), firstLine(body));
                    return Optional.empty();
                }
                old = Base64Text.parseNumber(body.strip());
                if (old > head.size()) {
                    LOG.error(
                            "witness {} has cosigned {} entries of {}, which holds {}: published leaves were lost",
                            witness.key().name(),
                            old,
                            head.origin(),
                            head.size());
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (LedgerFormatException | IOException | RuntimeException e) {
            LOG.warn("witness {} cannot be asked: {}", witness.key().name(), e.toString());
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] request(Log log, SignedNote note, Checkpoint head, long old) throws LedgerFormatException {
        List<byte[]> proof = old == 0 || old == head.size()
                ? List.of()
                : ConsistencyProof.of(new TileReader(trees.tiles(log), head.size(), head.root()), old, head.size())
                        .hashes();
        return new AddCheckpoint(old, proof, note).bytes();
    }

    private HttpResponse<InputStream> send(KnownWitness witness, byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(witness.address())
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private static String body(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream in = answer.body()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static Optional<NoteSignature> signature(VerifierKey key, SignedNote note, String lines)
            throws LedgerFormatException {
        for (String line : lines.split("\n", -1)) {
            if (!line.isEmpty()) {
                NoteSignature signature = NoteSignature.parse(line);
                if (signature.isBy(key)) {
                    new SignedNote(note.text(), List.of(signature)).verify(List.of(key), SignatureScheme.jdk());
                    return Optional.of(signature);
                }
            }
        }
        throw LedgerFormatException.untrusted("no signature of the witness's key");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
    }
}
