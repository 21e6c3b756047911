package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.accounts.AccountViews.Filter;
import io.liangze.foundation.access.application.accounts.AccountViews.Row;
import io.liangze.foundation.access.application.accounts.AccountViews.WithheldFilter;
import io.liangze.foundation.access.domain.accounts.ManagedAccount;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.accounts.WithheldPost;
import io.liangze.foundation.access.domain.accounts.WithheldPosts;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Administrators look accounts up; who looked is recorded before anything is shown. */
@Component
public class ReadAccounts {

    private final ManagedAccounts accounts;
    private final WithheldPosts withheld;
    private final AccountViews views;
    private final Deeds deeds;
    private final BusinessTime time;

    ReadAccounts(ManagedAccounts accounts, WithheldPosts withheld, AccountViews views, Deeds deeds, BusinessTime time) {
        this.accounts = accounts;
        this.withheld = withheld;
        this.views = views;
        this.deeds = deeds;
        this.time = time;
    }

    @Transactional
    public Page<Row> list(Filter filter, ListQuery query, Actor reader) {
        Page<Row> page = views.list(filter, query, time.today());
        deeds.record(
                AccessAct.ACCOUNTS_READ,
                reader,
                null,
                Map.of("rows", Integer.toString(page.items().size())));
        return page;
    }

    /** @throws Refusal 404 if the person has none */
    @Transactional
    public ManagedAccount one(PersonId person, Actor reader) {
        ManagedAccount account = accounts.find(person).orElseThrow(Refusal::absent);
        deeds.about(person, AccessAct.ACCOUNT_READ, reader, Map.of());
        return account;
    }

    @Transactional
    public Page<WithheldPost> withheld(WithheldFilter filter, ListQuery query, Actor reader) {
        Page<WithheldPost> page = views.withheld(filter, query, time.today());
        deeds.record(
                AccessAct.WITHHELD_POSTS_READ,
                reader,
                null,
                Map.of("rows", Integer.toString(page.items().size())));
        return page;
    }

    /** @throws Refusal 404 if there is none */
    @Transactional
    public WithheldPost oneWithheld(UUID id, Actor reader) {
        WithheldPost post = withheld.find(id).orElseThrow(Refusal::absent);
        deeds.about(post.person(), AccessAct.WITHHELD_POSTS_READ, reader, Map.of("rows", "1"));
        return post;
    }
}
