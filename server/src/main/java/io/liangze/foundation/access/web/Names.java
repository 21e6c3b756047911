package io.liangze.foundation.access.web;

import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.web.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What persons and posts are called today, asked for once for a whole page. */
@Component
public class Names {

    private final OrganizationDirectory organization;
    private final BusinessTime time;

    Names(OrganizationDirectory organization, BusinessTime time) {
        this.organization = organization;
        this.time = time;
    }

    /** The names that a page needs. */
    public record Book(Map<UUID, Ref> refs, Map<UUID, PostRow> posts) {

        /** @param person null if there is nobody to name */
        public @Nullable Ref person(@Nullable PersonId person) {
            return person == null ? null : named(person);
        }

        public Ref named(PersonId person) {
            return refs.getOrDefault(person.value(), new Ref(person.toString(), ""));
        }

        public PostRow post(PostId post) {
            PostRow known = posts.get(post.value());
            if (known == null) {
                throw new IllegalStateException("no such post: " + post);
            }
            return known;
        }
    }

    public Book of(Set<PersonId> persons, Set<PostId> posts) {
        var refs = new HashMap<UUID, Ref>();
        var rows = new HashMap<UUID, PostRow>();
        organization
                .persons(persons)
                .forEach(person ->
                        refs.put(person.id().value(), new Ref(person.id().toString(), person.name())));
        organization
                .posts(posts, time.today())
                .forEach(post -> rows.put(post.id().value(), PostRow.of(post)));
        return new Book(refs, rows);
    }
}
