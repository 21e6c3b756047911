package io.liangze.foundation.organization.persistence.people;

import io.liangze.foundation.organization.ManagedBy;
import io.liangze.foundation.organization.PostRank;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.domain.Post;
import io.liangze.foundation.organization.domain.Posts;
import io.liangze.foundation.organization.persistence.Columns;
import io.liangze.foundation.organization.persistence.Days;
import io.liangze.shared.PersonId;
import io.liangze.shared.PlaceId;
import io.liangze.shared.PostId;
import io.liangze.shared.Refusal;
import io.liangze.shared.UnitId;
import io.liangze.shared.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPosts implements Posts {

    private final JdbcClient jdbc;

    JdbcPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Post> find(PostId id) {
        Set<PlaceId> villages =
                Set.copyOf(jdbc.sql("SELECT place FROM organization_post_village WHERE post = :id AND to_on IS NULL")
                        .param("id", id.value())
                        .query((row, number) -> new PlaceId(row.getObject("place", UUID.class)))
                        .list());
        return jdbc.sql("""
                        SELECT post.id, post.unit, post.version, state.*,
                               (SELECT min(from_on) FROM organization_post_state WHERE post = :id) AS begun_on,
                               term.person, term.capacity, term.from_on AS term_from_on, term.to_on AS term_to_on
                        FROM organization_post post
                        JOIN LATERAL (SELECT * FROM organization_post_state WHERE post = :id
                                      ORDER BY from_on DESC LIMIT 1) state ON true
                        LEFT JOIN LATERAL (SELECT * FROM organization_term WHERE post = :id
                                           ORDER BY from_on DESC LIMIT 1) term ON true
                        WHERE post.id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> post(row, villages))
                .optional();
    }

    private static Post post(ResultSet row, Set<PlaceId> villages) throws SQLException {
        UUID holder = row.getObject("person", UUID.class);
        return Post.restore(
                new PostId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getLong("version"),
                new Post.Days(
                        row.getObject("begun_on", LocalDate.class),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)),
                new Post.State(
                        Columns.code(PostRank.class, row.getString("rank")),
                        Columns.code(ManagedBy.class, row.getString("managed_by")),
                        row.getString("portfolio"),
                        row.getBoolean("other_business"),
                        villages),
                holder == null
                        ? null
                        : new Post.Term(
                                new PersonId(holder),
                                TermCapacity.valueOf(row.getString("capacity")),
                                row.getObject("term_from_on", LocalDate.class),
                                row.getObject("term_to_on", LocalDate.class)));
    }

    @Override
    public boolean areVillagesOf(UnitId unit, Set<PlaceId> places, LocalDate on) {
        return jdbc.sql("""
                        SELECT count(DISTINCT village.place) FROM organization_unit_state own
                        JOIN organization_place_below pair ON pair.above = own.place AND %s
                        JOIN organization_place_state village
                          ON village.place = pair.below AND village.level = 'VILLAGE' AND %s
                        WHERE own.unit = :unit AND %s AND village.place = ANY (:places)
                        """.formatted(Days.inForce("pair"), Days.inForce("village"), Days.inForce("own")))
                        .param("unit", unit.value())
                        .param("places", places.stream().map(PlaceId::value).toArray(UUID[]::new))
                        .param("day", on)
                        .query(Integer.class)
                        .single()
                == places.size();
    }

    @Override
    public void store(Post post) {
        int updated = jdbc.sql(
                        "UPDATE organization_post SET version = version + 1 WHERE id = :id AND version = :version")
                .param("id", post.id().value())
                .param("version", post.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(find(post.id()).orElseThrow(Refusal::absent).version());
        }
        post.vacated().ifPresent(on -> leave(post, on));
        post.begun().ifPresent(term -> begin(post.id(), term));
        post.next().ifPresent(next -> change(post, next, post.nextFrom().orElseThrow()));
    }

    private void leave(Post post, LocalDate on) {
        jdbc.sql("""
                        UPDATE organization_term SET to_on = :on, hand_over = :note WHERE post = :post AND to_on IS NULL
                        """)
                .param("post", post.id().value())
                .param("on", on)
                .param("note", post.handOver().orElse(null))
                .update();
    }

    private void begin(PostId post, Post.Term term) {
        jdbc.sql("""
                        INSERT INTO organization_term (id, post, person, capacity, from_on)
                        VALUES (:id, :post, :person, :capacity, :from)
                        """)
                .param("id", Uuid7.next())
                .param("post", post.value())
                .param("person", term.person().value())
                .param("capacity", term.capacity().name())
                .param("from", term.from())
                .update();
    }

    private void change(Post post, Post.State next, LocalDate from) {
        PostRank rank = next.rank();
        ManagedBy managedBy = next.managedBy();
        jdbc.sql("UPDATE organization_post_state SET to_on = :from WHERE post = :post AND to_on IS NULL")
                .param("post", post.id().value())
                .param("from", from)
                .update();
        jdbc.sql("""
                        INSERT INTO organization_post_state
                               (post, from_on, name, rank, managed_by, portfolio, other_business, position)
                        SELECT post, :from, name, :rank, :managedBy, :portfolio, :otherBusiness, position
                        FROM organization_post_state WHERE post = :post AND to_on = :from
                        """)
                .param("post", post.id().value())
                .param("from", from)
                .param("rank", rank == null ? null : rank.name())
                .param("managedBy", managedBy == null ? null : managedBy.name())
                .param("portfolio", next.portfolio())
                .param("otherBusiness", next.otherBusiness())
                .update();
        link(post.id(), post.state().villages(), next.villages(), from);
    }

    private void link(PostId post, Set<PlaceId> before, Set<PlaceId> after, LocalDate from) {
        for (PlaceId place : before) {
            if (!after.contains(place)) {
                jdbc.sql("""
                                UPDATE organization_post_village SET to_on = :from
                                WHERE post = :post AND place = :place AND to_on IS NULL
                                """)
                        .param("post", post.value())
                        .param("place", place.value())
                        .param("from", from)
                        .update();
            }
        }
        for (PlaceId place : after) {
            if (!before.contains(place)) {
                jdbc.sql("INSERT INTO organization_post_village (post, place, from_on) VALUES (:post, :place, :from)")
                        .param("post", post.value())
                        .param("place", place.value())
                        .param("from", from)
                        .update();
            }
        }
    }
}
