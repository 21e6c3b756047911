package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reorganization does with units, by its own steps or because their places move. */
final class OrganSteps {

    /** The bodies of a territory: not the groups, teams and organs that merely sit there. */
    private static final Set<UnitKind> BODIES = EnumSet.of(
            UnitKind.PARTY_COMMITTEE,
            UnitKind.WORKING_COMMITTEE,
            UnitKind.GENERAL_BRANCH,
            UnitKind.BRANCH,
            UnitKind.DISCIPLINE_COMMISSION,
            UnitKind.DISCIPLINE_WORKING_COMMITTEE);

    private final Organs organs;
    private final LocalDate on;
    private final List<Change> changes;

    OrganSteps(Organs organs, LocalDate on, List<Change> changes) {
        this.organs = organs;
        this.on = on;
        this.changes = changes;
    }

    Organ find(UnitId id) {
        Organ organ = organs.find(id).orElseThrow(Refusal::absent);
        organ.requireInForce(on);
        return organ;
    }

    UnitId nextId() {
        return organs.nextId();
    }

    List<UnitId> at(PlaceId place) {
        return organs.at(place, on);
    }

    static OrganizationRefused noBody(Organ unit, Place place) {
        return new OrganizationRefused(
                OrganizationRule.BODY_TO_TAKE_THEM,
                Map.of("name", unit.state().shortName(), "place", place.state().name()));
    }

    Optional<Organ> body(PlaceId place, Line line) {
        return organs.at(place, on).stream()
                .map(this::find)
                .filter(organ -> BODIES.contains(organ.state().kind())
                        && organ.state().kind().line().equals(Optional.of(line)))
                .findFirst();
    }

    void rename(Step.RenameUnit step) {
        Organ organ = find(step.unit());
        String before = organ.state().name();
        if (step.kind().line().equals(organ.state().kind().line())) {
            if (!step.name().equals(before)) {
                requireFreeUnitName(organ.state().place(), step.name());
            }
            organ.become(organ.state().named(step.name(), step.shortName(), step.kind()), on);
            organs.store(organ);
            tell(Change.ChangeKind.UNIT_RENAMED, organ, before, step.name());
        } else {
            throw new OrganizationRefused(
                    OrganizationRule.SUPERIOR_OF_THE_LINE, Map.of("name", before, "superior", step.name()));
        }
    }

    void stand(Organ organ, Line line, Organ superior) {
        if (organs.isWithin(superior.id(), organ.id(), line, on)) {
            throw new OrganizationRefused(
                    OrganizationRule.NOT_BELOW_ITSELF,
                    Map.of(
                            "name", organ.state().shortName(),
                            "superior", superior.state().shortName()));
        }
        String before = organ.standing(line)
                .map(standing ->
                        organs.find(standing.upper()).orElseThrow().state().shortName())
                .orElse(null);
        organ.standUnder(line, superior, on);
        organs.store(organ);
        tell(
                line == Line.PRINCIPAL
                        ? Change.ChangeKind.PRINCIPAL_SUPERIOR_CHANGED
                        : Change.ChangeKind.SUPERVISORY_SUPERIOR_CHANGED,
                organ,
                before,
                superior.state().shortName());
    }

    void merge(Organ organ, Organ into) {
        if (organ.id().equals(into.id())
                || !organ.state().kind().line().equals(into.state().kind().line())) {
            throw new OrganizationRefused(
                    OrganizationRule.MERGE_WITH_ANOTHER,
                    Map.of(
                            "name",
                            organ.state().shortName(),
                            "other",
                            into.state().shortName()));
        }
        for (Line line : Line.values()) {
            for (UnitId lower : organs.under(organ.id(), line, on)) {
                if (!lower.equals(into.id())) {
                    stand(find(lower), line, find(into.id()));
                }
            }
        }
        end(organ, into.state().shortName());
        organs.succeed(organ.id(), into.id(), on);
    }

    void found(Step.FoundUnit step, Place place) {
        Organ organ = Organ.begin(
                organs.nextId(),
                step.code(),
                new Organ.State(step.name(), step.shortName(), step.kind(), step.dispatch(), step.place()),
                on);
        begin(organ, place.state().name());
        if (step.principal() != null) {
            stand(find(organ.id()), Line.PRINCIPAL, find(step.principal()));
        }
        if (step.supervisory() != null) {
            stand(find(organ.id()), Line.SUPERVISORY, find(step.supervisory()));
        }
    }

    void close(Organ organ) {
        for (Line line : Line.values()) {
            if (!organs.under(organ.id(), line, on).isEmpty()) {
                throw new OrganizationRefused(
                        OrganizationRule.NOBODY_LEFT_BELOW,
                        Map.of("name", organ.state().shortName()));
            }
        }
        end(organ, null);
    }

    private void end(Organ organ, @Nullable String successor) {
        organ.end(on);
        int terms = organs.store(organ);
        tell(Change.ChangeKind.UNIT_ENDED, organ, null, successor);
        if (terms > 0) {
            tell(Change.ChangeKind.TERMS_ENDED, organ, null, Integer.toString(terms));
        }
    }

    /** What merely sits on a place goes along; the bodies of the place are carried on by others. */
    void relocateUnlessBody(Organ organ, Place from, Place to) {
        if (BODIES.contains(organ.state().kind())) {
            return;
        }
        organ.become(organ.state().at(to.id()), on);
        organs.store(organ);
        tell(
                Change.ChangeKind.UNIT_RELOCATED,
                organ,
                from.state().name(),
                to.state().name());
    }

    /** Begins a unit of a place that is there on the day. */
    void begin(Organ organ, String placeName) {
        requireFree(organ);
        organs.store(organ);
        tell(Change.ChangeKind.UNIT_BEGUN, organ, null, placeName);
    }

    void succeed(Organ former, Organ successor) {
        organs.succeed(former.id(), successor.id(), on);
    }

    private void requireFree(Organ organ) {
        if (organs.hasCode(organ.code())) {
            throw new OrganizationRefused(OrganizationRule.CODE_GIVEN_ONCE, Map.of("code", organ.code()));
        }
        requireFreeUnitName(organ.state().place(), organ.state().name());
    }

    private void requireFreeUnitName(PlaceId place, String name) {
        if (organs.hasName(place, name, on)) {
            throw new OrganizationRefused(OrganizationRule.NAMES_DIFFER, Map.of("name", name));
        }
    }

    private void tell(Change.ChangeKind kind, Organ organ, @Nullable String before, @Nullable String after) {
        changes.add(new Change(
                kind, new SubjectRef("unit", organ.id().value()), organ.state().name(), before, after));
    }
}
