package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.application.OrganizationAct;
import io.liangze.foundation.organization.application.PlaceViews;
import io.liangze.foundation.organization.application.UnitViews;
import io.liangze.foundation.organization.web.UnitController.UnitQuery;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of units as a workbook. */
@Component
class UnitExport implements ListExport<UnitQuery> {

    private final UnitViews units;
    private final Trace trace;

    UnitExport(UnitViews units, Trace trace) {
        this.units = units;
        this.trace = trace;
    }

    @Override
    public String name() {
        return "organization.units";
    }

    @Override
    public Class<UnitQuery> query() {
        return UnitQuery.class;
    }

    @Override
    public String fileName() {
        return "units.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of(
                "代码 code", "名称 name", "简称 short name", "类别 kind", "所在地 place", "上级 superior", "已填年度 described year");
    }

    @Override
    public Page<List<@Nullable Object>> rows(UnitQuery query, @Nullable String after, Actor actor) {
        return units.list(query, ListQuery.stretch(after, query.sort())).map(UnitExport::row);
    }

    private static List<@Nullable Object> row(UnitViews.Summary unit) {
        PlaceViews.Named superior = unit.superior();
        return Arrays.asList(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.place().name(),
                superior == null ? null : superior.name(),
                unit.describedYear());
    }

    @Override
    public void taken(UnitQuery query, int rows, Actor actor) {
        trace.record(new Trace.Deed(
                OrganizationAct.UNITS_EXPORTED,
                actor,
                actor.unit(),
                new SubjectRef("unit", actor.unit().value()),
                List.of(),
                content(query, rows)));
    }

    /** The filters by id and code; of a text that was looked for, only that there was one: it may be a name. */
    private static Map<String, Json> content(UnitQuery query, int rows) {
        var content = new TreeMap<String, Json>();
        content.put("rows", Json.whole(rows));
        put(content, "place", query.place());
        put(content, "within", query.within());
        put(content, "coveredBy", query.coveredBy());
        put(content, "kind", joined(query.kind()));
        put(content, "line", joined(query.line()));
        put(content, "described", query.described());
        put(content, "invented", query.invented());
        put(content, "asOf", query.asOf());
        put(content, "text", query.q() == null ? null : true);
        return content;
    }

    private static @Nullable String joined(@Nullable List<? extends Enum<?>> codes) {
        return codes == null ? null : codes.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static void put(Map<String, Json> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, Json.text(value.toString()));
        }
    }
}
