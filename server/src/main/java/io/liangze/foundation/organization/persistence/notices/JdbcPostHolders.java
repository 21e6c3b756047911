package io.liangze.foundation.organization.persistence.notices;

import io.liangze.foundation.notice.PostHolders;
import io.liangze.foundation.organization.persistence.Days;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPostHolders implements PostHolders {

    /** The order is that in which somebody who signs in gets his posts. */
    private static final String HELD = """
            SELECT term.person, term.post, post.unit FROM organization_term term
            JOIN organization_post post ON post.id = term.post
            JOIN organization_post_state state ON state.post = post.id AND %s
            WHERE %s AND %%s = ANY (:ids)
            ORDER BY term.person, term.capacity <> 'REGULAR', state.position, term.from_on, term.post
            """.formatted(Days.inForce("state"), Days.inForce("term"));

    private final JdbcClient jdbc;

    JdbcPostHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Actor> holdersOf(Set<PostId> posts, LocalDate day) {
        return held("term.post", posts.stream().map(PostId::value).toArray(UUID[]::new), day);
    }

    @Override
    public List<Actor> postsOf(Set<PersonId> persons, LocalDate day) {
        return held("term.person", persons.stream().map(PersonId::value).toArray(UUID[]::new), day);
    }

    private List<Actor> held(String column, UUID[] ids, LocalDate day) {
        return jdbc.sql(HELD.formatted(column))
                .param("ids", ids)
                .param("day", day)
                .query((row, number) -> new Actor(
                        new PersonId(row.getObject("person", UUID.class)),
                        new PostId(row.getObject("post", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class))))
                .list();
    }
}
