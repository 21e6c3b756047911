package io.liangze.foundation.organization.web.history;

import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.HistoryViews;
import io.liangze.foundation.organization.application.HistoryViews.Happening;
import io.liangze.foundation.organization.application.HistoryViews.HistoryEvent;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.shared.PlaceId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class HistoryController {

    private final HistoryViews histories;

    HistoryController(HistoryViews histories) {
        this.histories = histories;
    }

    /**
     * Something that happened to a place or a unit, or is decided for a day to come.
     *
     * @param before the name or code that held until then
     * @param after the name or code that holds from then on
     * @param other the unit, place or person that it happened with
     * @param post of terms only
     * @param capacity of terms only
     */
    @Schema(name = "Happening")
    record HappeningResponse(
            LocalDate on,
            HistoryEvent event,
            @Nullable String before,
            @Nullable String after,
            @Nullable Ref other,
            @Nullable String post,
            @Nullable TermCapacity capacity) {}

    @GetMapping("/api/places/{id}/history")
    @Operation(operationId = "organization_readPlaceHistory", summary = "What happened to a place, newest first")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    Page<HappeningResponse> ofPlace(@PathVariable PlaceId id) {
        return page(histories.ofPlace(id));
    }

    @GetMapping("/api/units/{id}/history")
    @Operation(
            operationId = "organization_readUnitHistory",
            summary = "What happened to a unit, newest first, with those who held its posts")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    Page<HappeningResponse> ofUnit(@PathVariable UnitId id) {
        return page(histories.ofUnit(id));
    }

    private static Page<HappeningResponse> page(Optional<List<Happening>> history) {
        return Page.whole(history.orElseThrow(Refusal::absent).stream()
                .map(HistoryController::shown)
                .toList());
    }

    private static HappeningResponse shown(Happening happening) {
        Named other = happening.other();
        return new HappeningResponse(
                happening.on(),
                happening.event(),
                happening.before(),
                happening.after(),
                other == null ? null : new Ref(other.id(), other.name()),
                happening.post(),
                happening.capacity());
    }
}
