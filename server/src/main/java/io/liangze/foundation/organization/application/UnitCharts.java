package io.liangze.foundation.organization.application;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what stands below a unit on both lines, to be drawn. */
public interface UnitCharts {

    /** How many levels below the unit are drawn. */
    int LEVELS = 2;

    /** How many units below it a chart holds at most: what an A4 sheet can still show. */
    int MOST = 200;

    /**
     * A unit in the chart.
     *
     * @param upper the unit above it on the line; null for the head of the line
     * @param headPost its first post, null if it has none
     * @param headPerson null if that post is vacant
     * @param vacancies posts of the unit that nobody holds
     * @param subordinates directly below it on the line, drawn or not
     */
    record Node(
            UUID id,
            @Nullable UUID upper,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable String headPost,
            PlaceViews.@Nullable Named headPerson,
            int vacancies,
            int subordinates) {}

    /**
     * One line.
     *
     * @param nodes its head first, then level by level in the order of the register
     * @param complete whether all units of the levels are there
     */
    record Branch(Line line, List<Node> nodes, boolean complete) {}

    /**
     * The unit with what stands below it on the day, today if null. The supervisory line of a Party organisation is that of its
     * own discipline body; a line without anybody is left out. Empty if there is no such unit on the day.
     */
    Optional<List<Branch>> of(UnitId unit, @Nullable LocalDate asOf);
}
