package io.liangze.foundation.access.web.exports;

import io.liangze.foundation.access.application.exports.TakeExport;
import io.liangze.foundation.runtime.Exports;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "access")
class ExportWorkbookController {

    private final TakeExport takeExport;
    private final CurrentScope scope;

    ExportWorkbookController(TakeExport takeExport, CurrentScope scope) {
        this.takeExport = takeExport;
        this.scope = scope;
    }

    @GetMapping(path = "/api/export-requests/{id}/workbook", produces = Exports.XLSX)
    @Operation(
            operationId = "access_takeExport",
            summary =
                    "The confidential list as a workbook with a watermark, once, within a day after the approval, for who asked"
                            + " for it in the same post")
    @Operates(
            permission = Operates.SIGNED_IN,
            sensitive = true,
            reauthentication = true,
            problems = {"access-103", "access-104", "access-105"})
    ResponseEntity<byte[]> take(@PathVariable UUID id, HttpServletRequest request) {
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            // whoever asks for the head alone gets no file, and does not use the one time up
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(Exports.XLSX))
                    .build();
        }
        var written = takeExport.handle(id, scope.actor());
        return Exports.answer(written.fileName(), written.content());
    }
}
