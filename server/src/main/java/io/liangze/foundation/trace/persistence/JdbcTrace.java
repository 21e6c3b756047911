package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.trace.OverseenPosts;
import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.foundation.trace.domain.NewEntries;
import io.liangze.ledger.CanonicalJson;
import io.liangze.ledger.Json;
import io.liangze.ledger.Opening;
import io.liangze.ledger.TraceRecord;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.Uuid7;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One statement writes entry, openings, links, edges and the pending row, and enters what is overseen besides. */
@Component
class JdbcTrace implements Trace {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final BusinessTime time;
    private final NewEntries newEntries;
    private final String overseen;
    private final Map<String, TraceAct> acts = new TreeMap<>();

    JdbcTrace(
            JdbcClient jdbc,
            BusinessTime time,
            NewEntries newEntries,
            List<OverseenPosts> overseen,
            List<TraceActs> declarations) {
        this.jdbc = jdbc;
        this.time = time;
        this.newEntries = newEntries;
        this.overseen = Stream.concat(Stream.of("FALSE"), overseen.stream().map(OverseenPosts::condition))
                .collect(Collectors.joining(" OR "));
        for (TraceActs declaration : declarations) {
            for (TraceAct act : declaration.declared()) {
                if (acts.put(act.code(), act) != null) {
                    throw new IllegalStateException("two acts have the code " + act.code());
                }
            }
        }
    }

    @Override
    public UUID record(Deed deed) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an act is recorded in its own transaction");
        }
        if (!deed.act().equals(acts.get(deed.act().code()))) {
            throw new IllegalStateException("undeclared act " + deed.act().code());
        }
        Instant now = time.now();
        UUID key = Uuid7.next();
        SubjectRef subject = deed.subject();
        Actor actor = deed.actor();
        List<Edge> edges = deed.because().stream().map(Edge::of).toList();
        var content = new TreeMap<String, Json>(deed.content());
        content.put(
                BECAUSE,
                Json.array(edges.stream()
                        .map(Edge::commitment)
                        .sorted()
                        .map(Json::text)
                        .toList()));
        TraceRecord record = TraceRecord.of(
                deed.act().code(),
                deed.unit().toString(),
                now,
                actor == null ? Json.nothing() : json(actor),
                subject == null ? Json.nothing() : Json.text(subject.toString()),
                Json.object(content),
                JdbcTrace::salt);
        List<Opening> openings = record.openings();
        jdbc.sql("""
                        WITH entry AS (
                            INSERT INTO trace_entry (key, log, act, unit, at, leaf, leaf_hash)
                            VALUES (:key, :log, :act, :unit, :at, :leaf, :leafHash)
                            RETURNING id, log
                        ), openings AS (
                            INSERT INTO trace_opening (entry, log, member, salt, value)
                            SELECT entry.id, entry.log, opening.member, opening.salt, opening.value
                            FROM entry, unnest(CAST(:members AS text[]), CAST(:salts AS bytea[]), CAST(:values AS text[]))
                                        AS opening (member, salt, value)
                        ), links AS (
                            INSERT INTO trace_link (entry, log, member, type, id)
                            SELECT entry.id, entry.log, link.member, link.type, link.id
                            FROM entry, (VALUES ('actor', 'person', CAST(:person AS uuid)),
                                                ('subject', :subjectType, CAST(:subjectId AS uuid))) AS link (member, type, id)
                            WHERE link.id IS NOT NULL
                        ), edges AS (
                            INSERT INTO trace_edge (entry, log, because_type, because_id, salt)
                            SELECT entry.id, entry.log, edge.type, edge.id, edge.salt
                            FROM entry, unnest(CAST(:becauseTypes AS text[]), CAST(:becauseIds AS uuid[]), CAST(:becauseSalts AS bytea[]))
                                        AS edge (type, id, salt)
                        ), overseen AS (
                            INSERT INTO trace_overseen (entry, post, at)
                            SELECT entry.id, CAST(:post AS uuid), :at FROM entry WHERE CAST(:post AS uuid) IS NOT NULL AND (%s)
                        )
                        INSERT INTO trace_pending (entry, log) SELECT id, log FROM entry
                        """.formatted(overseen))
                .param("key", key)
                .param("log", deed.act().log().name())
                .param("act", deed.act().code())
                .param("unit", deed.unit().value())
                .param("subjectType", subject == null ? "" : subject.type())
                .param("subjectId", subject == null ? null : subject.id())
                .param("person", actor == null ? null : actor.person().value())
                .param("post", actor == null ? null : actor.post().value())
                .param("at", Timestamp.from(now))
                .param("leaf", record.leaf().text())
                .param("leafHash", record.leaf().hash())
                .param("members", openings.stream().map(o -> o.member().code()).toArray(String[]::new))
                .param("salts", openings.stream().map(Opening::salt).toArray(byte[][]::new))
                .param("values", openings.stream().map(Opening::value).toArray(String[]::new))
                .param(
                        "becauseTypes",
                        edges.stream().map(edge -> edge.thing().type()).toArray(String[]::new))
                .param(
                        "becauseIds",
                        edges.stream().map(edge -> edge.thing().id()).toArray(UUID[]::new))
                .param("becauseSalts", edges.stream().map(Edge::salt).toArray(byte[][]::new))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                newEntries.committed();
            }
        });
        return key;
    }

    /** One thing that the act follows from; committed to by itself, so that each can be shown without the others. */
    private record Edge(SubjectRef thing, byte[] salt) {

        static Edge of(SubjectRef thing) {
            return new Edge(thing, JdbcTrace.salt());
        }

        String commitment() {
            return Opening.commitment(BECAUSE, salt, CanonicalJson.string(Json.text(thing.toString())));
        }
    }

    private static Json json(Actor actor) {
        return Json.object(Map.of(
                "person", Json.text(actor.person().toString()),
                "post", Json.text(actor.post().toString()),
                "unit", Json.text(actor.unit().toString())));
    }

    private static byte[] salt() {
        var salt = new byte[Opening.SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
