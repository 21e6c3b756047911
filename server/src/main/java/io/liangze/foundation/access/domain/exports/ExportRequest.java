package io.liangze.foundation.access.domain.exports;

import io.liangze.foundation.access.domain.exports.ExportState.Step;
import io.liangze.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks to take a confidential list away. Times are business times.
 *
 * @param number by which people speak of it; 0 until it is stored
 * @param query the list's parameters as JSON
 * @param refusal the reason, if it was refused
 */
public record ExportRequest(
        UUID id,
        long number,
        String list,
        String query,
        String reason,
        Actor requester,
        Instant requestedAt,
        ExportState state,
        @Nullable Actor decider,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        @Nullable Instant takenAt,
        long version) {

    /** So long after the approval it may be taken. Source: the deployment's own security rule. */
    public static final Duration TAKEN_WITHIN = Duration.ofHours(24);

    public static ExportRequest of(UUID id, String list, String query, String reason, Actor requester, Instant now) {
        return new ExportRequest(
                id, 0, list, query, reason, requester, now, ExportState.REQUESTED, null, null, null, null, 1);
    }

    /** What keeps this person from deciding, if anything does. */
    public Optional<ExportRule> whyNotDecide(Actor actor) {
        if (actor.person().equals(requester.person())) {
            return Optional.of(ExportRule.SECOND_PERSON);
        }
        return state == ExportState.REQUESTED ? Optional.empty() : Optional.of(ExportRule.DECIDED_ONCE);
    }

    /** @throws ExportRefused if he asked himself, or it was decided before */
    public ExportRequest approve(Actor actor, Instant now) {
        return decide(Step.APPROVE, actor, now, null);
    }

    /** @throws ExportRefused if he asked himself, or it was decided before */
    public ExportRequest refuse(Actor actor, String why, Instant now) {
        return decide(Step.REFUSE, actor, now, why);
    }

    private ExportRequest decide(Step step, Actor actor, Instant now, @Nullable String why) {
        whyNotDecide(actor).ifPresent(rule -> {
            throw new ExportRefused(rule);
        });
        return new ExportRequest(
                id,
                number,
                list,
                query,
                reason,
                requester,
                requestedAt,
                move(step, ExportRule.DECIDED_ONCE),
                actor,
                now,
                why,
                null,
                version);
    }

    /** The first moment at which it can be taken no more; empty unless it was approved. */
    public Optional<Instant> takenBefore() {
        return state == ExportState.REQUESTED || state == ExportState.REFUSED
                ? Optional.empty()
                : Optional.ofNullable(decidedAt).map(at -> at.plus(TAKEN_WITHIN));
    }

    /** @throws ExportRefused if it was not approved, was taken before, or too long ago */
    public ExportRequest take(Instant now) {
        if (state == ExportState.TAKEN) {
            throw new ExportRefused(ExportRule.TAKEN_ONCE);
        }
        ExportState taken = move(Step.TAKE, ExportRule.APPROVED_FIRST);
        if (takenBefore().filter(now::isBefore).isEmpty()) {
            throw new ExportRefused(ExportRule.TAKEN_IN_TIME);
        }
        return new ExportRequest(
                id,
                number,
                list,
                query,
                reason,
                requester,
                requestedAt,
                taken,
                decider,
                decidedAt,
                refusal,
                now,
                version);
    }

    private ExportState move(Step step, ExportRule otherwise) {
        ExportState next = state.after(step);
        if (next == null) {
            throw new ExportRefused(otherwise);
        }
        return next;
    }

    /** Reason and parameters may name somebody. */
    @Override
    public String toString() {
        return "ExportRequest[" + number + " " + state + "]";
    }
}
