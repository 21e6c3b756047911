package io.liangze.foundation.organization.web.reorganizations;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.PlaceKind;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.domain.Step;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is sent and answered: what it does, and of the other members those that this needs.
 *
 * @param to the place or unit that takes what moves or is merged
 * @param taken of a split: the places that the new one takes
 */
@Schema(name = "ReorganizationStep")
record ReorganizationStep(
        @NotNull Does does,
        @Nullable UUID place,
        @Nullable UUID unit,
        @Nullable UUID to,
        @Nullable @Pattern(regexp = "[0-9A-Za-z.]{2,40}") String code,
        @Nullable @Size(min = 2, max = 60) String name,
        @Nullable @Size(min = 2, max = 40) String shortName,
        @Nullable PlaceKind placeKind,
        @Nullable UnitKind unitKind,
        @Nullable TeamDispatch dispatch,
        @Nullable Line line,
        @Nullable @Size(max = 500) List<UUID> taken,
        @Nullable UUID principal,
        @Nullable UUID supervisory) {

    /** What a step does. */
    @Schema(name = "ReorganizationStepKind")
    enum Does {
        RENAME_PLACE,
        MOVE_PLACE,
        MERGE_PLACE,
        SPLIT_PLACE,
        RENAME_UNIT,
        MOVE_UNIT,
        MERGE_UNIT,
        FOUND_UNIT,
        CLOSE_UNIT
    }

    /** @throws Refusal 422 if a member that the step needs is missing, all of them at once */
    static List<Step> steps(List<ReorganizationStep> sent) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < sent.size(); i++) {
            String at = "/steps/" + i + "/";
            sent.get(i).missing().forEach(member -> violations.add(new Violation(at + member, "missing", Map.of())));
        }
        if (!violations.isEmpty()) {
            throw Refusal.violations(violations);
        }
        return sent.stream().map(ReorganizationStep::step).toList();
    }

    private List<String> missing() {
        Map<String, Boolean> needed = switch (does) {
            case RENAME_PLACE -> Map.of("place", place == null, "name", name == null, "placeKind", placeKind == null);
            case MOVE_PLACE, MERGE_PLACE -> Map.of("place", place == null, "to", to == null);
            case SPLIT_PLACE ->
                Map.of(
                        "place", place == null,
                        "code", code == null,
                        "name", name == null,
                        "placeKind", placeKind == null,
                        "taken", taken == null);
            case RENAME_UNIT ->
                Map.of(
                        "unit", unit == null,
                        "name", name == null,
                        "shortName", shortName == null,
                        "unitKind", unitKind == null);
            case MOVE_UNIT -> Map.of("unit", unit == null, "line", line == null, "to", to == null);
            case MERGE_UNIT -> Map.of("unit", unit == null, "to", to == null);
            case FOUND_UNIT ->
                Map.of(
                        "code", code == null,
                        "name", name == null,
                        "shortName", shortName == null,
                        "unitKind", unitKind == null,
                        "place", place == null,
                        "dispatch", unitKind == UnitKind.DISPATCHED_TEAM && dispatch == null);
            case CLOSE_UNIT -> Map.of("unit", unit == null);
        };
        return needed.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Step step() {
        return switch (does) {
            case RENAME_PLACE -> new Step.RenamePlace(placeId(place), given(name), given(placeKind));
            case MOVE_PLACE -> new Step.MovePlace(placeId(place), placeId(to));
            case MERGE_PLACE -> new Step.MergePlace(placeId(place), placeId(to));
            case SPLIT_PLACE ->
                new Step.SplitPlace(
                        placeId(place),
                        given(code),
                        given(name),
                        given(placeKind),
                        given(taken).stream().map(PlaceId::new).toList());
            case RENAME_UNIT -> new Step.RenameUnit(unitId(unit), given(name), given(shortName), given(unitKind));
            case MOVE_UNIT -> new Step.MoveUnit(unitId(unit), given(line), unitId(to));
            case MERGE_UNIT -> new Step.MergeUnit(unitId(unit), unitId(to));
            case FOUND_UNIT ->
                new Step.FoundUnit(
                        given(code),
                        given(name),
                        given(shortName),
                        given(unitKind),
                        unitKind == UnitKind.DISPATCHED_TEAM ? dispatch : null,
                        placeId(place),
                        principal == null ? null : new UnitId(principal),
                        supervisory == null ? null : new UnitId(supervisory));
            case CLOSE_UNIT -> new Step.CloseUnit(unitId(unit));
        };
    }

    private static PlaceId placeId(@Nullable UUID id) {
        return new PlaceId(given(id));
    }

    private static UnitId unitId(@Nullable UUID id) {
        return new UnitId(given(id));
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("what is missing was refused before");
        }
        return value;
    }

    /** The step as it was sent. */
    static ReorganizationStep of(Step step) {
        return switch (step) {
            case Step.RenamePlace s -> place(Does.RENAME_PLACE, s.place(), null, null, s.name(), s.kind(), null);
            case Step.MovePlace s -> place(Does.MOVE_PLACE, s.place(), s.to().value(), null, null, null, null);
            case Step.MergePlace s ->
                place(Does.MERGE_PLACE, s.place(), s.into().value(), null, null, null, null);
            case Step.SplitPlace s -> place(Does.SPLIT_PLACE, s.place(), null, s.code(), s.name(), s.kind(), s.taken());
            case Step.RenameUnit s -> unit(Does.RENAME_UNIT, s.unit(), null, null, s.name(), s.shortName(), s.kind());
            case Step.MoveUnit s -> unit(Does.MOVE_UNIT, s.unit(), s.superior().value(), s.line(), null, null, null);
            case Step.MergeUnit s -> unit(Does.MERGE_UNIT, s.unit(), s.into().value(), null, null, null, null);
            case Step.FoundUnit s ->
                new ReorganizationStep(
                        Does.FOUND_UNIT,
                        s.place().value(),
                        null,
                        null,
                        s.code(),
                        s.name(),
                        s.shortName(),
                        null,
                        s.kind(),
                        s.dispatch(),
                        null,
                        null,
                        valueOf(s.principal()),
                        valueOf(s.supervisory()));
            case Step.CloseUnit s -> unit(Does.CLOSE_UNIT, s.unit(), null, null, null, null, null);
        };
    }

    private static ReorganizationStep place(
            Does does,
            PlaceId place,
            @Nullable UUID to,
            @Nullable String code,
            @Nullable String name,
            @Nullable PlaceKind kind,
            @Nullable List<PlaceId> taken) {
        return new ReorganizationStep(
                does,
                place.value(),
                null,
                to,
                code,
                name,
                null,
                kind,
                null,
                null,
                null,
                taken == null ? null : taken.stream().map(PlaceId::value).toList(),
                null,
                null);
    }

    private static ReorganizationStep unit(
            Does does,
            UnitId unit,
            @Nullable UUID to,
            @Nullable Line line,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable UnitKind kind) {
        return new ReorganizationStep(
                does, null, unit.value(), to, null, name, shortName, null, kind, null, line, null, null, null);
    }

    private static @Nullable UUID valueOf(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    /** All places and units that it names. */
    Stream<UUID> named() {
        return Stream.concat(
                Stream.of(place, unit, to, principal, supervisory).filter(Objects::nonNull),
                taken == null ? Stream.of() : taken.stream());
    }
}
