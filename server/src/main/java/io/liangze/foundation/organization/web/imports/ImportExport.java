package io.liangze.foundation.organization.web.imports;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.imports.ImportViews;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportLayout;
import io.liangze.foundation.organization.application.imports.OrganizationImports.ImportState;
import io.liangze.foundation.organization.web.imports.ImportListController.ImportQuery;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of imports as a workbook. */
@Component
class ImportExport implements ListExport<ImportQuery> {

    private final ImportViews imports;
    private final Trace trace;

    ImportExport(ImportViews imports, Trace trace) {
        this.imports = imports;
        this.trace = trace;
    }

    @Override
    public String name() {
        return "organization.imports";
    }

    @Override
    public Class<ImportQuery> query() {
        return ImportQuery.class;
    }

    @Override
    public String fileName() {
        return "imports.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of(
                "导入日期 ordered on",
                "格式 layout",
                "状态 state",
                "起算日期 from",
                "导入人 ordered by",
                "新增地方 places added",
                "新增单位 units added",
                "新增职务 posts added",
                "错误 faults",
                "办结日期 finished on");
    }

    @Override
    public Page<List<@Nullable Object>> rows(ImportQuery query, @Nullable String after, Actor actor) {
        return imports.list(query, ListQuery.stretch(after, query.sort())).map(ImportExport::row);
    }

    private static List<@Nullable Object> row(ImportViews.Summary one) {
        Named by = one.orderedBy();
        return Arrays.asList(
                day(one.orderedAt()),
                one.layout(),
                one.state(),
                one.from(),
                by == null ? null : by.name(),
                one.places(),
                one.units(),
                one.posts(),
                one.faultCount(),
                day(one.finishedAt()));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BusinessTime.ZONE);
    }

    @Override
    public void taken(ImportQuery query, int rows, Actor actor) {
        var content = new TreeMap<String, Json>();
        content.put("rows", Json.whole(rows));
        ImportState state = query.state();
        if (state != null) {
            content.put("state", Json.text(state.name()));
        }
        ImportLayout layout = query.layout();
        if (layout != null) {
            content.put("layout", Json.text(layout.name()));
        }
        trace.record(new Trace.Deed(
                OrganizationAct.IMPORTS_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("unit", actor.unit().value()),
                List.of(),
                content));
    }
}
