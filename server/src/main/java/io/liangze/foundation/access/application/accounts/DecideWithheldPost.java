package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.AccessAct;
import io.liangze.foundation.access.application.Deeds;
import io.liangze.foundation.access.application.notices.AdministratorNotices;
import io.liangze.foundation.access.domain.accounts.AccountRefused;
import io.liangze.foundation.access.domain.accounts.ManagedAccount.Step;
import io.liangze.foundation.access.domain.accounts.ManagedAccounts;
import io.liangze.foundation.access.domain.accounts.WithheldPost;
import io.liangze.foundation.access.domain.accounts.WithheldPosts;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.Sha256;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator releases a post that an administrator entered, or refuses to. */
@Component
public class DecideWithheldPost {

    private final WithheldPosts posts;
    private final ManagedAccounts accounts;
    private final Deeds deeds;
    private final AdministratorNotices notices;
    private final BusinessTime time;

    DecideWithheldPost(
            WithheldPosts posts,
            ManagedAccounts accounts,
            Deeds deeds,
            AdministratorNotices notices,
            BusinessTime time) {
        this.posts = posts;
        this.accounts = accounts;
        this.deeds = deeds;
        this.notices = notices;
        this.time = time;
    }

    /** @param refusedBecause why it is refused; null to release it */
    public record Command(
            UUID id, long seenVersion, @Nullable String refusedBecause, Actor actor) {}

    /**
     * Decides it.
     *
     * @return the trace entry's key
     * @throws AccountRefused if it is decided, or by whoever entered it
     * @throws Refusal 404 if there is none, 412 if it has changed since it was seen
     */
    @Transactional
    public UUID handle(Command command) {
        accounts.lock(posts.find(command.id()).orElseThrow(Refusal::absent).person());
        WithheldPost post = posts.find(command.id()).orElseThrow(Refusal::absent);
        if (post.version() != command.seenVersion()) {
            throw Refusal.stale(post.version());
        }
        Step step = new Step(command.actor().person(), time.now());
        String reason = command.refusedBecause();
        var content = new TreeMap<String, String>();
        content.put("post", post.post().toString());
        if (reason != null) {
            content.put("reason", Sha256.of(reason));
        }
        posts.store(reason == null ? post.release(step) : post.refuse(step, reason));
        AccessAct act = reason == null ? AccessAct.WITHHELD_POST_RELEASED : AccessAct.WITHHELD_POST_REFUSED;
        UUID deed = deeds.about(post.person(), act, command.actor(), content);
        if (reason == null) {
            notices.postDecided(post.id());
        } else {
            notices.postRefused(post.id(), post.entered().by(), deed);
        }
        return deed;
    }
}
