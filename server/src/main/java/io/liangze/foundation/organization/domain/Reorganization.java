package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 区划和机构调整: a decision that changes places and units on one day. It is drafted, looked through, and takes effect whole. */
public final class Reorganization {

    /** Whether it still can be changed. */
    public enum ReorganizationState {
        DRAFT,
        ENACTED
    }

    /**
     * What is decided.
     *
     * @param basis what approved it, with its number
     * @param effectiveOn the first day on which it holds; may lie behind or ahead
     * @param steps at least one
     */
    public record Content(String title, String basis, LocalDate effectiveOn, List<Step> steps) {

        public Content {
            steps = List.copyOf(steps);
        }
    }

    private final UUID id;
    private final long version;
    private final Actor draftedBy;
    private final LocalDate draftedOn;
    private Content content;
    private ReorganizationState state;

    private Reorganization(
            UUID id, long version, Actor draftedBy, LocalDate draftedOn, Content content, ReorganizationState state) {
        this.id = id;
        this.version = version;
        this.draftedBy = draftedBy;
        this.draftedOn = draftedOn;
        this.content = content;
        this.state = state;
    }

    public static Reorganization draft(UUID id, Content content, Actor by, LocalDate today) {
        return new Reorganization(id, 0, by, today, content, ReorganizationState.DRAFT);
    }

    /** Rebuilds one from what is stored. */
    public static Reorganization restore(
            UUID id, long version, Actor draftedBy, LocalDate draftedOn, Content content, ReorganizationState state) {
        return new Reorganization(id, version, draftedBy, draftedOn, content, state);
    }

    /** @throws OrganizationRefused if it has taken effect */
    public void replace(Content other) {
        requireDraft();
        content = other;
    }

    /**
     * Puts it into effect.
     *
     * @return what came of it
     * @throws OrganizationRefused if it has taken effect before, or a rule says no to one of its steps
     */
    public List<Change> enact(Places places, Organs organs) {
        requireDraft();
        state = ReorganizationState.ENACTED;
        return new Reorganizer(places, organs, content.effectiveOn()).take(content.steps());
    }

    /** @throws OrganizationRefused if it has taken effect */
    public void requireDraft() {
        if (state != ReorganizationState.DRAFT) {
            throw new OrganizationRefused(OrganizationRule.NOT_ENACTED_YET, Map.of("title", content.title()));
        }
    }

    public UUID id() {
        return id;
    }

    /** The version it was found with; 0 for a new one. */
    public long version() {
        return version;
    }

    public Actor draftedBy() {
        return draftedBy;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    public Content content() {
        return content;
    }

    public ReorganizationState state() {
        return state;
    }
}
