package io.liangze.foundation.trace.persistence.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the database holds of one entry. Bytes are base64, as PostgreSQL gives them in JSON. */
record EntryRow(
        long id,
        String key,
        String log,
        String act,
        String unit,
        long atMicros,
        String leaf,
        String leafHash,
        List<OpeningRow> openings,
        List<LinkRow> links,
        List<EdgeRow> edges,
        List<PlaceRow> pending,
        List<PlaceRow> leaves,
        @Nullable OverseenRow overseen,
        List<ErasureRow> erasures) {

    record OpeningRow(String log, String member, String salt, String value) {}

    record LinkRow(String log, String member, String type, String id) {}

    record EdgeRow(
            String log, String type, String id, @Nullable String salt) {}

    record PlaceRow(String log, @Nullable Long index) {}

    record OverseenRow(String post, long atMicros) {}

    /** @param content what the act that erased opens to; null if it cannot be found */
    record ErasureRow(
            String member,
            String byAct,
            @Nullable Long byIndex,
            @Nullable String content) {}

    String place() {
        return "trace_entry " + id + " (" + key + ")";
    }
}
