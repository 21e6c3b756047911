package io.liangze.foundation.trace.persistence;

import io.liangze.foundation.trace.domain.ClosedDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcClosedDays implements ClosedDays {

    private final JdbcClient jdbc;

    JdbcClosedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> last() {
        return latest(1).stream().map(ClosedDay::day).findFirst();
    }

    @Override
    public List<ClosedDay> latest(int most) {
        return jdbc.sql("""
                        SELECT CAST(content.value AS jsonb) ->> 'day' AS day, CAST(content.value AS jsonb) ->> 'size' AS size,
                               CAST(content.value AS jsonb) ->> 'root' AS root, entry.key, leaf.index
                        FROM trace_entry entry
                        JOIN trace_opening content ON content.entry = entry.id AND content.member = 'content'
                        LEFT JOIN trace_leaf leaf ON leaf.entry = entry.id
                        WHERE entry.unit = '00000000-0000-0000-0000-000000000000' AND entry.act = 'trace.day-closed'
                        ORDER BY entry.at DESC LIMIT :most
                        """)
                .param("most", most)
                .query((row, number) -> new ClosedDay(
                        LocalDate.parse(row.getString("day")),
                        Long.parseLong(row.getString("size")),
                        row.getString("root"),
                        row.getObject("key", UUID.class),
                        row.getObject("index", Long.class)))
                .list();
    }
}
