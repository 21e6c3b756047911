package io.liangze.foundation.runtime;

import io.liangze.shared.LogOrigin;
import io.liangze.shared.PublicAddress;
import io.liangze.shared.rights.Zone;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.ServedZones;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "runtime")
class MetaController implements SmartInitializingSingleton, PublicAddress, LogOrigin {

    /**
     * What this deployment is.
     *
     * @param origin host of the verifiable log, fixed at first start
     */
    @Schema(name = "Meta")
    record MetaResponse(String version, List<Zone> zones, boolean demonstration, String origin) {}

    private final JdbcClient jdbc;
    private final ServedZones zones;
    private final boolean demonstration;
    private final String asked;
    private final int port;
    private @Nullable MetaResponse meta;

    MetaController(
            JdbcClient jdbc,
            ServedZones zones,
            @Value("${liangze.demonstration}") boolean demonstration,
            @Value("${liangze.origin:}") String asked,
            @Value("${liangze.port:${server.port}}") int port) {
        this.jdbc = jdbc;
        this.zones = zones;
        this.demonstration = demonstration;
        this.asked = asked;
        this.port = port;
    }

    /** Fixes the origin at the first start, before the first request; of servers that start at once, the first one does. */
    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql("INSERT INTO runtime_origin (origin) VALUES (:origin) ON CONFLICT DO NOTHING")
                .param("origin", asked.isEmpty() ? "localhost:" + port : asked)
                .update();
        String kept = jdbc.sql("SELECT origin FROM runtime_origin")
                .query(String.class)
                .single();
        if (!asked.isEmpty() && !asked.equals(kept)) {
            throw new IllegalStateException("LIANGZE_ORIGIN is '" + asked + "', but this log was begun as '" + kept
                    + "' and an origin never changes: unset LIANGZE_ORIGIN, or choose another database.");
        }
        String version = MetaController.class.getPackage().getImplementationVersion();
        meta = new MetaResponse(version == null ? "development" : version, zones.inOrder(), demonstration, kept);
    }

    @GetMapping("/api/meta")
    @Operation(operationId = "runtime_readMeta", summary = "What this deployment is")
    @Operates(permission = Operates.OPEN)
    MetaResponse read() {
        return Objects.requireNonNull(meta, "the server takes requests after it has begun");
    }

    @Override
    public String host() {
        return read().origin();
    }

    @Override
    public URI uri() {
        return PublicAddress.of(host(), port);
    }
}
