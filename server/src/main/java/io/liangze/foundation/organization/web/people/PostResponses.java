package io.liangze.foundation.organization.web.people;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.PostFlag;
import io.liangze.foundation.organization.application.PostViews;
import io.liangze.foundation.organization.application.PostViews.Whole;
import io.liangze.foundation.organization.domain.Post;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.web.AllowedAct;
import io.liangze.shared.web.CurrentScope;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shapes a post through time as the API shows it. */
@Component
class PostResponses {

    /** Named in {@code hidden} when what was handed over, or kinship in the team, is not for this reader. */
    private static final String HAND_OVER = "handOver";

    private static final String KINSHIP = "kinship";

    private final CurrentScope scope;
    private final BusinessTime time;

    PostResponses(CurrentScope scope, BusinessTime time) {
        this.scope = scope;
        this.time = time;
    }

    /** @param to the first day on which it no longer held */
    @Schema(name = "PostState")
    record StateResponse(
            String name,
            @Nullable PostRank rank,
            @Nullable ManagedBy managedBy,
            @Nullable String portfolio,
            boolean otherBusiness,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Who held it.
     *
     * @param to the first day without the post
     * @param handOver what was open when the holder handed over
     */
    @Schema(name = "Term")
    record TermResponse(
            Ref person,
            TermCapacity capacity,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String handOver) {}

    /**
     * A post as it was on the day, with all that came before and is to come.
     *
     * @param holder of the day
     * @param vacantSince if nobody held it on the day
     * @param states all, the latest first
     * @param terms all, the latest first
     * @param trace the entry of the act that this answers
     * @param hidden fields that this reader may not see
     */
    @Schema(name = "PostHistory")
    record PostHistory(
            @Schema(format = "uuid") String id,
            Ref unit,
            PostKind kind,
            StateResponse state,
            List<Ref> villages,
            @Nullable TermResponse holder,
            @Nullable LocalDate vacantSince,
            List<StateResponse> states,
            List<TermResponse> terms,
            List<PostFlag> flags,
            List<AllowedAct> acts,
            List<String> hidden,
            @Nullable @Schema(format = "uuid") String trace) {}

    PostHistory whole(Whole post, @Nullable LocalDate asOf, @Nullable UUID trace) {
        LocalDate day = time.dayOr(asOf);
        PersonId reader = scope.actor().person();
        boolean decides = scope.reaches(OrganizationDeclarations.POST_FILL, post.unit());
        Optional<PostViews.Term> held = post.held(day);
        boolean kinship = held.filter(term -> term.person().equals(reader)).isPresent()
                || scope.reaches(OrganizationDeclarations.KINSHIP_READ, post.unit());
        boolean takesPart = post.terms().stream().anyMatch(term -> term.person().equals(reader));
        var hidden = new ArrayList<String>();
        if (!decides && !takesPart) {
            hidden.add(HAND_OVER);
        }
        if (!kinship) {
            hidden.add(KINSHIP);
        }
        return new PostHistory(
                post.id().toString(),
                new Ref(post.unit().toString(), post.unitName()),
                post.kind(),
                state(post.state()),
                post.villages().stream()
                        .map(village -> new Ref(village.id(), village.name()))
                        .toList(),
                held.map(term -> term(term, hidden)).orElse(null),
                post.vacantSince(day).orElse(null),
                post.states().stream().map(PostResponses::state).toList(),
                post.terms().stream().map(term -> term(term, hidden)).toList(),
                post.flags().stream()
                        .filter(flag -> kinship || flag != PostFlag.KIN_IN_TEAM)
                        .toList(),
                acts(post, decides),
                hidden,
                trace == null ? null : trace.toString());
    }

    private static StateResponse state(PostViews.State state) {
        return new StateResponse(
                state.name(),
                state.rank(),
                state.managedBy(),
                state.portfolio(),
                state.otherBusiness(),
                state.from(),
                state.to());
    }

    private static TermResponse term(PostViews.Term term, List<String> hidden) {
        return new TermResponse(
                new Ref(term.person().toString(), term.personName()),
                term.capacity(),
                term.from(),
                term.to(),
                hidden.contains(HAND_OVER) ? null : term.handOver());
    }

    private List<AllowedAct> acts(Whole post, boolean decides) {
        Optional<OrganizationRule> ended =
                post.until() == null ? Optional.empty() : Optional.of(OrganizationRule.IN_FORCE_ON_THE_DAY);
        return List.of(
                act("fill", post, decides, ended.or(() -> Post.fillingRefused(post.isHeld()))),
                act("vacate", post, decides, Post.leavingRefused(post.isHeld())),
                act("hand-over", post, decides, ended.or(() -> Post.leavingRefused(post.isHeld()))),
                act("change", post, scope.reaches(OrganizationDeclarations.POST_CHANGE, post.unit()), ended));
    }

    private AllowedAct act(String act, Whole post, boolean reached, Optional<OrganizationRule> refused) {
        if (!reached) {
            return AllowedAct.forbidden(act, "access-011", Map.of());
        }
        return refused.map(rule -> AllowedAct.forbidden(
                        act,
                        rule.code(),
                        Map.of("name", post.state().name(), "on", time.today().toString())))
                .orElseGet(() -> AllowedAct.allowed(act));
    }
}
