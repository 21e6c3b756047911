package io.liangze.foundation.organization.application.describers;

import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.CurrentScope;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Units, posts and holders of posts are known to everybody who is signed in: they stand in every staff directory. The acts
 * on them are for those whose rights reach the unit.
 */
@Configuration(proxyBeanMethods = false)
class Describers {

    @Bean
    SubjectDescriber unitDescriber(OrganizationDirectory directory, CurrentScope scope, BusinessTime time) {
        return new SubjectDescriber() {
            @Override
            public String type() {
                return "unit";
            }

            @Override
            public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
                return directory
                        .units(things.stream().map(UnitId::new).collect(Collectors.toSet()), time.today())
                        .stream()
                        .collect(Collectors.toMap(
                                unit -> unit.id().value(),
                                unit -> new Description(unit.name(), "/organization/units/" + unit.id())));
            }

            @Override
            public boolean mayFollow(SubjectRef subject, Actor reader) {
                return scope.reaches(Trace.READ, new UnitId(subject.id()));
            }
        };
    }

    @Bean
    SubjectDescriber postDescriber(OrganizationDirectory directory, CurrentScope scope, BusinessTime time) {
        return new SubjectDescriber() {
            @Override
            public String type() {
                return "post";
            }

            @Override
            public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
                return directory
                        .posts(things.stream().map(PostId::new).collect(Collectors.toSet()), time.today())
                        .stream()
                        .collect(Collectors.toMap(
                                post -> post.id().value(),
                                post -> new Description(post.name(), "/organization/posts/" + post.id())));
            }

            @Override
            public boolean mayFollow(SubjectRef subject, Actor reader) {
                return directory
                        .post(new PostId(subject.id()), time.today())
                        .filter(post -> scope.reaches(Trace.READ, post.unit().id()))
                        .isPresent();
            }
        };
    }

    @Bean
    SubjectDescriber personDescriber(OrganizationDirectory directory) {
        return new SubjectDescriber() {
            @Override
            public String type() {
                return "person";
            }

            @Override
            public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
                return directory.persons(things.stream().map(PersonId::new).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(
                                person -> person.id().value(), person -> new Description(person.name(), null)));
            }

            /** What was done with a person's account is for himself. */
            @Override
            public boolean mayFollow(SubjectRef subject, Actor reader) {
                return subject.id().equals(reader.person().value());
            }
        };
    }
}
