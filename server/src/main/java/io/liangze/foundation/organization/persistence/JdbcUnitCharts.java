package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.UnitCharts;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnitCharts implements UnitCharts {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcUnitCharts(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Optional<List<Branch>> of(UnitId unit, @Nullable LocalDate asOf) {
        LocalDate day = time.dayOr(asOf);
        return kind(unit, day).map(kind -> {
            var branches = new ArrayList<Branch>();
            if (kind.line().orElse(Line.PRINCIPAL) == Line.PRINCIPAL) {
                branches.add(branch(unit.value(), Line.PRINCIPAL, day));
                ownBody(unit, day).ifPresent(body -> branches.add(branch(body, Line.SUPERVISORY, day)));
            } else {
                branches.add(branch(unit.value(), Line.SUPERVISORY, day));
            }
            return List.copyOf(branches);
        });
    }

    private Optional<UnitKind> kind(UnitId unit, LocalDate day) {
        return jdbc.sql("SELECT state.kind FROM organization_unit_state state WHERE state.unit = :unit AND "
                        + Days.inForce("state"))
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> UnitKind.valueOf(row.getString("kind")))
                .optional();
    }

    private Optional<UUID> ownBody(UnitId committee, LocalDate day) {
        return jdbc.sql("""
                        SELECT body.unit FROM organization_unit_relation own
                        JOIN organization_unit_state body ON body.unit = own.lower AND %s
                        WHERE own.line = 'PRINCIPAL' AND own.upper = :unit AND %s
                          AND body.kind IN ('DISCIPLINE_COMMISSION', 'DISCIPLINE_WORKING_COMMITTEE')
                        ORDER BY body.kind, body.unit LIMIT 1
                        """.formatted(Days.inForce("body"), Days.inForce("own")))
                .param("unit", committee.value())
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    private Branch branch(UUID head, Line line, LocalDate day) {
        List<Node> nodes = jdbc.sql("""
                        SELECT unit.unit AS id, unit.name, unit.short_name, unit.kind, head.name AS post,
                               person.id AS person_id, person.name AS person, above.upper,
                               (SELECT count(*) FROM organization_post own
                                JOIN organization_post_state own_state ON own_state.post = own.id AND %s
                                WHERE own.unit = unit.unit AND NOT EXISTS
                                      (SELECT 1 FROM organization_term held WHERE held.post = own.id AND %s)) AS vacancies,
                               (SELECT count(*) FROM organization_unit_relation below
                                WHERE below.upper = unit.unit AND below.line = :line AND %s) AS subordinates
                        FROM organization_unit_below pair
                        JOIN organization_unit_state unit ON unit.unit = pair.below AND %s
                        LEFT JOIN organization_unit_relation above
                               ON above.lower = pair.below AND above.line = :line AND pair.depth > 0 AND %s
                        LEFT JOIN LATERAL (SELECT post.id, state.name FROM organization_post post
                                           JOIN organization_post_state state ON state.post = post.id AND %s
                                           WHERE post.unit = unit.unit ORDER BY state.position, post.id LIMIT 1) head ON true
                        LEFT JOIN organization_term term ON term.post = head.id AND %s
                        LEFT JOIN organization_person person ON person.id = term.person
                        WHERE pair.above = :head AND pair.line = :line AND pair.depth <= :levels AND %s
                        ORDER BY pair.depth, pair.code LIMIT :rows
                        """.formatted(
                                Days.inForce("own_state"),
                                Days.inForce("held"),
                                Days.inForce("below"),
                                Days.inForce("unit"),
                                Days.inForce("above"),
                                Days.inForce("state"),
                                Days.inForce("term"),
                                Days.inForce("pair")))
                .param("head", head)
                .param("line", line.name())
                .param("day", day)
                .param("levels", LEVELS)
                .param("rows", MOST + 2)
                .query((row, number) -> node(row))
                .list();
        boolean complete = nodes.size() <= MOST + 1;
        return new Branch(line, complete ? nodes : nodes.subList(0, MOST + 1), complete);
    }

    private static Node node(ResultSet row) throws SQLException {
        String person = row.getString("person_id");
        return new Node(
                row.getObject("id", UUID.class),
                row.getObject("upper", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("post"),
                person == null ? null : new Named(person, row.getString("person")),
                row.getInt("vacancies"),
                row.getInt("subordinates"));
    }
}
