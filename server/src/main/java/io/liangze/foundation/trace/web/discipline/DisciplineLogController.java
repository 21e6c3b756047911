package io.liangze.foundation.trace.web.discipline;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogAct;
import io.liangze.foundation.trace.application.LogState;
import io.liangze.foundation.trace.domain.ClosedDays;
import io.liangze.foundation.trace.web.LogFiles;
import io.liangze.foundation.trace.web.LogResponse;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import io.liangze.shared.rights.Zone;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log of the discipline zone. Its leaves tell nothing, but how many there are and when is nobody else's business. */
@RestController
@Tag(name = "trace")
class DisciplineLogController implements Permissions {

    private static final String READ = LogAct.READ_DISCIPLINE_LOG;

    private static final int SHOWN = 31;
    private static final String ADDRESS = "/ledger-discipline";

    private final LogFiles files;
    private final LogState state;
    private final ClosedDays days;

    DisciplineLogController(LogFiles files, LogState state, ClosedDays days) {
        this.files = files;
        this.state = state;
        this.days = days;
    }

    /**
     * A day whose head stands in the public log.
     *
     * @param size entries at the first look after the day
     * @param root base64
     * @param entryId the entry of the public log, for its receipt
     * @param index its place there; null while it waits for one
     */
    @Schema(name = "ClosedDisciplineDay")
    record ClosedDayResponse(
            LocalDate day,
            long size,
            String root,
            @Schema(format = "uuid") String entryId,
            @Nullable Long index) {}

    @GetMapping("/api/discipline-log/days")
    @Operation(
            operationId = "trace_listDisciplineDays",
            summary = "The last days whose head of the discipline zone's log stands in the public log")
    @Operates(permission = READ)
    Page<ClosedDayResponse> days() {
        return Page.whole(days.latest(SHOWN).stream()
                .map(day -> new ClosedDayResponse(
                        day.day(), day.size(), day.root(), day.entry().toString(), day.index()))
                .toList());
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(READ).in(Zone.DISCIPLINE));
    }

    @GetMapping("/api/discipline-log")
    @Operation(operationId = "trace_readDisciplineLog", summary = "How the log of the discipline zone stands")
    @Operates(permission = READ)
    LogResponse log() {
        return LogResponse.of(Log.DISCIPLINE, ADDRESS, state.of(Log.DISCIPLINE));
    }

    @GetMapping(ADDRESS + "/checkpoint")
    @Operation(summary = "The last published head")
    @Operates(permission = READ)
    ResponseEntity<byte[]> checkpoint() {
        return files.checkpoint(Log.DISCIPLINE, CacheControl.noStore());
    }

    @GetMapping(ADDRESS + "/vkey")
    @Operation(summary = "The key under which the log signs")
    @Operates(permission = READ)
    ResponseEntity<byte[]> verifierKey() {
        return files.verifierKey(Log.DISCIPLINE);
    }

    @GetMapping(ADDRESS + "/tile/{*path}")
    @Operation(summary = "A tile, or the entries under one")
    @Operates(permission = READ)
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        return files.tile(Log.DISCIPLINE, request.getRequestURI().substring(ADDRESS.length() + 1), false);
    }
}
