package io.liangze.foundation.trace.persistence.check;

import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.foundation.trace.domain.LogHead;
import io.liangze.foundation.trace.domain.LogSignatures;
import io.liangze.ledger.tree.Hashing;
import io.liangze.shared.console.IntegrityCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** {@code liangze fsck} on the database: every column of every table of the logs, in one snapshot, while the server runs. */
@Component
class TraceCheck implements IntegrityCheck {

    private static final List<String> OF_ENTRIES = List.of(
            "trace_opening",
            "trace_link",
            "trace_edge",
            "trace_pending",
            "trace_leaf",
            "trace_overseen",
            "trace_erasure");

    private final JdbcClient jdbc;
    private final EntryRows entries;
    private final TreeRows trees;
    private final LogSignatures signatures;
    private final JsonMapper json;
    private final Map<String, String> logs;

    TraceCheck(
            EntryRows entries,
            TreeRows trees,
            LogSignatures signatures,
            JsonMapper json,
            List<TraceActs> declarations) {
        this.jdbc = entries.jdbc();
        this.entries = entries;
        this.trees = trees;
        this.signatures = signatures;
        this.json = json;
        this.logs = declarations.stream()
                .flatMap(declaration -> declaration.declared().stream())
                .collect(Collectors.toMap(TraceAct::code, act -> act.log().name()));
    }

    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Report check() {
        var findings = new Findings();
        long checked = 0;
        var check = new EntryCheck(json, findings, logs);
        long last = Long.MIN_VALUE;
        for (List<EntryRow> batch = entries.after(last); !batch.isEmpty(); batch = entries.after(last)) {
            batch.forEach(check::check);
            checked += batch.size();
            last = batch.getLast().id();
        }
        OF_ENTRIES.forEach(table -> orphans(table, findings));
        signatures.damaged().forEach(place -> findings.add(place, "does not open to what it stands beside"));
        for (Log log : Log.values()) {
            tree(log, findings);
        }
        return new Report(checked, findings.lines(), findings.notes());
    }

    private void orphans(String table, Findings findings) {
        jdbc.sql("SELECT entry FROM " + table
                        + " WHERE NOT EXISTS (SELECT 1 FROM trace_entry WHERE id = entry) LIMIT 1000")
                .query(Long.class)
                .list()
                .forEach(entry -> findings.add(table + " of entry " + entry, "there is no such entry"));
    }

    private void tree(Log log, Findings findings) {
        LogHead made = made(log, findings);
        Kept kept = kept(log);
        boolean same = kept == null
                ? made.size() == 0
                : kept.size() == made.size()
                        && Arrays.equals(kept.root(), made.root())
                        && Arrays.equals(kept.edge(), joined(made.edge()));
        if (!same) {
            findings.add("trace_head " + log, "is not what the leaves make; liangze fsck --rebuild makes it anew");
        }
    }

    private LogHead made(Log log, Findings findings) {
        return new TreeCheck(trees, findings, log, signatures).check();
    }

    private record Kept(long size, byte[] root, byte[] edge) {}

    private @Nullable Kept kept(Log log) {
        return jdbc.sql("SELECT size, root, edge FROM trace_head WHERE log = :log")
                .param("log", log.name())
                .query((row, number) -> new Kept(row.getLong("size"), row.getBytes("root"), row.getBytes("edge")))
                .optional()
                .orElse(null);
    }

    private static byte[] joined(List<byte[]> hashes) {
        var edge = new byte[Hashing.BYTES * hashes.size()];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, edge, Hashing.BYTES * i, Hashing.BYTES);
        }
        return edge;
    }

    /** @throws IllegalStateException if the leaves do not fit what was published: a head made of them would be another log's */
    @Override
    @Transactional
    public void rebuild() {
        jdbc.sql("LOCK TABLE trace_head, trace_pending IN EXCLUSIVE MODE").update();
        jdbc.sql("DELETE FROM trace_pending").update();
        jdbc.sql("""
                        INSERT INTO trace_pending (entry, log) SELECT id, log FROM trace_entry
                        WHERE NOT EXISTS (SELECT 1 FROM trace_leaf WHERE trace_leaf.entry = trace_entry.id)
                        """).update();
        for (Log log : Log.values()) {
            var findings = new Findings();
            LogHead made = made(log, findings);
            if (!findings.lines().isEmpty()) {
                throw new IllegalStateException(
                        "the leaves of the log " + log + " are damaged, so no head is made of them: "
                                + findings.lines().getFirst());
            }
            jdbc.sql("""
                            INSERT INTO trace_head (log, size, root, edge) VALUES (:log, :size, :root, :edge)
                            ON CONFLICT (log) DO UPDATE SET size = excluded.size, root = excluded.root, edge = excluded.edge
                            """)
                    .param("log", log.name())
                    .param("size", made.size())
                    .param("root", made.root())
                    .param("edge", joined(made.edge()))
                    .update();
        }
    }
}
