package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.domain.accounts.AccountState;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.WithheldPost;
import io.liangze.foundation.access.domain.accounts.WithheldState;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of accounts and of withheld posts, for administrators. */
public interface AccountViews {

    /** Which accounts. */
    interface Filter {

        @Nullable
        List<AccountState> state();

        /** Part of the person's name or of the user name. */
        @Nullable
        String q();

        /** Where the person holds a post. */
        @Nullable
        UnitId unit();

        /** As {@link #unit}, there or below it. */
        @Nullable
        UnitId within();
    }

    /** @param submitted who made it or gave it a new code; null if it came with the deployment */
    record Row(
            PersonId person,
            String name,
            String user,
            AccountState state,
            @Nullable Step submitted) {}

    /** Which withheld posts; those whose term has ended are in no list. */
    interface WithheldFilter {

        @Nullable
        List<WithheldState> state();
    }

    Page<Row> list(Filter filter, ListQuery query, LocalDate today);

    Page<WithheldPost> withheld(WithheldFilter filter, ListQuery query, LocalDate today);

    /** The posts that each of them holds on the day, or will after it, those held first. */
    Map<PersonId, List<PostId>> posts(Set<PersonId> persons, LocalDate today);
}
