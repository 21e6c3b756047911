package io.liangze.foundation.access.web.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.accounts.AccountViews;
import io.liangze.foundation.access.web.PostRow;
import io.liangze.foundation.access.web.accounts.AccountController.AccountQuery;
import io.liangze.foundation.access.web.accounts.AccountResponses.AccountSummary;
import io.liangze.foundation.runtime.ListExport;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of accounts as a workbook. */
@Component
class AccountExport implements ListExport<AccountQuery> {

    private final AccountViews views;
    private final AccountResponses responses;
    private final Deeds deeds;
    private final BusinessTime time;

    AccountExport(AccountViews views, AccountResponses responses, Deeds deeds, BusinessTime time) {
        this.views = views;
        this.responses = responses;
        this.deeds = deeds;
        this.time = time;
    }

    @Override
    public String name() {
        return "access.accounts";
    }

    @Override
    public Class<AccountQuery> query() {
        return AccountQuery.class;
    }

    @Override
    public String fileName() {
        return "accounts.xlsx";
    }

    @Override
    public List<String> heads() {
        return List.of("姓名 name", "用户名 user name", "状态 state", "职务 posts", "提交日期 submitted on", "提交人 submitted by");
    }

    @Override
    public Page<List<@Nullable Object>> rows(AccountQuery query, @Nullable String after, Actor actor) {
        return responses
                .list(views.list(query, ListQuery.stretch(after, query.sort()), time.today()))
                .map(AccountExport::row);
    }

    private static List<@Nullable Object> row(AccountSummary account) {
        Instant submitted = account.submittedAt();
        Ref by = account.submittedBy();
        return Arrays.asList(
                account.person().name(),
                account.user(),
                account.state(),
                account.posts().stream().map(AccountExport::words).collect(Collectors.joining("；")),
                submitted == null ? null : LocalDate.ofInstant(submitted, BusinessTime.ZONE),
                by == null ? null : by.name());
    }

    private static String words(PostRow post) {
        return post.unit().name() + " " + post.name();
    }

    @Override
    public void taken(AccountQuery query, int rows, Actor actor) {
        var content = new TreeMap<String, String>();
        content.put("rows", Integer.toString(rows));
        put(content, "state", query.state());
        put(content, "unit", query.unit());
        put(content, "within", query.within());
        put(content, "text", query.q() == null ? null : true); // of the text, only that there was one: it may be a name
        deeds.record(AccessAct.ACCOUNTS_EXPORTED, actor, null, content);
    }

    private static void put(Map<String, String> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value.toString());
        }
    }
}
