package io.liangze.foundation.runtime;

import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a person take a list away: at once if it is short, else as a job whose workbook waits at {@code
 * /api/jobs/{id}/workbook}.
 */
@Component
public class Exports {

    /** The type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How many rows are written while the person waits. Source: the API's own rule. */
    static final int AT_ONCE = 20_000;

    /** Where a confidential list is asked for. */
    private static final String ASKED_AT = "/api/export-requests";

    private final WorkbookWriter writer;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    Exports(WorkbookWriter writer, Jobs jobs, TransactionTemplate transaction, JsonMapper json) {
        this.writer = writer;
        this.jobs = jobs;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * 200 with the workbook, or 202 with the address of the job that writes it: more than 20,000 rows take a while.
     *
     * @throws Refusal 403 if the list is confidential: that is asked for, and approved by a second person
     */
    public <Q> ResponseEntity<byte[]> take(ListExport<Q> list, Q query, Actor actor) {
        if (list.confidential()) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "request-019",
                    Map.of("list", list.name(), "title", list.title(), "at", ASKED_AT));
        }
        WorkbookWriter.Result result = writer.write(list, null, after -> list.rows(query, after, actor), AT_ONCE);
        if (result.rows() <= AT_ONCE) {
            transaction.executeWithoutResult(status -> list.taken(query, result.rows(), actor));
            return answer(list.fileName(), result.content());
        }
        var order = new ExportJob.Order(list.name(), json.writeValueAsString(query));
        UUID job = jobs.submit(ExportJob.KIND, json.writeValueAsString(order), actor);
        return ResponseEntity.accepted()
                .location(URI.create("/api/jobs/" + job))
                .build();
    }

    /** A workbook as an answer that is saved under this name. */
    public static ResponseEntity<byte[]> answer(String fileName, byte[] workbook) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(workbook);
    }
}
