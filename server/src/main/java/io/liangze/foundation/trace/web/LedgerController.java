package io.liangze.foundation.trace.web;

import io.liangze.foundation.trace.TraceAct.Log;
import io.liangze.foundation.trace.application.LogState;
import io.liangze.foundation.trace.application.witnesses.CosignForOthers;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.WitnessAnswer;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log of the public and the work zone, for anybody: its files, how it stands, and this deployment as a witness. */
@RestController
@Tag(name = "trace")
class LedgerController {

    private static final String ADDRESS = "/ledger";
    private static final Duration CHECKPOINT_CACHED = Duration.ofSeconds(1);

    private final LogFiles files;
    private final LogState state;
    private final CosignForOthers witness;

    LedgerController(LogFiles files, LogState state, CosignForOthers witness) {
        this.files = files;
        this.state = state;
        this.witness = witness;
    }

    @GetMapping("/api/ledger/log")
    @Operation(operationId = "trace_readLog", summary = "How the log stands: size, last head, witnesses")
    @Operates(permission = Operates.OPEN)
    LogResponse log() {
        return LogResponse.of(Log.WORK, ADDRESS, state.of(Log.WORK));
    }

    @GetMapping(ADDRESS + "/checkpoint")
    @Operation(summary = "The last published head")
    @Operates(permission = Operates.OPEN)
    ResponseEntity<byte[]> checkpoint() {
        return files.checkpoint(Log.WORK, CacheControl.maxAge(CHECKPOINT_CACHED).cachePublic());
    }

    @GetMapping(ADDRESS + "/vkey")
    @Operation(summary = "The key under which the log signs")
    @Operates(permission = Operates.OPEN)
    ResponseEntity<byte[]> verifierKey() {
        return files.verifierKey(Log.WORK);
    }

    /** The address is read as it was sent: an escaped character is another spelling, and other spellings are no tiles. */
    @GetMapping(ADDRESS + "/tile/{*path}")
    @Operation(summary = "A tile, or the entries under one")
    @Operates(permission = Operates.OPEN)
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        return files.tile(Log.WORK, request.getRequestURI().substring(ADDRESS.length() + 1), true);
    }

    @GetMapping(ADDRESS + "/witness/vkey")
    @Operation(summary = "The key with which this deployment cosigns")
    @Operates(permission = Operates.OPEN)
    ResponseEntity<byte[]> witnessKey() {
        return files.witnessKey();
    }

    @PostMapping(ADDRESS + "/witness/add-checkpoint")
    @Operation(summary = "Asks this deployment to cosign the head of another log")
    @Operates(permission = Operates.OPEN)
    ResponseEntity<String> addCheckpoint(HttpServletRequest request) throws IOException {
        WitnessAnswer answer;
        try (InputStream body = request.getInputStream()) {
            answer = witness.handle(body.readNBytes(AddCheckpoint.MAX_BYTES + 1));
        }
        return ResponseEntity.status(answer.status())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .body(answer.body());
    }
}
