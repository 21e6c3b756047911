package io.liangze.foundation.access.web.granting;

import io.liangze.foundation.access.application.granting.GrantViews;
import io.liangze.foundation.access.web.granting.GrantResponses.GrantResponse;
import io.liangze.foundation.access.web.granting.GrantResponses.PostGrantResponse;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import org.springframework.stereotype.Component;

/** The lists of grants as they are today, for the page and for workbooks alike. */
@Component
class GrantLists {

    private final GrantViews views;
    private final GrantResponses responses;
    private final BusinessTime time;

    GrantLists(GrantViews views, GrantResponses responses, BusinessTime time) {
        this.views = views;
        this.responses = responses;
        this.time = time;
    }

    Page<GrantResponse> ofKinds(GrantViews.Filter filter, ListQuery query) {
        return responses.list(views.list(filter, query, time.today()));
    }

    Page<PostGrantResponse> ofPosts(GrantViews.PostFilter filter, ListQuery query) {
        return responses.ofPosts(views.ofPosts(filter, query, time.today()));
    }
}
