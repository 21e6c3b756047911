package io.liangze.foundation.access.web.audit;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.audit.AdministratorActs;
import io.liangze.foundation.access.web.audit.AuditReadingController.AuditReadingQuery;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.shared.Actor;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The audit administrator's readings as a workbook. */
@Component
class AuditReadingExport implements ListExport<AuditReadingQuery> {

    private final AdministratorActs acts;
    private final ActRows rows;
    private final Deeds deeds;

    AuditReadingExport(AdministratorActs acts, ActRows rows, Deeds deeds) {
        this.acts = acts;
        this.rows = rows;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "access.audit-readings";
    }

    @Override
    public Class<AuditReadingQuery> query() {
        return AuditReadingQuery.class;
    }

    @Override
    public String fileName() {
        return "audit-readings.xlsx";
    }

    @Override
    public List<String> heads() {
        return ActRows.HEADS;
    }

    @Override
    public Page<List<@Nullable Object>> rows(AuditReadingQuery query, @Nullable String after, Actor actor) {
        return rows.of(acts.list(query.filter(), ListQuery.stretch(after, query.sort())), actor);
    }

    @Override
    public void taken(AuditReadingQuery query, int count, Actor actor) {
        deeds.record(AccessAct.AUDIT_READINGS_EXPORTED, actor, null, Map.of("rows", Integer.toString(count)));
    }
}
