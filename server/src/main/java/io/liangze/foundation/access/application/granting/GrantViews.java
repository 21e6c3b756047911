package io.liangze.foundation.access.application.granting;

import io.liangze.foundation.access.domain.rights.GrantState;
import io.liangze.foundation.access.domain.rights.KindGrant;
import io.liangze.foundation.access.domain.rights.PostGrant;
import io.liangze.foundation.organization.PostKind;
import io.liangze.shared.PostId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of grants. */
public interface GrantViews {

    /** Which grants to kinds of posts. */
    interface Filter {

        @Nullable
        List<PostKind> kind();

        @Nullable
        List<String> permission();

        @Nullable
        List<GrantState> state();
    }

    /** Which grants to single posts. */
    interface PostFilter {

        @Nullable
        PostId post();

        @Nullable
        List<String> permission();

        @Nullable
        List<GrantState> state();
    }

    Page<KindGrant> list(Filter filter, ListQuery query, LocalDate today);

    Page<PostGrant> ofPosts(PostFilter filter, ListQuery query, LocalDate today);
}
