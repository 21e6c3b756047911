package io.liangze.foundation.access.web;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Grants;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PostCard;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Ref;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shapes a session as the API shows it. */
@Component
class SessionViews {

    private final SessionKeeper sessions;
    private final OrganizationDirectory organization;
    private final Grants grants;
    private final Credentials credentials;
    private final Accounts accounts;

    SessionViews(
            SessionKeeper sessions,
            OrganizationDirectory organization,
            Grants grants,
            Credentials credentials,
            Accounts accounts) {
        this.sessions = sessions;
        this.organization = organization;
        this.grants = grants;
        this.credentials = credentials;
        this.accounts = accounts;
    }

    SessionView of(Session session) {
        var person = organization.person(session.actor().person()).orElseThrow(Refusal::absent);
        List<PostCard> posts = sessions.posts(session);
        PostCard acting = posts.stream()
                .filter(post -> post.id().equals(session.actor().post()))
                .findFirst()
                .orElseThrow(Refusal::absent);
        return new SessionView(
                new Ref(person.id().toString(), person.name()),
                credentials
                        .find(session.actor().person())
                        .map(Credentials.Credential::user)
                        .orElse(null),
                SessionView.PostView.of(acting),
                posts.stream().map(SessionView.PostView::of).toList(),
                grants.permissions(acting.kind()),
                session.csrfToken(),
                session.authenticatedAt(),
                accounts.personas().stream()
                        .filter(account -> account.person().equals(person.id()))
                        .map(Accounts.Account::persona)
                        .findFirst()
                        .orElse(null));
    }
}
