package io.liangze.foundation.organization.web.imports;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.imports.ImportFaults.Fault;
import io.liangze.foundation.organization.application.imports.OrganizationImports;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.OrganizationImport;
import io.liangze.foundation.organization.application.imports.OrganizationImports.Outcome;
import io.liangze.foundation.organization.web.imports.ImportFaultExport.FaultQuery;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with the files of an import, to be handed to whoever made them. */
@Component
class ImportFaultExport implements ListExport<FaultQuery> {

    private final OrganizationImports imports;
    private final FaultWords words;
    private final Trace trace;

    ImportFaultExport(OrganizationImports imports, FaultWords words, Trace trace) {
        this.imports = imports;
        this.words = words;
        this.trace = trace;
    }

    /** Of which import. */
    public record FaultQuery(UUID id) {}

    @Override
    public String name() {
        return "organization.import-faults";
    }

    @Override
    public Class<FaultQuery> query() {
        return FaultQuery.class;
    }

    @Override
    public String fileName() {
        return "import-faults.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("文件 file", "行 line", "列 column", "内容 value", "错误", "怎么改", "what is wrong", "what to do");
    }

    @Override
    public Page<List<@Nullable Object>> rows(FaultQuery query, @Nullable String after, Actor actor) {
        OrganizationImport found = imports.find(query.id()).orElseThrow(Refusal::absent);
        Outcome outcome = found.outcome();
        return Page.whole(
                outcome == null
                        ? List.of()
                        : outcome.faults().stream()
                                .map(fault -> row(found.layout(), fault))
                                .toList());
    }

    private List<@Nullable Object> row(ImportLayout layout, Fault fault) {
        Map<String, String> chinese = words.of(layout, fault, Texts.CHINESE);
        Map<String, String> english = words.of(layout, fault, Locale.ENGLISH);
        return Arrays.asList(
                fault.file(),
                fault.line(),
                fault.column(),
                fault.value(),
                words.message(fault, chinese, Texts.CHINESE),
                words.remedy(fault, chinese, Texts.CHINESE),
                words.message(fault, english, Locale.ENGLISH),
                words.remedy(fault, english, Locale.ENGLISH));
    }

    @Override
    public void taken(FaultQuery query, int rows, Actor actor) {
        trace.record(new Trace.Deed(
                OrganizationAct.IMPORT_FAULTS_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("unit", actor.unit().value()),
                List.of(),
                Map.of("rows", Json.whole(rows), "import", Json.text(query.id().toString()))));
    }
}
