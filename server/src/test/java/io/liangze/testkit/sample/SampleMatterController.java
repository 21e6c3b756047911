package io.liangze.testkit.sample;

import io.liangze.foundation.access.Matters;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.IfMatch;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sample")
class SampleMatterController {

    private final SampleMatters samples;
    private final SampleExport export;
    private final Matters matters;
    private final CurrentScope scope;
    private final Idempotency idempotency;

    SampleMatterController(
            SampleMatters samples, SampleExport export, Matters matters, CurrentScope scope, Idempotency idempotency) {
        this.samples = samples;
        this.export = export;
        this.matters = matters;
        this.scope = scope;
        this.idempotency = idempotency;
    }

    record MakeRequest(
            @NotBlank @Size(max = 100) String title,
            @NotNull @Schema(format = "uuid") UUID concerned) {}

    /** The parameters of the list. */
    public record SampleQuery(
            @Nullable String q,
            @Nullable @Min(1) @Max(MOST) Integer limit,
            @Nullable String after,
            @Nullable Boolean count,
            @Nullable String sort)
            implements ListQuery {}

    /** @param title null if only a part was opened to the reader */
    record SampleResponse(
            @Schema(format = "uuid") String id, @Nullable String title, boolean decided) {}

    @GetMapping("/api/sample-matters")
    @Operation(operationId = "sample_listMatters", summary = "Sample matters")
    @Operates(permission = SampleDeclarations.READ, sensitive = true)
    Page<SampleResponse> list(@ParameterObject @Valid SampleQuery query) {
        return samples.list(query, query.q(), scope.actor())
                .map(row -> new SampleResponse(row.id().toString(), row.title(), row.decided()));
    }

    @GetMapping("/api/sample-matters/export.xlsx")
    @Operation(operationId = "sample_exportMatters", summary = "Sample matters as a workbook")
    @Operates(permission = SampleDeclarations.READ, sensitive = true)
    ResponseEntity<byte[]> export(@ParameterObject @Valid SampleQuery query) {
        return export.take(query, scope.actor());
    }

    @GetMapping("/api/sample-matters/{id}")
    @Operation(operationId = "sample_readMatter", summary = "One sample matter")
    @Operates(permission = Operates.SIGNED_IN, sensitive = true)
    ResponseEntity<SampleResponse> read(@PathVariable UUID id) {
        Actor reader = scope.actor();
        if (matters.opened(SampleMatters.subject(id), reader).contains(SampleMatters.PART)) {
            return ResponseEntity.ok(new SampleResponse(id.toString(), null, true));
        }
        if (!scope.has(reader, SampleDeclarations.READ)) {
            matters.require(SampleMatters.subject(UUID.randomUUID()), reader);
        }
        matters.read(SampleMatters.subject(id), reader);
        var row = samples.find(id);
        return ResponseEntity.ok()
                .eTag("\"" + row.version() + "\"")
                .body(new SampleResponse(row.id().toString(), row.title(), row.decided()));
    }

    @PostMapping("/api/sample-matters")
    @Operation(operationId = "sample_makeMatter", summary = "Makes a sample matter")
    @Operates(permission = SampleDeclarations.DECIDE, problems = "access-020")
    SampleResponse make(IdempotencyKey key, @RequestBody @Valid MakeRequest request) {
        Actor actor = scope.actor();
        var outcome = idempotency.once(key, actor.person(), "make sample", request, () -> {
            UUID id = samples.make(request.title(), new PersonId(request.concerned()), actor);
            return new Idempotency.Done(id, id, 200);
        });
        return new SampleResponse(outcome.id().toString(), request.title(), false);
    }

    record DecideRequest(@NotNull @Schema(format = "uuid") UUID concerned) {}

    @PostMapping("/api/sample-matters/{id}/acts/decide")
    @Operation(operationId = "sample_decideMatter", summary = "Decides a sample matter")
    @Operates(permission = SampleDeclarations.DECIDE)
    SampleResponse decide(
            @PathVariable UUID id, IfMatch seen, IdempotencyKey key, @RequestBody @Valid DecideRequest request) {
        Actor actor = scope.actor();
        idempotency.once(key, actor.person(), "decide sample " + id, request, () -> {
            samples.decide(id, Set.of(new PersonId(request.concerned())), actor);
            return new Idempotency.Done(id, id, 200);
        });
        return new SampleResponse(id.toString(), null, true);
    }
}
