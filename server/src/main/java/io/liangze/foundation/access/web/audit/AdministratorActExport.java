package io.liangze.foundation.access.web.audit;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.audit.AdministratorActs;
import io.liangze.foundation.access.web.audit.AdministratorActController.AdministratorActQuery;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.shared.Actor;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The administrators' acts as a workbook. */
@Component
class AdministratorActExport implements ListExport<AdministratorActQuery> {

    private final AdministratorActs acts;
    private final ActRows rows;
    private final Deeds deeds;

    AdministratorActExport(AdministratorActs acts, ActRows rows, Deeds deeds) {
        this.acts = acts;
        this.rows = rows;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "access.administrator-acts";
    }

    @Override
    public Class<AdministratorActQuery> query() {
        return AdministratorActQuery.class;
    }

    @Override
    public String fileName() {
        return "administrator-acts.xlsx";
    }

    @Override
    public List<String> heads() {
        return ActRows.HEADS;
    }

    @Override
    public Page<List<@Nullable Object>> rows(AdministratorActQuery query, @Nullable String after, Actor actor) {
        return rows.of(acts.list(query, ListQuery.stretch(after, query.sort())), actor);
    }

    @Override
    public void taken(AdministratorActQuery query, int count, Actor actor) {
        deeds.record(AccessAct.ADMINISTRATOR_ACTS_EXPORTED, actor, null, Map.of("rows", Integer.toString(count)));
    }
}
