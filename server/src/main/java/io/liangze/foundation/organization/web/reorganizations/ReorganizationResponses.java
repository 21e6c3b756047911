package io.liangze.foundation.organization.web.reorganizations;

import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.ReorganizationViews;
import io.liangze.foundation.organization.application.ReorganizeUnits;
import io.liangze.foundation.organization.domain.Change;
import io.liangze.foundation.organization.domain.Reorganization;
import io.liangze.foundation.organization.domain.Reorganizations;
import io.liangze.shared.Refusal;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes reorganizations as the API shows them. */
@Component
class ReorganizationResponses {

    private static final String ENACT = "enact";

    private final ReorganizationViews views;
    private final Reorganizations reorganizations;
    private final ReorganizeUnits reorganize;
    private final CurrentScope scope;

    ReorganizationResponses(
            ReorganizationViews views,
            Reorganizations reorganizations,
            ReorganizeUnits reorganize,
            CurrentScope scope) {
        this.views = views;
        this.reorganizations = reorganizations;
        this.reorganize = reorganize;
        this.scope = scope;
    }

    @Schema(name = "ReorganizationSummary")
    record ReorganizationSummary(
            @Schema(format = "uuid") String id,
            String title,
            String basis,
            LocalDate effectiveOn,
            Reorganization.ReorganizationState state,
            Ref draftedBy,
            @Nullable LocalDate enactedOn,
            int stepCount) {}

    /**
     * A reorganization.
     *
     * @param named the places and units that its steps name, as they are called now
     * @param trace the entry of the act that this answers
     */
    @Schema(name = "Reorganization")
    record ReorganizationResponse(
            @Schema(format = "uuid") String id,
            String title,
            String basis,
            LocalDate effectiveOn,
            Reorganization.ReorganizationState state,
            Ref draftedBy,
            @Nullable LocalDate enactedOn,
            int stepCount,
            List<ReorganizationStep> steps,
            List<Ref> named,
            List<AllowedAct> acts,
            @Nullable @Schema(format = "uuid") String trace) {}

    /**
     * What happens to one place or unit.
     *
     * @param subject {@code place:…} or {@code unit:…}
     * @param before the name, place or superior until then
     * @param after the name, place, superior or successor from then on; of ended terms how many
     */
    @Schema(name = "OrganizationChange")
    record ChangeResponse(
            Change.ChangeKind kind,
            String subject,
            String name,
            @Nullable String before,
            @Nullable String after) {}

    /** An answer with the version that it is of. */
    record Versioned(ReorganizationResponse response, long version) {}

    private boolean mayReorganize() {
        return scope.reaches(OrganizationDeclarations.REORGANIZE, scope.actor().unit());
    }

    Page<ReorganizationSummary> list(Reorganization.@Nullable ReorganizationState state, ListQuery query) {
        return views.list(state, query, mayReorganize()).map(ReorganizationResponses::summary);
    }

    private static ReorganizationSummary summary(ReorganizationViews.Summary decision) {
        return new ReorganizationSummary(
                decision.id().toString(),
                decision.title(),
                decision.basis(),
                decision.effectiveOn(),
                decision.state(),
                new Ref(decision.draftedBy().id(), decision.draftedBy().name()),
                decision.enactedOn(),
                decision.stepCount());
    }

    Versioned whole(UUID id, @Nullable UUID trace) {
        ReorganizationViews.Summary decision = views.find(id, mayReorganize()).orElseThrow(Refusal::absent);
        ReorganizationSummary summary = summary(decision);
        List<ReorganizationStep> steps =
                reorganizations.find(id).orElseThrow(Refusal::absent).content().steps().stream()
                        .map(ReorganizationStep::of)
                        .toList();
        Map<UUID, String> names =
                views.names(steps.stream().flatMap(ReorganizationStep::named).collect(Collectors.toSet()));
        return new Versioned(
                new ReorganizationResponse(
                        summary.id(),
                        summary.title(),
                        summary.basis(),
                        summary.effectiveOn(),
                        summary.state(),
                        summary.draftedBy(),
                        summary.enactedOn(),
                        summary.stepCount(),
                        steps,
                        names.entrySet().stream()
                                .map(name -> new Ref(name.getKey().toString(), name.getValue()))
                                .toList(),
                        List.of(enacting(decision)),
                        trace == null ? null : trace.toString()),
                decision.version());
    }

    private AllowedAct enacting(ReorganizationViews.Summary decision) {
        if (decision.state() == Reorganization.ReorganizationState.ENACTED) {
            return AllowedAct.forbidden(
                    ENACT, OrganizationRule.NOT_ENACTED_YET.code(), Map.of("title", decision.title()));
        }
        return mayReorganize() ? AllowedAct.allowed(ENACT) : AllowedAct.forbidden(ENACT, "access-011", Map.of());
    }

    /** Of a draft they are worked out anew each time. */
    Page<ChangeResponse> changes(UUID id) {
        ReorganizationViews.Summary decision = views.find(id, mayReorganize()).orElseThrow(Refusal::absent);
        List<Change> changes = decision.state() == Reorganization.ReorganizationState.ENACTED
                ? views.changes(id)
                : reorganize.preview(reorganizations.find(id).orElseThrow(Refusal::absent));
        return Page.whole(changes.stream()
                .map(change -> new ChangeResponse(
                        change.kind(), change.subject().toString(), change.name(), change.before(), change.after()))
                .toList());
    }
}
