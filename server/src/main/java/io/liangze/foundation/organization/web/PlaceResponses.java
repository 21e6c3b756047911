package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.application.PlaceViews;
import io.liangze.foundation.organization.web.PlaceController.PlaceBelow;
import io.liangze.foundation.organization.web.PlaceController.PlaceResponse;
import io.liangze.foundation.organization.web.PlaceController.PlaceSummary;
import io.liangze.foundation.organization.web.PlaceController.UnitHead;
import io.liangze.foundation.organization.web.PlaceController.UnitLine;
import io.liangze.shared.web.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes what was read as the API shows it. */
final class PlaceResponses {

    private PlaceResponses() {}

    static PlaceSummary summary(PlaceViews.Summary place) {
        return new PlaceSummary(
                place.id().toString(),
                place.code(),
                place.name(),
                place.level(),
                place.kind(),
                ref(place.parent()),
                place.invented(),
                place.childCount());
    }

    static PlaceResponse whole(PlaceViews.Whole place) {
        PlaceViews.Summary summary = place.summary();
        return new PlaceResponse(
                summary.id().toString(),
                summary.code(),
                summary.name(),
                summary.level(),
                summary.kind(),
                ref(summary.parent()),
                refs(place.path()),
                summary.invented(),
                place.from(),
                place.to(),
                summary.childCount(),
                place.unitCount(),
                line(place.principal()),
                line(place.supervisory()),
                line(place.superiorPrincipal()),
                line(place.superiorSupervisory()),
                new PlaceBelow(place.placesBelow(), place.principalBelow(), place.supervisoryBelow()));
    }

    static @Nullable Ref ref(PlaceViews.@Nullable Named named) {
        return named == null ? null : new Ref(named.id(), named.name());
    }

    static List<Ref> refs(List<PlaceViews.Named> named) {
        return named.stream().map(one -> new Ref(one.id(), one.name())).toList();
    }

    private static @Nullable UnitLine line(PlaceViews.@Nullable LineUnit unit) {
        if (unit == null) {
            return null;
        }
        String post = unit.headPost();
        return new UnitLine(
                unit.id(), unit.name(), unit.kind(), post == null ? null : new UnitHead(post, ref(unit.headPerson())));
    }
}
