package io.liangze.foundation.access.application.accounts;

import io.liangze.foundation.access.application.AccessDeclarations;
import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.application.notices.AdministratorNotices;
import io.liangze.foundation.access.domain.accounts.WithheldPost;
import io.liangze.foundation.access.domain.accounts.WithheldPosts;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.OrganizationDirectory.PersonCard;
import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts and withheld posts in the administrators' messages, called by the person. What was done with them is told of the person. */
@Configuration(proxyBeanMethods = false)
class AccountDescribers {

    @Bean
    SubjectDescriber accountDescriber(OrganizationDirectory organization, AccessPolicy policy) {
        return new Untraced(AdministratorNotices.ACCOUNT) {
            @Override
            public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
                if (!policy.rights(reader).allows(AccessDeclarations.ACCOUNT_READ)) {
                    return Map.of();
                }
                var persons = things.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
                return organization.persons(persons).stream()
                        .collect(Collectors.toMap(
                                person -> person.id().value(),
                                person -> new Description(person.name(), "/accounts/" + person.id())));
            }
        };
    }

    /** For those who may decide on it, and for whoever entered it. */
    @Bean
    SubjectDescriber withheldPostDescriber(
            WithheldPosts withheld, OrganizationDirectory organization, AccessPolicy policy) {
        return new Untraced(AdministratorNotices.WITHHELD_POST) {
            @Override
            public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
                boolean decides = policy.rights(reader).allows(AccessDeclarations.ACCOUNT_AUTHORISE);
                List<WithheldPost> seen = withheld.find(things).stream()
                        .filter(post -> decides || post.entered().by().equals(reader.person()))
                        .toList();
                Map<PersonId, String> names = organization
                        .persons(seen.stream().map(WithheldPost::person).collect(Collectors.toUnmodifiableSet()))
                        .stream()
                        .collect(Collectors.toMap(PersonCard::id, PersonCard::name));
                return seen.stream()
                        .collect(Collectors.toMap(
                                WithheldPost::id,
                                post -> new Description(
                                        names.getOrDefault(post.person(), ""),
                                        decides
                                                ? "/withheld-posts/" + post.id()
                                                : "/organization/posts/" + post.post())));
            }
        };
    }

    /** A thing on which no acts are recorded: they are the person's. */
    private abstract static class Untraced implements SubjectDescriber {

        private final String type;

        Untraced(String type) {
            this.type = type;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public boolean mayFollow(SubjectRef subject, Actor reader) {
            return false;
        }
    }
}
