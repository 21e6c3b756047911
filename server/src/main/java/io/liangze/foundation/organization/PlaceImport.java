package io.liangze.foundation.organization;

import io.liangze.foundation.organization.OrganizationSetup.NewPlace;
import io.liangze.shared.PlaceId;
import java.time.LocalDate;
import java.util.List;

/** Brings the places of Wuxi into an empty organization. The command joins the caller's transaction. */
public interface PlaceImport {

    /** A place that was added. */
    record Added(PlaceId id, NewPlace place) {}

    /** A row that was left out. */
    record Skipped(String code, String name, Reason reason) {}

    /** Why a row is no place of ours. */
    enum Reason {
        /** 虚拟社区: a filler of the statistics without residents, so without a Party organisation. */
        STATISTICAL_FILLER,
        /** A statistical zone whose only row is a filler. */
        ZONE_WITHOUT_RESIDENTS,
        /** A zone that is run together with a town; its villages stand under the town. */
        RUN_WITH_A_TOWN
    }

    /** What came of it: the added places from the city down, and every row that was left out. */
    record Report(List<Added> added, List<Skipped> skipped) {

        public Report {
            added = List.copyOf(added);
            skipped = List.copyOf(skipped);
        }

        public long count(PlaceLevel level) {
            return added.stream()
                    .filter(place -> place.place().level() == level)
                    .count();
        }
    }

    Report load(LocalDate validFrom);
}
