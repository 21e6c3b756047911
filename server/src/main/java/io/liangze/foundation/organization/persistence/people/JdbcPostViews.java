package io.liangze.foundation.organization.persistence.people;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.PostFlag;
import io.liangze.foundation.organization.application.PostViews;
import io.liangze.foundation.organization.persistence.Columns;
import io.liangze.foundation.organization.persistence.Days;
import io.liangze.foundation.organization.persistence.Flags;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPostViews implements PostViews {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcPostViews(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Optional<Whole> find(PostId id, @Nullable LocalDate asOf) {
        LocalDate day = time.dayOr(asOf);
        return jdbc.sql("""
                        SELECT post.id, post.unit, unit.name AS unit_name, post.kind, post.version, state.*,
                               coalesce(%s, false) AS other_business_flag, %s AS kin_flag
                        FROM organization_post post
                        JOIN LATERAL (%s) state ON true
                        JOIN LATERAL (%s) unit ON true
                        LEFT JOIN organization_term term ON term.post = post.id AND %s
                        WHERE post.id = :id
                        """.formatted(
                                Flags.OTHER_BUSINESS,
                                Flags.KIN_IN_TEAM,
                                Days.nearest("organization_post_state", "post", "post.id"),
                                Days.nearest("organization_unit_state", "unit", "post.unit"),
                                Days.inForce("term")))
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> whole(row, day))
                .optional();
    }

    private Whole whole(ResultSet row, LocalDate day) throws SQLException {
        PostId id = new PostId(row.getObject("id", UUID.class));
        List<State> states = states(id);
        return new Whole(
                id,
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                PostKind.valueOf(row.getString("kind")),
                row.getLong("version"),
                state(row),
                villages(id, day),
                states,
                terms(id),
                states.getLast().from(),
                states.getFirst().to(),
                flags(row));
    }

    private static Set<PostFlag> flags(ResultSet row) throws SQLException {
        Set<PostFlag> flags = EnumSet.noneOf(PostFlag.class);
        if (row.getBoolean("other_business_flag")) {
            flags.add(PostFlag.OTHER_BUSINESS);
        }
        if (row.getBoolean("kin_flag")) {
            flags.add(PostFlag.KIN_IN_TEAM);
        }
        return flags;
    }

    private List<State> states(PostId id) {
        return jdbc.sql("SELECT * FROM organization_post_state WHERE post = :id ORDER BY from_on DESC")
                .param("id", id.value())
                .query((row, number) -> state(row))
                .list();
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                row.getString("name"),
                Columns.code(PostRank.class, row.getString("rank")),
                Columns.code(ManagedBy.class, row.getString("managed_by")),
                row.getString("portfolio"),
                row.getBoolean("other_business"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class));
    }

    private List<Term> terms(PostId id) {
        return jdbc.sql("""
                        SELECT term.*, person.name FROM organization_term term
                        JOIN organization_person person ON person.id = term.person
                        WHERE term.post = :id ORDER BY term.from_on DESC
                        """)
                .param("id", id.value())
                .query((row, number) -> new Term(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        TermCapacity.valueOf(row.getString("capacity")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        row.getString("hand_over")))
                .list();
    }

    private List<Named> villages(PostId id, LocalDate day) {
        return jdbc.sql("""
                        SELECT village.place AS id, state.name FROM organization_post_village village
                        JOIN organization_place register ON register.id = village.place
                        JOIN LATERAL (%s) state ON true
                        WHERE village.post = :id AND %s ORDER BY register.code
                        """.formatted(
                        Days.nearest("organization_place_state", "place", "village.place"), Days.inForce("village")))
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> new Named(row.getString("id"), row.getString("name")))
                .list();
    }
}
