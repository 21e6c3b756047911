package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.PostRank;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows of a new organization and keeps both closures whole. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcOrganizationSetup implements OrganizationSetup {

    private final JdbcClient jdbc;

    JdbcOrganizationSetup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PlaceId addPlace(NewPlace place) {
        PlaceId id = PlaceId.next();
        jdbc.sql("""
                        INSERT INTO organization_place (id, code, level, kind, name, parent, invented, valid_from)
                        VALUES (:id, :code, :level, :kind, :name, CAST(:parent AS uuid), :invented, :from)
                        """)
                .param("id", id.value())
                .param("code", place.code())
                .param("level", place.level().name())
                .param("kind", place.kind().name())
                .param("name", place.name())
                .param("parent", place.parent() == null ? null : place.parent().value())
                .param("invented", place.invented())
                .param("from", place.validFrom())
                .update();
        close(
                "organization_place_below",
                id.value(),
                place.parent() == null ? null : place.parent().value());
        return id;
    }

    @Override
    public UnitId addUnit(NewUnit unit) {
        UnitId id = UnitId.next();
        jdbc.sql("""
                        INSERT INTO organization_unit (id, code, kind, line, name, short_name, place, superior, valid_from, version)
                        VALUES (:id, :code, :kind, :line, :name, :shortName, :place, :superior, :from, 1)
                        """)
                .param("id", id.value())
                .param("code", unit.code())
                .param("kind", unit.kind().name())
                .param("line", unit.kind().line().map(Line::name).orElse(null))
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("place", unit.place().value())
                .param(
                        "superior",
                        unit.superior() == null ? null : unit.superior().value())
                .param("from", unit.validFrom())
                .update();
        close(
                "organization_unit_below",
                id.value(),
                unit.superior() == null ? null : unit.superior().value());
        return id;
    }

    /** Adds the pairs of a new leaf. A leaf is always new, so no cycle can arise here. */
    private void close(String table, UUID id, @Nullable UUID parent) {
        jdbc.sql("""
                        INSERT INTO %s (above, below, depth)
                        SELECT above, :id, depth + 1 FROM %s WHERE below = CAST(:parent AS uuid)
                        UNION ALL SELECT :id, :id, 0
                        """.formatted(table, table))
                .param("id", id)
                .param("parent", parent)
                .update();
    }

    @Override
    public PostId addPost(NewPost post) {
        PostId id = PostId.next();
        PostRank rank = post.rank();
        jdbc.sql("""
                        INSERT INTO organization_post (id, unit, name, kind, rank, managed_by, portfolio, position)
                        VALUES (:id, :unit, :name, :kind, :rank, :managedBy, :portfolio, :order)
                        """)
                .param("id", id.value())
                .param("unit", post.unit().value())
                .param("name", post.name())
                .param("kind", post.kind().name())
                .param("rank", rank == null ? null : rank.name())
                .param("managedBy", post.managedBy())
                .param("portfolio", post.portfolio())
                .param("order", post.order())
                .update();
        return id;
    }

    @Override
    public PersonId addPerson(String name) {
        PersonId id = PersonId.next();
        jdbc.sql("INSERT INTO organization_person (id, name) VALUES (:id, :name)")
                .param("id", id.value())
                .param("name", name)
                .update();
        return id;
    }

    @Override
    public void appoint(PersonId person, PostId post, LocalDate from) {
        jdbc.sql("INSERT INTO organization_term (id, post, person, from_on) VALUES (:id, :post, :person, :from)")
                .param("id", Uuid7.next())
                .param("post", post.value())
                .param("person", person.value())
                .param("from", from)
                .update();
    }

    @Override
    public void addProfile(KnownProfile profile) {
        jdbc.sql("""
                        INSERT INTO organization_unit_profile
                               (unit, year, party_members, residents, described_by, described_on)
                        VALUES (:unit, :year, :members, :residents, :by, :on)
                        """)
                .param("unit", profile.unit().value())
                .param("year", profile.year())
                .param("members", profile.partyMembers())
                .param("residents", profile.residents())
                .param("by", profile.by().value())
                .param("on", profile.on())
                .update();
    }

    @Override
    public Optional<PlaceId> placeByCode(String code) {
        return jdbc.sql("SELECT id FROM organization_place WHERE code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(PlaceId::new);
    }

    @Override
    public String codeOf(PlaceId place) {
        return jdbc.sql("SELECT code FROM organization_place WHERE id = :id")
                .param("id", place.value())
                .query((row, number) -> row.getString("code"))
                .single();
    }

    @Override
    public Optional<UnitId> unitByCode(String code) {
        return jdbc.sql("SELECT id FROM organization_unit WHERE code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }
}
