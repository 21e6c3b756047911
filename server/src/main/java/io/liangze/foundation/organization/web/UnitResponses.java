package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PlaceLevel;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.PostFlag;
import io.liangze.foundation.organization.application.UnitViews;
import io.liangze.foundation.organization.domain.Unit;
import io.liangze.foundation.trace.Trace;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Named in {@code hidden} of a discipline body when how it is staffed is not for this reader. */
    private static final String STAFFING = "staffing";

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
            @Nullable TeamDispatch dispatch,
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
     * @param superior on the line of its own duties; of a discipline body the one of the level above
     * @param path from the highest unit down, without the unit itself
     * @param subordinateCount directly below it on both lines
     * @param dispatchedTeams that cover it, directly or from above
     * @param covers what a dispatched team covers directly
     * @param validTo the first day on which what stands here no longer held
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
            @Nullable TeamDispatch dispatch,
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
            int principalSubordinates,
            int supervisorySubordinates,
            @Nullable Ref principalSuperior,
            @Nullable Ref supervisorySuperior,
            List<Ref> dispatchedTeams,
            List<Ref> covers,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<AllowedAct> acts,
            List<String> hidden,
            @Nullable @Schema(format = "uuid") String trace) {}

    /**
     * A post as a line of its unit.
     *
     * @param vacantSince if nobody held it on the day
     * @param flags those that everybody may see
     */
    @Schema(name = "Post")
    record PostResponse(
            @Schema(format = "uuid") String id,
            String name,
            PostKind kind,
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            @Nullable Ref holder,
            @Nullable TermCapacity capacity,
            @Nullable LocalDate since,
            @Nullable LocalDate vacantSince,
            List<PostFlag> flags,
            int order) {}

    static UnitSummary summary(UnitViews.Summary unit) {
        return new UnitSummary(
                unit.id().toString(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                unit.kind().line().orElse(null),
                unit.dispatch(),
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
                post.capacity(),
                post.since(),
                post.vacantSince(),
                List.copyOf(post.flags()),
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
                summary.dispatch(),
                summary.place(),
                summary.level(),
                summary.superior(),
                summary.invented(),
                summary.describedYear(),
                PlaceResponses.refs(unit.path()),
                profile(unit.described()),
                unit.postCount(),
                unit.vacantCount(),
                unit.principalSubordinates() + unit.supervisorySubordinates(),
                unit.principalSubordinates(),
                unit.supervisorySubordinates(),
                PlaceResponses.ref(unit.principalSuperior()),
                PlaceResponses.ref(unit.supervisorySuperior()),
                PlaceResponses.refs(unit.dispatchedTeams()),
                PlaceResponses.refs(unit.covers()),
                unit.from(),
                unit.to(),
                List.of(describing(unit)),
                hidden(unit),
                trace == null ? null : trace.toString());
    }

    private List<String> hidden(UnitViews.Whole unit) {
        UnitId id = unit.summary().id();
        var hidden = new ArrayList<String>();
        if (!scope.reaches(Trace.READ, id)) {
            hidden.add(TRACE_ENTRIES);
        }
        if (unit.summary().kind().line().filter(Line.SUPERVISORY::equals).isPresent()
                && !scope.reaches(OrganizationDeclarations.STAFFING_READ, id)) {
            hidden.add(STAFFING);
        }
        return hidden;
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
