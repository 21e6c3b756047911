package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrganizationDirectory implements OrganizationDirectory {

    private static final String UNIT_COLUMNS = """
            unit.id AS unit_id, unit_state.name AS unit_name, unit_state.kind AS unit_kind, unit_state.place AS place_id,
            place_state.name AS place_name, place.invented
            """;

    private static final String UNIT = """
            organization_unit unit
            JOIN LATERAL (%s) unit_state ON true
            JOIN organization_place place ON place.id = unit_state.place
            JOIN LATERAL (%s) place_state ON true
            """.formatted(
                    Days.nearest("organization_unit_state", "unit", "unit.id"),
                    Days.nearest("organization_place_state", "place", "unit_state.place"));

    private static final String POST_COLUMNS =
            "post.id AS post_id, post_state.name AS post_name, post.kind AS post_kind, " + UNIT_COLUMNS;

    private static final String POST = """
            organization_post post
            JOIN LATERAL (%s) post_state ON true
            JOIN (%s) ON unit.id = post.unit
            """.formatted(Days.nearest("organization_post_state", "post", "post.id"), UNIT);

    private final JdbcClient jdbc;

    JdbcOrganizationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UnitCard> unit(UnitId unit, LocalDate asOf) {
        return units(Set.of(unit), asOf).stream().findFirst();
    }

    @Override
    public Optional<PostCard> post(PostId post, LocalDate asOf) {
        return posts(Set.of(post), asOf).stream().findFirst();
    }

    @Override
    public Optional<PersonCard> person(PersonId person) {
        return persons(Set.of(person)).stream().findFirst();
    }

    @Override
    public List<UnitCard> units(Set<UnitId> units, LocalDate asOf) {
        return jdbc.sql("SELECT %s FROM %s WHERE unit.id = ANY (:ids)".formatted(UNIT_COLUMNS, UNIT))
                .param("ids", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("day", asOf)
                .query((row, number) -> unit(row))
                .list();
    }

    @Override
    public List<PostCard> posts(Set<PostId> posts, LocalDate asOf) {
        return jdbc.sql("SELECT %s FROM %s WHERE post.id = ANY (:ids)".formatted(POST_COLUMNS, POST))
                .param("ids", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .param("day", asOf)
                .query((row, number) -> post(row))
                .list();
    }

    @Override
    public List<PersonCard> persons(Set<PersonId> persons) {
        return jdbc.sql("SELECT id, name FROM organization_person WHERE id = ANY (:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        new PersonCard(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public List<PostCard> postsOf(PersonId person, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT %s FROM %s JOIN organization_term term ON term.post = post.id
                        WHERE term.person = :person AND %s
                        ORDER BY term.capacity <> 'REGULAR', post_state.position, term.from_on, post.id
                        """.formatted(POST_COLUMNS, POST, Days.inForce("term")))
                .param("person", person.value())
                .param("day", asOf)
                .query((row, number) -> post(row))
                .list();
    }

    @Override
    public Set<Scope> reached(UnitId unit, UnitId reader, LocalDate asOf) {
        var scopes = EnumSet.noneOf(Scope.class);
        if (unit.equals(reader)) {
            scopes.add(Scope.UNIT);
        }
        jdbc.sql("SELECT DISTINCT scope FROM pub_unit_reached pair WHERE reader = :reader AND unit = :unit AND "
                        + Days.inForce("pair"))
                .param("reader", reader.value())
                .param("unit", unit.value())
                .param("day", asOf)
                .query(String.class)
                .list()
                .forEach(scope -> scopes.add(Scope.valueOf(scope)));
        return scopes;
    }

    @Override
    public boolean areKin(PersonId person, PersonId other, LocalDate asOf) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM organization_kinship kin WHERE %s
                            AND ((kin.person = :one AND kin.relative = :other) OR (kin.person = :other AND kin.relative = :one)))
                        """.formatted(Days.inForce("kin")))
                .param("one", person.value())
                .param("other", other.value())
                .param("day", asOf)
                .query(Boolean.class)
                .single();
    }

    private static UnitCard unit(ResultSet row) throws SQLException {
        return new UnitCard(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                UnitKind.valueOf(row.getString("unit_kind")),
                new PlaceId(row.getObject("place_id", UUID.class)),
                row.getString("place_name"),
                row.getBoolean("invented"));
    }

    private static PostCard post(ResultSet row) throws SQLException {
        return new PostCard(
                new PostId(row.getObject("post_id", UUID.class)),
                row.getString("post_name"),
                PostKind.valueOf(row.getString("post_kind")),
                unit(row));
    }
}
