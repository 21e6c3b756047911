package io.liangze.foundation.organization.web.staffing;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.staffing.StaffingViews.Summary;
import io.liangze.foundation.organization.application.staffing.StaffingViews.Whole;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes the staffing of the discipline line as the API shows it. */
@Component
class StaffingResponses {

    private final CurrentScope scope;
    private final BusinessTime time;

    StaffingResponses(CurrentScope scope, BusinessTime time) {
        this.scope = scope;
        this.time = time;
    }

    /**
     * A discipline body on the day.
     *
     * @param committee its own Party committee, which answers for its vacancies
     * @param authorised how many officers it may have; null if nobody has entered it
     * @param filled how many it has
     * @param posts of its team
     * @param vacant of these, held by nobody
     * @param vacantDays of the post that has been vacant longest
     * @param partTime posts held beside another post, or by somebody with a post outside the discipline line
     * @param untrained holders without training in the year of the day
     * @param workGroups it sits in
     * @param overdue of these, beyond the day that was set
     * @param otherBusiness whether its head is in charge of other business
     */
    @Schema(name = "StaffingSummary")
    record StaffingSummary(
            @Schema(format = "uuid") String id,
            String code,
            String name,
            UnitKind kind,
            Ref place,
            @Nullable Ref committee,
            boolean invented,
            @Nullable Integer authorised,
            @Nullable Integer filled,
            int posts,
            int vacant,
            @Nullable LocalDate vacantSince,
            @Nullable Integer vacantDays,
            int partTime,
            int untrained,
            int workGroups,
            int overdue,
            boolean otherBusiness) {}

    /** @param to the first day on which it no longer held */
    @Schema(name = "Establishment")
    record EstablishmentResponse(
            int authorised,
            int filled,
            String basis,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A post that nobody held on the day.
     *
     * @param appointedBy the committee that fills it; null if the register does not reach up to it
     * @param days that it has been vacant
     */
    @Schema(name = "Vacancy")
    record VacancyResponse(
            Ref post,
            @Nullable ManagedBy managedBy,
            @Nullable Ref appointedBy,
            LocalDate since,
            int days) {}

    /**
     * Who held a post on the day.
     *
     * @param beside the other posts that he held
     * @param hours of training in the year of the day
     * @param trainedOn the last day of his last training
     */
    @Schema(name = "DisciplineOfficer")
    record OfficerResponse(
            Ref person,
            Ref post,
            TermCapacity capacity,
            LocalDate since,
            List<String> beside,
            int hours,
            @Nullable LocalDate trainedOn) {}

    /**
     * How a discipline body is staffed.
     *
     * @param establishments all, the latest first
     * @param records whether this reader may enter training and work groups
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Staffing")
    record StaffingResponse(
            StaffingSummary body,
            List<EstablishmentResponse> establishments,
            List<VacancyResponse> vacancies,
            List<OfficerResponse> officers,
            boolean records,
            List<AllowedAct> acts,
            @Nullable @Schema(format = "uuid") String trace) {}

    StaffingSummary summary(Summary body, @Nullable LocalDate asOf) {
        LocalDate since = body.vacantSince();
        return new StaffingSummary(
                body.id().toString(),
                body.code(),
                body.name(),
                body.kind(),
                ref(body.place()),
                body.committee() == null ? null : ref(body.committee()),
                body.invented(),
                body.authorised(),
                body.filled(),
                body.posts(),
                body.vacant(),
                since,
                since == null ? null : days(since, asOf),
                body.partTime(),
                body.untrained(),
                body.workGroups(),
                body.overdue(),
                body.otherBusiness());
    }

    StaffingResponse whole(Whole body, @Nullable LocalDate asOf, @Nullable UUID trace) {
        return new StaffingResponse(
                summary(body.summary(), asOf),
                body.establishments().stream()
                        .map(entry -> new EstablishmentResponse(
                                entry.authorised(), entry.filled(), entry.basis(), entry.from(), entry.to()))
                        .toList(),
                body.vacancies().stream()
                        .map(vacancy -> new VacancyResponse(
                                ref(vacancy.post()),
                                vacancy.managedBy(),
                                vacancy.appointedBy() == null ? null : ref(vacancy.appointedBy()),
                                vacancy.since(),
                                days(vacancy.since(), asOf)))
                        .toList(),
                body.officers().stream()
                        .map(officer -> new OfficerResponse(
                                ref(officer.person()),
                                ref(officer.post()),
                                officer.capacity(),
                                officer.since(),
                                officer.beside(),
                                officer.hours(),
                                officer.trainedOn()))
                        .toList(),
                scope.reaches(
                        OrganizationDeclarations.STAFFING_RECORD, body.summary().id()),
                List.of(setEstablishment(body.summary())),
                trace == null ? null : trace.toString());
    }

    private AllowedAct setEstablishment(Summary body) {
        if (!scope.reaches(OrganizationDeclarations.ESTABLISHMENT_SET, body.id())) {
            return AllowedAct.forbidden("set-establishment", "access-011", Map.of());
        }
        return AllowedAct.allowed("set-establishment");
    }

    private int days(LocalDate since, @Nullable LocalDate asOf) {
        return (int) ChronoUnit.DAYS.between(since, time.dayOr(asOf));
    }

    private static Ref ref(Named named) {
        return new Ref(named.id(), named.name());
    }
}
