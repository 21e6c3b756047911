package io.liangze.foundation.organization.persistence;

import io.liangze.foundation.organization.Line;
import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.OrganizationSetup;
import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TeamDispatch;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows of a new organization and keeps the closures whole. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcOrganizationSetup implements OrganizationSetup {

    private final JdbcClient jdbc;
    private final Closure closure;

    JdbcOrganizationSetup(JdbcClient jdbc, Closure closure) {
        this.jdbc = jdbc;
        this.closure = closure;
    }

    @Override
    public PlaceId addPlace(NewPlace place) {
        PlaceId id = PlaceId.next();
        jdbc.sql("INSERT INTO organization_place (id, code, invented, version) VALUES (:id, :code, :invented, 1)")
                .param("id", id.value())
                .param("code", place.code())
                .param("invented", place.invented())
                .update();
        jdbc.sql("""
                        INSERT INTO organization_place_state (place, from_on, name, level, kind, parent)
                        VALUES (:id, :from, :name, :level, :kind, CAST(:parent AS uuid))
                        """)
                .param("id", id.value())
                .param("from", place.validFrom())
                .param("name", place.name())
                .param("level", place.level().name())
                .param("kind", place.kind().name())
                .param("parent", place.parent() == null ? null : place.parent().value())
                .update();
        closure.ofPlaces(Set.of(id.value()));
        return id;
    }

    @Override
    public UnitId addUnit(NewUnit unit) {
        UnitId id = UnitId.next();
        TeamDispatch dispatch = unit.dispatch();
        jdbc.sql("INSERT INTO organization_unit (id, code, version) VALUES (:id, :code, 1)")
                .param("id", id.value())
                .param("code", unit.code())
                .update();
        jdbc.sql("""
                        INSERT INTO organization_unit_state (unit, from_on, name, short_name, kind, line, dispatch, place)
                        VALUES (:id, :from, :name, :shortName, :kind, :line, :dispatch, :place)
                        """)
                .param("id", id.value())
                .param("from", unit.validFrom())
                .param("name", unit.name())
                .param("shortName", unit.shortName())
                .param("kind", unit.kind().name())
                .param("line", unit.kind().line().map(Line::name).orElse(null))
                .param("dispatch", dispatch == null ? null : dispatch.name())
                .param("place", unit.place().value())
                .update();
        relate(Line.PRINCIPAL, id, unit.principal(), unit.validFrom());
        relate(Line.SUPERVISORY, id, unit.supervisory(), unit.validFrom());
        closure.ofUnits(Set.of(id.value()));
        return id;
    }

    private void relate(Line line, UnitId lower, @Nullable UnitId upper, LocalDate from) {
        if (upper != null) {
            jdbc.sql("""
                            INSERT INTO organization_unit_relation (line, lower, upper, from_on)
                            VALUES (:line, :lower, :upper, :from)
                            """)
                    .param("line", line.name())
                    .param("lower", lower.value())
                    .param("upper", upper.value())
                    .param("from", from)
                    .update();
        }
    }

    @Override
    public void cover(UnitId team, UnitId unit, LocalDate from) {
        jdbc.sql("INSERT INTO organization_coverage (team, unit, from_on) VALUES (:team, :unit, :from)")
                .param("team", team.value())
                .param("unit", unit.value())
                .param("from", from)
                .update();
    }

    @Override
    public PostId addPost(NewPost post) {
        PostId id = PostId.next();
        PostRank rank = post.rank();
        ManagedBy managedBy = post.managedBy();
        jdbc.sql("INSERT INTO organization_post (id, unit, kind, version) VALUES (:id, :unit, :kind, 1)")
                .param("id", id.value())
                .param("unit", post.unit().value())
                .param("kind", post.kind().name())
                .update();
        jdbc.sql("""
                        INSERT INTO organization_post_state (post, from_on, name, rank, managed_by, portfolio, position)
                        VALUES (:id, :from, :name, :rank, :managedBy, :portfolio, :order)
                        """)
                .param("id", id.value())
                .param("from", post.validFrom())
                .param("name", post.name())
                .param("rank", rank == null ? null : rank.name())
                .param("managedBy", managedBy == null ? null : managedBy.name())
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
    public void appoint(PersonId person, PostId post, TermCapacity capacity, LocalDate from) {
        jdbc.sql("""
                        INSERT INTO organization_term (id, post, person, capacity, from_on)
                        VALUES (:id, :post, :person, :capacity, :from)
                        """)
                .param("id", Uuid7.next())
                .param("post", post.value())
                .param("person", person.value())
                .param("capacity", capacity.name())
                .param("from", from)
                .update();
    }

    @Override
    public void endTerm(PostId post, LocalDate on) {
        jdbc.sql("UPDATE organization_term SET to_on = :on WHERE post = :post AND to_on IS NULL")
                .param("post", post.value())
                .param("on", on)
                .update();
    }

    @Override
    public void redistribute(PostId post, String portfolio, boolean otherBusiness, LocalDate from) {
        jdbc.sql("UPDATE organization_post_state SET to_on = :from WHERE post = :post AND to_on IS NULL")
                .param("post", post.value())
                .param("from", from)
                .update();
        jdbc.sql("""
                        INSERT INTO organization_post_state
                               (post, from_on, name, rank, managed_by, portfolio, other_business, position)
                        SELECT post, :from, name, rank, managed_by, :portfolio, :otherBusiness, position
                        FROM organization_post_state WHERE post = :post AND to_on = :from
                        """)
                .param("post", post.value())
                .param("from", from)
                .param("portfolio", portfolio)
                .param("otherBusiness", otherBusiness)
                .update();
    }

    @Override
    public void linkVillage(PostId post, PlaceId village, LocalDate from) {
        jdbc.sql("INSERT INTO organization_post_village (post, place, from_on) VALUES (:post, :place, :from)")
                .param("post", post.value())
                .param("place", village.value())
                .param("from", from)
                .update();
    }

    @Override
    public void declareInLaw(PersonId person, PersonId relative, LocalDate from) {
        jdbc.sql("""
                        INSERT INTO organization_kinship (id, person, relative, kind, from_on, version)
                        VALUES (:id, :person, :relative, 'CLOSE_IN_LAW', :from, 1)
                        """)
                .param("id", Uuid7.next())
                .param("person", person.value())
                .param("relative", relative.value())
                .param("from", from)
                .update();
    }

    @Override
    public Optional<PostId> firstPost(UnitId unit, PostKind kind) {
        return jdbc.sql("""
                        SELECT post.id FROM organization_post post
                        JOIN organization_post_state state ON state.post = post.id AND state.to_on IS NULL
                        WHERE post.unit = :unit AND post.kind = :kind ORDER BY state.position, post.id LIMIT 1
                        """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .query((row, number) -> new PostId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Override
    public Optional<PersonId> holder(PostId post) {
        return jdbc.sql("SELECT person FROM organization_term WHERE post = :post AND to_on IS NULL")
                .param("post", post.value())
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
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
