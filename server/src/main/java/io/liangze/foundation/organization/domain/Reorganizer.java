package io.liangze.foundation.organization.domain;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.OrganizationRefused;
import io.liangze.foundation.organization.OrganizationRule;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the steps of one reorganization and tells all that comes of them. Every change takes effect on its one day. */
public final class Reorganizer {

    private final Places places;
    private final OrganSteps organs;
    private final LocalDate on;
    private final List<Change> changes = new ArrayList<>();

    public Reorganizer(Places places, Organs organs, LocalDate on) {
        this.places = places;
        this.organs = new OrganSteps(organs, on, changes);
        this.on = on;
    }

    /**
     * @return what comes of the steps, in the order in which it happens
     * @throws OrganizationRefused if a rule of {@link OrganizationRule} says no; what was stored by then is to be rolled back
     */
    public List<Change> take(List<Step> steps) {
        for (Step step : steps) {
            switch (step) {
                case Step.RenamePlace rename -> rename(rename);
                case Step.MovePlace move -> move(place(move.place()), place(move.to()));
                case Step.MergePlace merge -> merge(merge);
                case Step.SplitPlace split -> split(split);
                case Step.RenameUnit rename -> organs.rename(rename);
                case Step.MoveUnit move ->
                    organs.stand(organs.find(move.unit()), move.line(), organs.find(move.superior()));
                case Step.MergeUnit merge -> organs.merge(organs.find(merge.unit()), organs.find(merge.into()));
                case Step.FoundUnit found -> organs.found(found, place(found.place()));
                case Step.CloseUnit close -> organs.close(organs.find(close.unit()));
            }
        }
        return List.copyOf(changes);
    }

    private Place place(PlaceId id) {
        Place place = places.find(id).orElseThrow(Refusal::absent);
        place.requireInForce(on);
        return place;
    }

    // places

    private void rename(Step.RenamePlace step) {
        Place place = place(step.place());
        String before = place.state().name();
        if (step.kind().level() != place.state().kind().level()) {
            throw new OrganizationRefused(
                    OrganizationRule.UNDER_THE_LEVEL_ABOVE, Map.of("name", before, "parent", step.name()));
        }
        if (!step.name().equals(before)) {
            requireFreeName(place.state().parent(), step.name());
        }
        place.become(place.state().named(step.name(), step.kind()), on);
        places.store(place);
        tell(Change.ChangeKind.PLACE_RENAMED, place, before, step.name());
    }

    private void move(Place place, Place to) {
        PlaceId from = place.state().parent();
        place.requireUnder(to);
        requireFreeName(to.id(), place.state().name());
        place.become(place.state().under(to.id()), on);
        places.store(place);
        tell(Change.ChangeKind.PLACE_MOVED, place, nameOf(from), to.state().name());
        for (UnitId unit : organs.at(place.id())) {
            for (Line line : Line.values()) {
                follow(organs.find(unit), line, from, to);
            }
        }
    }

    /** A unit of a moved place goes under the body of its line there, if it stood under the one of the place before. */
    private void follow(Organ unit, Line line, @Nullable PlaceId from, Place to) {
        Optional<Organ> before = from == null ? Optional.empty() : organs.body(from, line);
        boolean stoodThere = unit.standing(line)
                .filter(standing -> before.map(Organ::id).equals(Optional.of(standing.upper())))
                .isPresent();
        if (stoodThere) {
            organs.stand(unit, line, organs.body(to.id(), line).orElseThrow(() -> OrganSteps.noBody(unit, to)));
        }
    }

