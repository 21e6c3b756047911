package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.UnitViews;
import io.liangze.foundation.organization.domain.Unit;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes what was read as the API shows it. */
@Component
class UnitResponses {

    private static final String DESCRIBE = "describe";

    /** Named in {@code hidden} when the acts on the unit are not for this reader. */
    private static final String TRACE_ENTRIES = "traceEntries";

    private final CurrentScope scope;

    UnitResponses(CurrentScope scope) {
        this.scope = scope;
    }

    /** @param describedYear the last year for which a profile was entered */
    @Schema(name = "UnitSummary")
    record UnitSummary(
            @Schema(format = "uuid") String id,
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable Line line,
            Ref place,
            PlaceLevel level,
            @Nullable Ref superior,
            boolean invented,
            @Nullable Integer describedYear) {}

    @Schema(name = "UnitProfile")
    record ProfileResponse(
            int year,
            int partyMembers,
            @Nullable Integer residents,
            @Nullable String address,
            @Nullable String dutyPhone,
            LocalDate describedOn) {}

    /**
     * A unit.
     *
     * @param path from the highest unit down, without the unit itself
     * @param trace the entry of the act that this answers
     * @param hidden fields that this reader may not see
     */
    @Schema(name = "Unit")
    record UnitResponse(
            @Schema(format = "uuid") String id,
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable Line line,
            Ref place,
            PlaceLevel level,
            @Nullable Ref superior,
            boolean invented,
            @Nullable Integer describedYear,
            List<Ref> path,
            @Nullable ProfileResponse profile,
            int postCount,
            int vacantCount,
            int subordinateCount,
            LocalDate validFrom,
            List<AllowedAct> acts,
            List<String> hidden,
            @Nullable @Schema(format = "uuid") String trace) {}

    @Schema(name = "Post")
    record PostResponse(
            @Schema(format = "uuid") String id,
            String name,
            PostKind kind,
            @Nullable PostRank rank,
            @Nullable String managedBy,
            @Nullable String portfolio,
            @Nullable Ref holder,
            @Nullable LocalDate since,
            int order) {}

    static UnitSummary summary(UnitViews.Summary unit) {
        return new UnitSummary(
                unit.id().toString(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.kind().line().orElse(null),
                new Ref(unit.place().id(), unit.place().name()),
                unit.level(),
                PlaceResponses.ref(unit.superior()),
                unit.invented(),
                unit.describedYear());
    }

    static PostResponse post(UnitViews.Post post) {
        return new PostResponse(
                post.id(),
                post.name(),
                post.kind(),
                post.rank(),
                post.managedBy(),
                post.portfolio(),
                PlaceResponses.ref(post.holder()),
                post.since(),
                post.order());
    }

    UnitResponse whole(UnitViews.Whole unit, @Nullable UUID trace) {
        UnitSummary summary = summary(unit.summary());
        return new UnitResponse(
                summary.id(),
                summary.code(),
                summary.name(),
                summary.shortName(),
                summary.kind(),
                summary.line(),
                summary.place(),
                summary.level(),
                summary.superior(),
                summary.invented(),
                summary.describedYear(),
                unit.path().stream()
                        .map(step -> new Ref(step.id(), step.name()))
                        .toList(),
                profile(unit.described()),
                unit.postCount(),
                unit.vacantCount(),
                unit.subordinateCount(),
                unit.validFrom(),
                List.of(describing(unit)),
                scope.reaches(Trace.READ, unit.summary().id()) ? List.of() : List.of(TRACE_ENTRIES),
                trace == null ? null : trace.toString());
    }

    private static @Nullable ProfileResponse profile(UnitViews.@Nullable Described described) {
        if (described == null) {
            return null;
        }
        var profile = described.profile();
        return new ProfileResponse(
                profile.year(),
                profile.partyMembers(),
                profile.residents(),
                profile.address(),
                profile.dutyPhone(),
                described.on());
    }

    private AllowedAct describing(UnitViews.Whole unit) {
        var refused = Unit.describingRefused(unit.summary().kind());
        if (refused.isPresent()) {
            return AllowedAct.forbidden(DESCRIBE, refused.get().code(), Map.of());
        }
        return scope.reaches(
                        OrganizationDeclarations.UNIT_DESCRIBE, unit.summary().id())
                ? AllowedAct.allowed(DESCRIBE)
                : AllowedAct.forbidden(DESCRIBE, "access-011", Map.of());
    }
}
