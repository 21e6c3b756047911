package io.liangze.foundation.access.application;

import io.liangze.foundation.access.domain.delegation.Delegation;
import io.liangze.foundation.access.domain.delegation.Delegations;
import io.liangze.foundation.access.domain.rights.ActingPost;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** In which posts somebody can act today: his own first, then those in which he acts for others. */
@Component
public class ActingPosts {

    private final OrganizationDirectory organization;
    private final Delegations delegations;
    private final BusinessTime time;

    ActingPosts(OrganizationDirectory organization, Delegations delegations, BusinessTime time) {
        this.organization = organization;
        this.delegations = delegations;
        this.time = time;
    }

    public List<ActingPost> of(PersonId person) {
        LocalDate today = time.today();
        Set<PostId> withheld = delegations.withheld(person);
        var posts = new ArrayList<ActingPost>();
        organization.postsOf(person, today).stream()
                .filter(post -> !withheld.contains(post.id()))
                .forEach(post -> posts.add(new ActingPost(post, null, null)));
        posts.addAll(delegated(person, today));
        return posts;
    }

    private List<ActingPost> delegated(PersonId person, LocalDate today) {
        List<Delegation> inForce = delegations.inForceFor(person, today);
        if (inForce.isEmpty()) {
            return List.of();
        }
        var posts = organization.posts(inForce.stream().map(Delegation::post).collect(Collectors.toSet()), today);
        var holders =
                organization.persons(inForce.stream().map(Delegation::holder).collect(Collectors.toSet()));
        return inForce.stream()
                .flatMap(one -> posts.stream()
                        .filter(post -> post.id().equals(one.post()))
                        .flatMap(post -> holders.stream()
                                .filter(holder -> holder.id().equals(one.holder()))
                                .map(holder -> new ActingPost(post, holder, one.toOn()))))
                .toList();
    }
}
