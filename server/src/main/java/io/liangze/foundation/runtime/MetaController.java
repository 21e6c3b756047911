package io.liangze.foundation.runtime;

import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "runtime")
class MetaController {

    /** A network zone; modules of absent zones are not loaded. */
    enum Zone {
        PUBLIC,
        WORK,
        DISCIPLINE
    }

    /**
     * What this deployment is.
     *
     * @param origin host of the verifiable log, fixed at first start
     */
    @Schema(name = "Meta")
    record MetaResponse(String version, List<Zone> zones, boolean demonstration, String origin) {}

    private final MetaResponse meta;

    MetaController(
            @Value("${liangze.zones}") List<String> zones,
            @Value("${liangze.demonstration}") boolean demonstration,
            @Value("${liangze.origin}") String origin) {
        String version = MetaController.class.getPackage().getImplementationVersion();
        this.meta = new MetaResponse(
                version == null ? "development" : version,
                zones.stream()
                        .map(zone -> Zone.valueOf(zone.strip().toUpperCase(java.util.Locale.ROOT)))
                        .toList(),
                demonstration,
                origin);
    }

    @GetMapping("/api/meta")
    @Operation(operationId = "runtime_readMeta", summary = "What this deployment is")
    @Operates(permission = Operates.OPEN)
    MetaResponse read() {
        return meta;
    }
}
