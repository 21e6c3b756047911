package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.UnitKind;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrganizationDirectory implements OrganizationDirectory {

    private static final String UNIT_COLUMNS = """
            unit.id AS unit_id, unit.name AS unit_name, unit.kind AS unit_kind, place.id AS place_id,
            place.name AS place_name, place.invented
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcOrganizationDirectory(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Optional<UnitCard> unit(UnitId unit) {
        return units(Set.of(unit)).stream().findFirst();
    }

    @Override
    public Optional<PostCard> post(PostId post) {
        return posts(Set.of(post)).stream().findFirst();
    }

    @Override
    public Optional<PersonCard> person(PersonId person) {
        return persons(Set.of(person)).stream().findFirst();
    }

    @Override
    public List<UnitCard> units(Set<UnitId> units) {
        return jdbc.sql("""
                        SELECT %s FROM organization_unit unit JOIN organization_place place ON place.id = unit.place
                        WHERE unit.id = ANY (:ids)
                        """.formatted(UNIT_COLUMNS))
                .param("ids", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> unit(row))
                .list();
    }

    @Override
    public List<PostCard> posts(Set<PostId> posts) {
        return jdbc.sql("""
                        SELECT post.id AS post_id, post.name AS post_name, post.kind AS post_kind, %s
                        FROM organization_post post
                        JOIN organization_unit unit ON unit.id = post.unit
                        JOIN organization_place place ON place.id = unit.place
                        WHERE post.id = ANY (:ids)
                        """.formatted(UNIT_COLUMNS))
                .param("ids", posts.stream().map(PostId::value).toArray(UUID[]::new))
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
    public List<PostCard> postsOf(PersonId person) {
        return jdbc.sql("""
                        SELECT post.id AS post_id, post.name AS post_name, post.kind AS post_kind, %s
                        FROM organization_term term
                        JOIN organization_post post ON post.id = term.post
                        JOIN organization_unit unit ON unit.id = post.unit
                        JOIN organization_place place ON place.id = unit.place
                        WHERE term.person = :person AND term.from_on <= :today AND (term.to_on IS NULL OR term.to_on > :today)
                        ORDER BY post.position, term.from_on, post.id
                        """.formatted(UNIT_COLUMNS))
                .param("person", person.value())
                .param("today", time.today())
                .query((row, number) -> post(row))
                .list();
    }

    @Override
    public boolean isWithin(UnitId unit, UnitId above) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organization_unit_below WHERE above = :above AND below = :below)")
                .param("above", above.value())
                .param("below", unit.value())
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
