package io.liangze.foundation.organization.web.reorganizations;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.ReorganizationViews;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.foundation.organization.web.reorganizations.ReorganizationExport.Wanted;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of reorganizations as a workbook. */
@Component
class ReorganizationExport implements ListExport<Wanted> {

    private final ReorganizationViews views;
    private final Trace trace;
    private final CurrentScope scope;

    ReorganizationExport(ReorganizationViews views, Trace trace, CurrentScope scope) {
        this.views = views;
        this.trace = trace;
        this.scope = scope;
    }

    /** Which of them. */
    public record Wanted(
            Reorganization.@Nullable ReorganizationState state,
            @Nullable String sort) {}

    @Override
    public String name() {
        return "organization.reorganizations";
    }

    @Override
    public Class<Wanted> query() {
        return Wanted.class;
    }

    @Override
    public String fileName() {
        return "reorganizations.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of(
                "名称 title",
                "依据 basis",
                "生效日期 effective on",
                "状态 state",
                "起草人 drafted by",
                "实施日期 put into effect on",
                "步骤 steps");
    }

    @Override
    public Page<List<@Nullable Object>> rows(Wanted query, @Nullable String after, Actor actor) {
        return views.list(
                        query.state(),
                        ListQuery.stretch(after, query.sort()),
                        scope.has(actor, OrganizationDeclarations.REORGANIZE))
                .map(ReorganizationExport::row);
    }

    private static List<@Nullable Object> row(ReorganizationViews.Summary decision) {
        return Arrays.asList(
                decision.title(),
                decision.basis(),
                decision.effectiveOn(),
                decision.state(),
                decision.draftedBy().name(),
                decision.enactedOn(),
                decision.stepCount());
    }

    @Override
    public void taken(Wanted query, int rows, Actor actor) {
        var content = new TreeMap<String, Json>();
        content.put("rows", Json.whole(rows));
        var state = query.state();
        if (state != null) {
            content.put("state", Json.text(state.name()));
        }
        trace.record(new Trace.Deed(
                OrganizationAct.REORGANIZATIONS_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("unit", actor.unit().value()),
                List.of(),
                content));
    }
}