    private void merge(Step.MergePlace step) {
        Place place = place(step.place());
        Place into = place(step.into());
        if (place.id().equals(into.id())
                || place.state().kind().level() != into.state().kind().level()) {
            throw new OrganizationRefused(
                    OrganizationRule.MERGE_WITH_ANOTHER,
                    Map.of("name", place.state().name(), "other", into.state().name()));
        }
        for (PlaceId below : places.below(place.id(), on)) {
            move(place(below), into);
        }
        for (UnitId unit : organs.at(place.id())) {
            organs.relocateUnlessBody(organs.find(unit), place, into);
        }
        for (Line line : List.of(Line.SUPERVISORY, Line.PRINCIPAL)) {
            Optional<Organ> former = organs.body(place.id(), line);
            if (former.isPresent()) {
                organs.merge(
                        former.get(),
                        organs.body(into.id(), line).orElseThrow(() -> OrganSteps.noBody(former.get(), into)));
            }
        }
        Place ending = place(place.id());
        ending.end(on);
        places.store(ending);
        places.succeed(ending.id(), into.id(), on);
        tell(Change.ChangeKind.PLACE_ENDED, ending, null, into.state().name());
    }

    private void split(Step.SplitPlace step) {
        Place place = place(step.place());
        PlaceId parent = place.state().parent();
        List<PlaceId> below = places.below(place.id(), on);
        if (parent == null
                || step.taken().isEmpty()
                || !below.containsAll(step.taken())
                || step.taken().size() >= below.size()
                || step.kind().level() != place.state().kind().level()) {
            throw new OrganizationRefused(
                    OrganizationRule.SPLIT_MOVES_A_PART,
                    Map.of("name", place.state().name()));
        }
        requireFreeCode(places.hasCode(step.code()), step.code());
        requireFreeName(parent, step.name());
        Place added = Place.begin(
                places.nextId(), step.code(), place.invented(), new Place.State(step.name(), step.kind(), parent), on);
        places.store(added);
        places.succeed(place.id(), added.id(), on);
        tell(Change.ChangeKind.PLACE_BEGUN, added, null, place.state().name());
        bodiesLike(place, added);
        for (PlaceId taken : step.taken()) {
            move(place(taken), added);
        }
    }

    /** The new place gets a body for each line that the old one has, under the same superiors. */
    private void bodiesLike(Place place, Place added) {
        Organ committee = null;
        for (Line line : Line.values()) {
            Optional<Organ> model = organs.body(place.id(), line);
            if (model.isEmpty()) {
                continue;
            }
            Organ.State state = model.get().state();
            Organ organ = Organ.begin(
                    organs.nextId(),
                    added.code() + (line == Line.PRINCIPAL ? ".P" : ".S"),
                    new Organ.State(
                            renamed(state.name(), place, added),
                            renamed(state.shortName(), place, added),
                            state.kind(),
                            null,
                            added.id()),
                    on);
            organs.begin(organ, added.state().name());
            organs.succeed(model.get(), organ);
            if (line == Line.PRINCIPAL) {
                committee = organ;
            } else if (committee != null) {
                organs.stand(organs.find(organ.id()), Line.PRINCIPAL, organs.find(committee.id()));
            }
            Optional<Organ.Standing> superior = model.get().standing(line);
            if (superior.isPresent()) {
                organs.stand(
                        organs.find(organ.id()),
                        line,
                        organs.find(superior.get().upper()));
            }
        }
    }

    /** A body's name with the other place's name in it, both without the remark that they are invented. */
    private static String renamed(String name, Place from, Place to) {
        return name.replace(plain(from.state().name()), plain(to.state().name()));
    }

    private static String plain(String name) {
        int remark = name.indexOf('（');
        return remark < 0 ? name : name.substring(0, remark);
    }

    // shared

    private void requireFreeCode(boolean taken, String code) {
        if (taken) {
            throw new OrganizationRefused(OrganizationRule.CODE_GIVEN_ONCE, Map.of("code", code));
        }
    }

    private void requireFreeName(@Nullable PlaceId parent, String name) {
        if (parent != null && places.hasName(parent, name, on)) {
            throw new OrganizationRefused(OrganizationRule.NAMES_DIFFER, Map.of("name", name));
        }
    }

    private @Nullable String nameOf(@Nullable PlaceId place) {
        return place == null ? null : places.find(place).orElseThrow().state().name();
    }

    private void tell(Change.ChangeKind kind, Place place, @Nullable String before, @Nullable String after) {
        changes.add(new Change(
                kind, new SubjectRef("place", place.id().value()), place.state().name(), before, after));
    }
}
