package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.accounts.AccountViews;
import io.liangze.foundation.access.web.accounts.WithheldPostController.WithheldPostQuery;
import io.liangze.foundation.access.web.accounts.WithheldPostResponses.WithheldPostSummary;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of withheld posts as a workbook. */
@Component
class WithheldPostExport implements ListExport<WithheldPostQuery> {

    private final AccountViews views;
    private final WithheldPostResponses responses;
    private final Deeds deeds;
    private final BusinessTime time;

    WithheldPostExport(AccountViews views, WithheldPostResponses responses, Deeds deeds, BusinessTime time) {
        this.views = views;
        this.responses = responses;
        this.deeds = deeds;
        this.time = time;
    }

    @Override
    public String name() {
        return "access.withheld-posts";
    }

    @Override
    public Class<WithheldPostQuery> query() {
        return WithheldPostQuery.class;
    }

    @Override
    public String fileName() {
        return "withheld-posts.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("姓名 name", "单位 unit", "职务 post", "状态 state", "录入人 entered by", "录入日期 entered on");
    }

    @Override
    public Page<List<@Nullable Object>> rows(WithheldPostQuery query, @Nullable String after, Actor actor) {
        return responses
                .list(views.withheld(query, ListQuery.stretch(after, query.sort()), time.today()))
                .map(WithheldPostExport::row);
    }

    private static List<@Nullable Object> row(WithheldPostSummary withheld) {
        return Arrays.asList(
                withheld.person().name(),
                withheld.post().unit().name(),
                withheld.post().name(),
                withheld.state(),
                withheld.enteredBy().name(),
                LocalDate.ofInstant(withheld.enteredAt(), BusinessTime.ZONE));
    }

    @Override
    public void taken(WithheldPostQuery query, int rows, Actor actor) {
        deeds.record(AccessAct.WITHHELD_POSTS_EXPORTED, actor, null, Map.of("rows", Integer.toString(rows)));
    }
}
