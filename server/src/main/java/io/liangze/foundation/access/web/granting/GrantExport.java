package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.web.granting.GrantController.GrantQuery;
import io.liangze.foundation.access.web.granting.GrantResponses.GrantResponse;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.shared.Actor;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The grants to kinds of posts as a workbook. */
@Component
class GrantExport implements ListExport<GrantQuery> {

    private final GrantLists lists;
    private final Deeds deeds;

    GrantExport(GrantLists lists, Deeds deeds) {
        this.lists = lists;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "access.grants";
    }

    @Override
    public Class<GrantQuery> query() {
        return GrantQuery.class;
    }

    @Override
    public String fileName() {
        return "grants.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("权限 permission", "职务类别 kind of post", "范围 scope", "起 from", "止 to", "状态 state", "依据 source");
    }

    @Override
    public Page<List<@Nullable Object>> rows(GrantQuery query, @Nullable String after, Actor actor) {
        return lists.ofKinds(query, ListQuery.stretch(after, query.sort())).map(GrantExport::row);
    }

    private static List<@Nullable Object> row(GrantResponse grant) {
        return Arrays.asList(
                grant.permission(),
                grant.kind(),
                grant.scope(),
                grant.from(),
                grant.to(),
                grant.state(),
                grant.source());
    }

    @Override
    public void taken(GrantQuery query, int rows, Actor actor) {
        deeds.record(AccessAct.GRANTS_EXPORTED, actor, null, Map.of("rows", Integer.toString(rows)));
    }
}
