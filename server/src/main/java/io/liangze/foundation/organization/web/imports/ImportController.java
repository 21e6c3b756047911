package io.liangze.foundation.organization.web.imports;

import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.imports.OrderImport;
import io.liangze.foundation.organization.application.imports.OrganizationImports;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.NewFile;
import io.liangze.foundation.organization.web.imports.ImportResponses.OrganizationImportOrdered;
import io.liangze.foundation.organization.web.imports.ImportResponses.OrganizationImportResponse;
import io.liangze.foundation.runtime.Idempotency;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.IdempotencyKey;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "organization")
class ImportController {

    private static final int LARGEST = 64 * 1024 * 1024;

    private final OrderImport orderImport;
    private final OrganizationImports imports;
    private final ImportResponses responses;
    private final Idempotency idempotency;
    private final CurrentScope scope;

    ImportController(
            OrderImport orderImport,
            OrganizationImports imports,
            ImportResponses responses,
            Idempotency idempotency,
            CurrentScope scope) {
        this.orderImport = orderImport;
        this.imports = imports;
        this.responses = responses;
        this.idempotency = idempotency;
        this.scope = scope;
    }

    /** What makes one order the same as another: the files by their digests. */
    private record Order(ImportLayout layout, LocalDate from, List<OrganizationImports.ImportFile> files) {}

    @PostMapping(path = "/api/organization-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "organization_orderImport",
            summary = "Places, units and posts from CSV files, whole or not at all; 202 with the job that takes them")
    @Operates(
            permission = OrganizationDeclarations.IMPORT,
            largestBody = LARGEST,
            problems = {"organization-020", "organization-021"})
    ResponseEntity<OrganizationImportOrdered> order(
            @RequestParam ImportLayout layout,
            @RequestParam LocalDate from,
            @RequestPart("files") List<MultipartFile> files,
            IdempotencyKey key) {
        Actor actor = scope.actor();
        List<NewFile> packed = files.stream().map(ImportController::pack).toList();
        var order = new Order(layout, from, packed.stream().map(NewFile::file).toList());
        // an order is no act: its job stands where the entry of the trace would
        var outcome = idempotency.once(key, actor.person(), "import", order, () -> {
            var ordered = orderImport.handle(new OrderImport.Command(layout, from, packed, actor));
            return new Idempotency.Done(ordered.id(), ordered.job(), 202);
        });
        var answer = ResponseEntity.accepted().location(URI.create("/api/jobs/" + outcome.trace()));
        if (outcome.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(new OrganizationImportOrdered(
                outcome.id().toString(), outcome.trace().toString()));
    }

    private static NewFile pack(MultipartFile file) {
        try {
            return OrderImport.pack(String.valueOf(file.getOriginalFilename()), file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("a file of an import", e);
        }
    }

    @GetMapping("/api/organization-imports/{id}")
    @Operation(
            operationId = "organization_readImport",
            summary = "What came of an import, or all that is wrong with it")
    @Operates(permission = OrganizationDeclarations.IMPORT)
    OrganizationImportResponse read(@PathVariable UUID id, HttpServletRequest request) {
        return imports.find(id)
                .map(found -> responses.whole(found, Texts.language(request)))
                .orElseThrow(Refusal::absent);
    }
}
