package io.liangze.foundation.runtime;

import io.liangze.shared.MachineTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.Sha256;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a repeated request act once. Key, person, digest of the request, status and the object's id are written in the
 * act's own transaction and kept for seven days.
 */
@Component
public class Idempotency implements RecurringJob {

    /** How long a repeated request is recognised. Source: the API's own rule. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final String RETRY_AFTER_SECONDS = "1";

    /** The status of an answer to many acts at once, whatever came of each. */
    private static final int MANY = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Idempotency(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * What came of it.
     *
     * @param id the object acted on
     * @param trace the entry of the trace
     * @param status the status of the answer to the first request
     * @param replayed true if the act was done by an earlier request
     */
    public record Outcome(UUID id, UUID trace, int status, boolean replayed) {}

    /**
     * An act's result.
     *
     * @param id the object acted on
     * @param trace the entry of the trace
     * @param status of the answer: 200, or 201 if the act made the object
     */
    public record Done(UUID id, UUID trace, int status) {}

    /**
     * Acts, or answers what the same request did before.
     *
     * @param operation the address, with the id of the object
     * @param request the body as it was read
     * @param act runs in the same transaction as the note of the key
     * @throws Refusal if the key was used with another request (422) or its first request still runs (409)
     */
    public Outcome once(IdempotencyKey key, PersonId person, String operation, Object request, Supplier<Done> act) {
        String digest = digest(operation, request);
        return transaction.execute(status -> {
            requireLock(key, person);
            var earlier = earlier(key, person, digest);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            Done done = act.get();
            note(key, person, digest, done);
            return new Outcome(done.id(), done.trace(), done.status(), false);
        });
    }

    /**
     * Notes the key of many acts at once, each with a transaction of its own, that change nothing when they are repeated and
     * leave no entry in the trace: the caller does them again and answers as before.
     *
     * @return whether it is the first request with the key
     * @throws Refusal as {@link #once}
     */
    public boolean isFirst(IdempotencyKey key, PersonId person, String operation, Object request) {
        String digest = digest(operation, request);
        return transaction.execute(status -> {
            requireLock(key, person);
            boolean first = earlier(key, person, digest).isEmpty();
            if (first) {
                note(key, person, digest, null);
            }
            return first;
        });
    }

    private Optional<Outcome> earlier(IdempotencyKey key, PersonId person, String digest) {
        return jdbc.sql("""
                        SELECT request_digest, object_id, trace_key, status FROM runtime_idempotency_key
                        WHERE person = :person AND key = :key
                        """)
                .param("person", person.value())
                .param("key", key.value())
                .query((row, number) -> {
                    if (!row.getString("request_digest").equals(digest)) {
                        throw new Refusal(Refusal.Kind.RULE, "request-011", Map.of());
                    }
                    return new Outcome(
                            row.getObject("object_id", UUID.class),
                            row.getObject("trace_key", UUID.class),
                            row.getInt("status"),
                            true);
                })
                .optional();
    }

    /** @param done null if the answer is not about one object */
    private void note(IdempotencyKey key, PersonId person, String digest, @Nullable Done done) {
        jdbc.sql("""
                        INSERT INTO runtime_idempotency_key
                            (person, key, request_digest, object_id, trace_key, status, created_at)
                        VALUES (:person, :key, :digest, :object, :trace, :status, :now)
                        """)
                .param("person", person.value())
                .param("key", key.value())
                .param("digest", digest)
                .param("object", done == null ? null : done.id())
                .param("trace", done == null ? null : done.trace())
                .param("status", done == null ? MANY : done.status())
                .param("now", Timestamp.from(MachineTime.now()))
                .update();
    }

    /** The lock ends with the transaction; a second request with the same key does not wait but is told to come again. */
    private void requireLock(IdempotencyKey key, PersonId person) {
        boolean locked = jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", person + "/" + key.value())
                .query(Boolean.class)
                .single();
        if (!locked) {
            throw new Refusal(Refusal.Kind.RUNNING, "request-012", Map.of("retryAfter", RETRY_AFTER_SECONDS));
        }
    }

    private String digest(String operation, Object request) {
        return Sha256.of((operation + '\0').getBytes(StandardCharsets.UTF_8), json.writeValueAsBytes(request));
    }

    @Override
    public String name() {
        return "runtime.sweep-idempotency-keys";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        jdbc.sql("DELETE FROM runtime_idempotency_key WHERE created_at < :before")
                .param("before", Timestamp.from(MachineTime.now().minus(KEPT)))
                .update();
    }
}
