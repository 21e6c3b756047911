package io.liangze.foundation.organization.web.staffing;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.staffing.StaffingViews;
import io.liangze.foundation.organization.web.staffing.StaffingController.StaffingQuery;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The staffing of the discipline line as a workbook. */
@Component
class StaffingExport implements ListExport<StaffingQuery> {

    private final StaffingViews staffing;
    private final Trace trace;
    private final CurrentScope scope;

    StaffingExport(StaffingViews staffing, Trace trace, CurrentScope scope) {
        this.staffing = staffing;
        this.trace = trace;
        this.scope = scope;
    }

    @Override
    public String name() {
        return "organization.staffing";
    }

    @Override
    public Class<StaffingQuery> query() {
        return StaffingQuery.class;
    }

    @Override
    public String fileName() {
        return "staffing.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of(
                "代码 code",
                "纪检机构 discipline body",
                "同级党组织 committee",
                "编制 authorised",
                "实有 in post",
                "职数 posts",
                "空缺 vacant",
                "最早空缺 vacant since",
                "兼职 part-time",
                "本年未参训 untrained this year",
                "参加议事协调机构 work groups",
                "逾期未退出 overdue",
                "负责人分管其他业务 head in charge of other business");
    }

    @Override
    public Page<List<@Nullable Object>> rows(StaffingQuery query, @Nullable String after, Actor actor) {
        return staffing.list(
                        query,
                        ListQuery.stretch(after, query.sort()),
                        scope.reach(actor, OrganizationDeclarations.STAFFING_READ))
                .map(StaffingExport::row);
    }

    private static List<@Nullable Object> row(StaffingViews.Summary body) {
        var committee = body.committee();
        return Arrays.asList(
                body.code(),
                body.name(),
                committee == null ? null : committee.name(),
                body.authorised(),
                body.filled(),
                body.posts(),
                body.vacant(),
                body.vacantSince(),
                body.partTime(),
                body.untrained(),
                body.workGroups(),
                body.overdue(),
                body.otherBusiness() ? "是 yes" : null);
    }

    @Override
    public void taken(StaffingQuery query, int rows, Actor actor) {
        trace.record(new Trace.Deed(
                OrganizationAct.STAFFING_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("unit", actor.unit().value()),
                List.of(),
                content(query, rows)));
    }

    /** The filters by id and code; of a text that was looked for, only that there was one: it may be a name. */
    private static Map<String, Json> content(StaffingQuery query, int rows) {
        var content = new TreeMap<String, Json>();
        content.put("rows", Json.whole(rows));
        put(content, "within", query.within());
        var kinds = query.kind();
        put(
                content,
                "kind",
                kinds == null ? null : kinds.stream().map(Enum::name).collect(Collectors.joining(",")));
        put(content, "vacant", query.vacant());
        put(content, "overdue", query.overdue());
        put(content, "untrained", query.untrained());
        put(content, "asOf", query.asOf());
        put(content, "text", query.q() == null ? null : true);
        return content;
    }

    private static void put(Map<String, Json> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, Json.text(value.toString()));
        }
    }
}
