package io.liangze.foundation.trace.persistence.check;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries with all their rows, batch by batch. */
@Component
class EntryRows {

    private static final int BATCH = 2_000;

    private static final String BATCH_OF_ENTRIES = """
            SELECT json_build_object(
                'id', recorded.id, 'key', recorded.key, 'log', recorded.log, 'act', recorded.act, 'unit', recorded.unit,
                'atMicros', CAST(extract(epoch FROM recorded.at) * 1000000 AS bigint), 'leaf', recorded.leaf,
                'leafHash', encode(recorded.leaf_hash, 'base64'),
                'openings', coalesce((SELECT json_agg(json_build_object('log', log, 'member', member, 'salt', encode(salt, 'base64'),
                        'value', value)) FROM trace_opening WHERE entry = recorded.id), '[]'),
                'links', coalesce((SELECT json_agg(json_build_object('log', log, 'member', member, 'type', type, 'id', id))
                        FROM trace_link WHERE entry = recorded.id), '[]'),
                'edges', coalesce((SELECT json_agg(json_build_object('log', log, 'type', because_type, 'id', because_id,
                        'salt', encode(salt, 'base64'))) FROM trace_edge WHERE entry = recorded.id), '[]'),
                'pending', coalesce((SELECT json_agg(json_build_object('log', log, 'index', NULL))
                        FROM trace_pending WHERE entry = recorded.id), '[]'),
                'leaves', coalesce((SELECT json_agg(json_build_object('log', log, 'index', index))
                        FROM trace_leaf WHERE entry = recorded.id), '[]'),
                'overseen', (SELECT json_build_object('post', post, 'atMicros', CAST(extract(epoch FROM at) * 1000000 AS bigint))
                        FROM trace_overseen WHERE entry = recorded.id),
                'erasures', coalesce((SELECT json_agg(json_build_object('member', erasure.member, 'byAct', coalesce(deed.act, ''),
                        'byIndex', leaf.index, 'content', content.value))
                        FROM trace_erasure erasure
                        LEFT JOIN trace_entry deed ON deed.id = erasure.by
                        LEFT JOIN trace_leaf leaf ON leaf.entry = erasure.by
                        LEFT JOIN trace_opening content ON content.entry = erasure.by AND content.member = 'content'
                        WHERE erasure.entry = recorded.id), '[]'))
            FROM trace_entry recorded WHERE recorded.id > :after ORDER BY recorded.id LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EntryRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** The next entries behind an id; none at the end. */
    List<EntryRow> after(long id) {
        return jdbc.sql(BATCH_OF_ENTRIES)
                .param("after", id)
                .param("most", BATCH)
                .query((row, number) -> json.readValue(row.getString(1), EntryRow.class))
                .list();
    }
}
