package io.liangze.foundation.organization.web;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.OrganizationDeclarations;
import io.liangze.foundation.organization.application.UnitCharts;
import io.liangze.foundation.organization.web.PlaceController.UnitHead;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "organization")
class UnitChartController {

    private final UnitCharts charts;

    UnitChartController(UnitCharts charts) {
        this.charts = charts;
    }

    /**
     * A unit in the chart.
     *
     * @param upper the unit above it on the line; null for the first of the line
     * @param vacancies posts of the unit that nobody holds
     * @param subordinates directly below it on the line, in the chart or not
     */
    @Schema(name = "ChartUnit")
    record ChartUnit(
            @Schema(format = "uuid") String id,
            @Nullable @Schema(format = "uuid") String upper,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable UnitHead head,
            int vacancies,
            int subordinates) {}

    /**
     * One line of the chart.
     *
     * @param units the unit itself or its discipline body first, then level by level in the order of the register
     * @param complete false if there were more units than a chart holds
     */
    @Schema(name = "ChartLine")
    record ChartLine(Line line, List<ChartUnit> units, boolean complete) {}

    @Schema(name = "UnitChart")
    record UnitChart(List<ChartLine> lines) {}

    @GetMapping("/api/units/{id}/chart")
    @Operation(
            operationId = "organization_readUnitChart",
            summary = "The two levels below a unit on both lines, with heads and vacancies")
    @Operates(permission = OrganizationDeclarations.UNIT_READ)
    UnitChart read(@PathVariable UnitId id, @ParameterObject AsOf day) {
        return new UnitChart(charts.of(id, day.asOf()).orElseThrow(Refusal::absent).stream()
                .map(branch -> new ChartLine(
                        branch.line(),
                        branch.nodes().stream().map(UnitChartController::unit).toList(),
                        branch.complete()))
                .toList());
    }

    private static ChartUnit unit(UnitCharts.Node node) {
        UUID upper = node.upper();
        String post = node.headPost();
        return new ChartUnit(
                node.id().toString(),
                upper == null ? null : upper.toString(),
                node.name(),
                node.shortName(),
                node.kind(),
                post == null ? null : new UnitHead(post, PlaceResponses.ref(node.headPerson())),
                node.vacancies(),
                node.subordinates());
    }
}
