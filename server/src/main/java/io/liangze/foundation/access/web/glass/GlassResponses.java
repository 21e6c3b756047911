package io.liangze.foundation.access.web.glass;

import io.liangze.foundation.access.ReachedUnits;
import io.liangze.foundation.access.application.glass.ReviewGlasses;
import io.liangze.foundation.access.domain.glass.Glass;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import io.liangze.shared.web.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shapes openings as the API shows them; names are asked for once a page. */
@Component
class GlassResponses {

    private final ReviewGlasses glasses;
    private final OrganizationDirectory organization;
    private final BusinessTime time;

    GlassResponses(ReviewGlasses glasses, OrganizationDirectory organization, BusinessTime time) {
        this.glasses = glasses;
        this.organization = organization;
        this.time = time;
    }

    /**
     * An opening.
     *
     * @param post the post in which the person opened
     * @param open whether it still is
     */
    @Schema(name = "BreakGlassOpening")
    record GlassResponse(
            @Schema(format = "uuid") String id,
            Ref person,
            Ref post,
            Ref unit,
            String reason,
            Instant openedAt,
            Instant untilAt,
            boolean open) {}

    void requireUnit(UnitId unit) {
        if (organization.unit(unit, time.today()).isEmpty()) {
            throw Refusal.absent();
        }
    }

    Page<GlassResponse> list(ListQuery query, ReachedUnits reached, Actor reader) {
        Page<Glass> page = glasses.list(query, reached, reader);
        var names = names(page.items());
        return page.map(glass -> response(glass, names));
    }

    Optional<GlassResponse> of(UUID id) {
        return glasses.find(id).map(glass -> response(glass, names(List.of(glass))));
    }

    private Map<UUID, String> names(List<Glass> all) {
        var names = new HashMap<UUID, String>();
        organization
                .persons(all.stream().map(glass -> glass.actor().person()).collect(Collectors.toSet()))
                .forEach(person -> names.put(person.id().value(), person.name()));
        organization
                .posts(all.stream().map(glass -> glass.actor().post()).collect(Collectors.toSet()), time.today())
                .forEach(post -> names.put(post.id().value(), post.name()));
        organization
                .units(all.stream().map(Glass::unit).collect(Collectors.toSet()), time.today())
                .forEach(unit -> names.put(unit.id().value(), unit.name()));
        return names;
    }

    private GlassResponse response(Glass glass, Map<UUID, String> names) {
        return new GlassResponse(
                glass.id().toString(),
                ref(glass.actor().person().value(), names),
                ref(glass.actor().post().value(), names),
                ref(glass.unit().value(), names),
                glass.reason(),
                glass.openedAt(),
                glass.untilAt(),
                glass.isOpenAt(time.now()));
    }

    private static Ref ref(UUID id, Map<UUID, String> names) {
        return new Ref(id.toString(), names.getOrDefault(id, ""));
    }
}
