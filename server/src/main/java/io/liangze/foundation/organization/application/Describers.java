package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Units, posts and holders of posts are known to everybody who is signed in: they stand in every staff directory. */
@Configuration(proxyBeanMethods = false)
class Describers {

    @Bean
    SubjectDescriber unitDescriber(OrganizationDirectory directory) {
        return describer(
                "unit",
                subject -> directory
                        .unit(new UnitId(subject.id()))
                        .map(unit ->
                                new SubjectDescriber.Description(unit.name(), "/organization/units/" + unit.id())));
    }

    @Bean
    SubjectDescriber postDescriber(OrganizationDirectory directory) {
        return describer(
                "post",
                subject -> directory
                        .post(new PostId(subject.id()))
                        .map(post -> new SubjectDescriber.Description(post.name(), null)));
    }

    @Bean
    SubjectDescriber personDescriber(OrganizationDirectory directory) {
        return new SubjectDescriber() {
            @Override
            public String type() {
                return "person";
            }

            @Override
            public Optional<Description> describe(SubjectRef subject, Actor reader) {
                return directory.person(new PersonId(subject.id())).map(person -> new Description(person.name(), null));
            }

            /** What was done with a person's account is for himself. */
            @Override
            public boolean mayFollow(SubjectRef subject, Actor reader) {
                return subject.id().equals(reader.person().value());
            }
        };
    }

    private static SubjectDescriber describer(
            String type, Function<SubjectRef, Optional<SubjectDescriber.Description>> description) {
        return new SubjectDescriber() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Optional<Description> describe(SubjectRef subject, Actor reader) {
                return description.apply(subject);
            }
        };
    }
}
