package io.liangze.foundation.runtime;

import io.liangze.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes a long list as a workbook and keeps it as long as the job. */
@Component
class ExportJob implements JobHandler {

    static final String KIND = "runtime.export";

    /** How many rows one workbook takes; the format's sheets end at 1,048,576. */
    static final int MOST = 1_000_000;

    private final WorkbookWriter writer;
    private final Map<String, ListExport<?>> lists;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExportJob(
            WorkbookWriter writer,
            List<ListExport<?>> lists,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            JsonMapper json) {
        this.writer = writer;
        this.lists = lists.stream().collect(Collectors.toMap(ListExport::name, Function.identity()));
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * What has to be written.
     *
     * @param list the list's {@link ListExport#name()}
     * @param query its parameters as JSON
     */
    record Order(String list, String query) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, IntConsumer progress) {
        Order order = json.readValue(job.parameters(), Order.class);
        ListExport<?> list = lists.get(order.list());
        if (list == null || list.confidential()) {
            throw new IllegalStateException("no list that a job may write is called " + order.list());
        }
        if (!isWritten(job.id())) {
            write(list, order.query(), job);
        }
        return "/api/jobs/" + job.id() + "/workbook";
    }

    /** A job that was interrupted after its workbook was kept does not write and record it again. */
    private boolean isWritten(UUID job) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM runtime_export WHERE job = :job)")
                .param("job", job)
                .query(Boolean.class)
                .single();
    }

    private <Q> void write(ListExport<Q> list, String parameters, Job job) {
        Q query = json.readValue(parameters, list.query());
        WorkbookWriter.Result result = writer.write(list, null, after -> list.rows(query, after, job.owner()), MOST);
        if (result.rows() > MOST) {
            throw new Refusal(Refusal.Kind.RULE, "request-018", Map.of("most", Integer.toString(MOST)));
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO runtime_export (job, file_name, content) VALUES (:job, :file, :content)")
                    .param("job", job.id())
                    .param("file", list.fileName())
                    .param("content", result.content())
                    .update();
            list.taken(query, result.rows(), job.owner());
        });
    }
}
