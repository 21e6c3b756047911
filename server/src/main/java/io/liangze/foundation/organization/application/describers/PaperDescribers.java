package io.liangze.foundation.organization.application.describers;

import io.liangze.foundation.organization.application.DraftReorganization;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.ReorganizationViews;
import io.liangze.foundation.organization.application.staffing.StaffingRecords;
import io.liangze.foundation.organization.application.staffing.StaffingRecords.SeatName;
import io.liangze.foundation.trace.SubjectDescriber;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.Actor;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.CurrentScope;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is decided and entered about units: reorganizations, once in effect, for everybody; seats in work groups by scope. */
@Configuration(proxyBeanMethods = false)
class PaperDescribers {

    @Bean
    SubjectDescriber reorganizationDescriber(ReorganizationViews reorganizations, CurrentScope scope) {
        return new SubjectDescriber() {
            @Override
            public String type() {
                return DraftReorganization.SUBJECT;
            }

            @Override
            public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
                return reorganizations
                        .titles(things, scope.has(reader, OrganizationDeclarations.REORGANIZE))
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new Description(
                                        entry.getValue(), "/organization/reorganizations/" + entry.getKey())));
            }

            @Override
            public boolean mayFollow(SubjectRef subject, Actor reader) {
                return scope.has(reader, OrganizationDeclarations.REORGANIZE);
            }
        };
    }

    @Bean
    SubjectDescriber seatDescriber(StaffingRecords records, CurrentScope scope) {
        return new SubjectDescriber() {
            @Override
            public String type() {
                return "work-group-seat";
            }

            @Override
            public Map<UUID, Description> describe(Set<UUID> things, Actor reader) {
                if (!scope.has(reader, OrganizationDeclarations.STAFFING_READ)) {
                    return Map.of();
                }
                return records.seatNames(things, scope.reach(reader, OrganizationDeclarations.STAFFING_READ)).stream()
                        .collect(Collectors.toMap(
                                SeatName::seat,
                                seat -> new Description(
                                        seat.workGroup(), "/organization/staffing/" + seat.unit() + "?tab=groups")));
            }

            @Override
            public boolean mayFollow(SubjectRef subject, Actor reader) {
                return describe(Set.of(subject.id()), reader).size() == 1 && scope.has(reader, Trace.READ);
            }
        };
    }
}
