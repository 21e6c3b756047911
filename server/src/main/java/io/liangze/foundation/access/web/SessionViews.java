package io.liangze.foundation.access.web;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.access.SessionView;
import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.application.SessionKeeper;
import io.liangze.foundation.access.domain.Credentials;
import io.liangze.foundation.access.domain.Session;
import io.liangze.foundation.access.domain.rights.ActingPost;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Ref;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shapes a session as the API shows it. */
@Component
public class SessionViews {

    private final SessionKeeper sessions;
    private final OrganizationDirectory organization;
    private final AccessPolicy policy;
    private final Credentials credentials;
    private final Accounts accounts;

    SessionViews(
            SessionKeeper sessions,
            OrganizationDirectory organization,
            AccessPolicy policy,
            Credentials credentials,
            Accounts accounts) {
        this.sessions = sessions;
        this.organization = organization;
        this.policy = policy;
        this.credentials = credentials;
        this.accounts = accounts;
    }

    public SessionView of(Session session) {
        String user = credentials
                .find(session.actor().person())
                .map(Credentials.Credential::user)
                .orElse(null);
        if (!session.isFull()) {
            return SessionView.unfinished(user, session.csrfToken(), session.stage(), session.method());
        }
        var person = organization.person(session.actor().person()).orElseThrow(Refusal::absent);
        List<ActingPost> posts = sessions.posts(session);
        ActingPost acting = posts.stream()
                .filter(post -> post.post().id().equals(session.actor().post()))
                .findFirst()
                .orElseThrow(Refusal::absent);
        return new SessionView(
                new Ref(person.id().toString(), person.name()),
                user,
                view(acting),
                posts.stream().map(SessionViews::view).toList(),
                policy.rights(session.actor()).permissions(),
                session.csrfToken(),
                session.authenticatedAt(),
                accounts.personas().stream()
                        .filter(account -> account.person().equals(person.id()))
                        .map(Accounts.Account::persona)
                        .findFirst()
                        .orElse(null),
                session.stage(),
                session.method());
    }

    private static SessionView.PostView view(ActingPost acting) {
        var holder = acting.holder();
        var post = SessionView.PostView.of(acting.post());
        return holder == null ? post : post.delegatedBy(new Ref(holder.id().toString(), holder.name()), acting.until());
    }
}
