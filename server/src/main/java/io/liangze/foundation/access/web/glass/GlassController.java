package io.liangze.foundation.access.web.glass;

import io.liangze.foundation.access.ReachedUnits;
import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.glass.BreakGlass;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 应急查阅: work records outside one's scope, opened with a reason. */
@RestController
@Tag(name = "access")
class GlassController {

    private final BreakGlass breakGlass;
    private final GlassResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;
    private final BusinessTime time;

    GlassController(
            BreakGlass breakGlass,
            GlassResponses responses,
            Idempotency idempotency,
            CurrentScope scope,
            BusinessTime time) {
        this.breakGlass = breakGlass;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
        this.time = time;
    }

    @Schema(name = "BreakGlassRequest")
    record BreakGlassRequest(
            @NotNull @Schema(format = "uuid") UUID unit,
            @NotNull @Size(min = 10, max = 500) String reason) {

        BreakGlassRequest {
            // what is kept is as long as what was checked
            reason = Objects.requireNonNullElse(reason, "").strip();
        }
    }

    /** The parameters of the list. */
    public record GlassQuery(
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {

        @Override
        public String sort() {
            return sort == null ? "-openedAt" : sort;
        }
    }

    @GetMapping("/api/break-glass-openings")
    @Operation(operationId = "access_listGlasses", summary = "Who opened work records outside his scope, and why")
    @Operates(permission = AccessDeclarations.GLASS_REVIEW, sensitive = true)
    Page<GlassResponses.GlassResponse> list(@ParameterObject @Valid GlassQuery query) {
        Actor reader = scope.actor();
        return responses.list(
                query, new ReachedUnits(scope.reach(reader, AccessDeclarations.GLASS_REVIEW), time.today()), reader);
    }

    @PostMapping("/api/break-glass-openings")
    @Operation(operationId = "access_breakGlass", summary = "Opens a unit's work records for an hour, with a reason")
    @Operates(permission = AccessDeclarations.GLASS_BREAK, problems = "access-027")
    ResponseEntity<GlassResponses.GlassResponse> open(
            IdempotencyKey key, @RequestBody @Valid BreakGlassRequest request) {
        Actor actor = scope.actor();
        UnitId unit = new UnitId(request.unit());
        responses.requireUnit(unit);
        var outcome = idempotency.once(key, actor.person(), "break glass", request, () -> {
            var done = breakGlass.open(actor, unit, request.reason());
            return new Idempotency.Done(done.opening(), done.trace(), HttpStatus.CREATED.value());
        });
        var answer = ResponseEntity.status(outcome.status());
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(responses.of(outcome.id()).orElseThrow(Refusal::absent));
    }
}
