package io.liangze.foundation.access.application.exports;

import io.liangze.foundation.access.domain.exports.ExportRequest;
import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Sha256;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records the steps of a request: which list and which request; of the file the digest, of what might be
 * guessed, parameters and reasons, a keyed one. */
@Component
class ExportTrace {

    static final String SUBJECT = "export-request";

    private final Trace trace;
    private final FieldCipher cipher;

    ExportTrace(Trace trace, FieldCipher cipher) {
        this.trace = trace;
        this.cipher = cipher;
    }

    UUID requested(ExportRequest request) {
        return record(
                ExportAct.REQUESTED,
                request,
                request.requester(),
                Map.of(
                        "query", Json.text(cipher.index(KeyPurpose.DISCIPLINE_NAME, request.query())),
                        "reason", Json.text(cipher.index(KeyPurpose.DISCIPLINE_NAME, request.reason()))));
    }

    UUID approved(ExportRequest request, Actor actor) {
        return record(ExportAct.APPROVED, request, actor, Map.of());
    }

    UUID refused(ExportRequest request, String why, Actor actor) {
        return record(
                ExportAct.REFUSED,
                request,
                actor,
                Map.of("reason", Json.text(cipher.index(KeyPurpose.DISCIPLINE_NAME, why))));
    }

    /** By the digest a file that turns up somewhere is recognised, even when its watermark was cut off the page. */
    UUID taken(ExportRequest request, int rows, byte[] workbook) {
        return record(
                ExportAct.TAKEN,
                request,
                request.requester(),
                Map.of("rows", Json.whole(rows), "workbook", Json.text(Sha256.of(workbook))));
    }

    private UUID record(ExportAct act, ExportRequest request, Actor actor, Map<String, Json> more) {
        var content = new TreeMap<>(more);
        content.put("list", Json.text(request.list()));
        content.put("number", Json.whole(request.number()));
        return trace.record(
                new Trace.Deed(act, actor, actor.unit(), new SubjectRef(SUBJECT, request.id()), List.of(), content));
    }
}
