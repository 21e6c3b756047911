package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.web.granting.GrantController.PostGrantQuery;
import io.liangze.foundation.access.web.granting.GrantResponses.PostGrantResponse;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.shared.Actor;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The grants to single posts as a workbook. */
@Component
class PostGrantExport implements ListExport<PostGrantQuery> {

    private final GrantLists lists;
    private final Deeds deeds;

    PostGrantExport(GrantLists lists, Deeds deeds) {
        this.lists = lists;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "access.post-grants";
    }

    @Override
    public Class<PostGrantQuery> query() {
        return PostGrantQuery.class;
    }

    @Override
    public String fileName() {
        return "post-grants.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("单位 unit", "职务 post", "权限 permission", "范围 scope", "起 from", "止 to", "状态 state", "理由 reason");
    }

    @Override
    public Page<List<@Nullable Object>> rows(PostGrantQuery query, @Nullable String after, Actor actor) {
        return lists.ofPosts(query, ListQuery.stretch(after, query.sort())).map(PostGrantExport::row);
    }

    private static List<@Nullable Object> row(PostGrantResponse grant) {
        return Arrays.asList(
                grant.post().unit().name(),
                grant.post().name(),
                grant.permission(),
                grant.scope(),
                grant.from(),
                grant.to(),
                grant.state(),
                grant.reason());
    }

    @Override
    public void taken(PostGrantQuery query, int rows, Actor actor) {
        deeds.record(AccessAct.POST_GRANTS_EXPORTED, actor, null, Map.of("rows", Integer.toString(rows)));
    }
}
