package io.liangze.foundation.organization.persistence.people;

import io.liangze.foundation.organization.PostKind;
import io.liangze.foundation.organization.TermCapacity;
import io.liangze.foundation.organization.application.PlaceViews.Named;
import io.liangze.foundation.organization.application.people.People;
import io.liangze.foundation.organization.domain.people.Kinship;
import io.liangze.foundation.organization.domain.people.Relatives;
import io.liangze.foundation.organization.persistence.Days;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.Refusal;
import io.liangze.shared.Uuid7;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People, Relatives {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    JdbcPeople(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return jdbc.sql("SELECT name FROM organization_person WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> new Person(id, row.getString("name"), terms(id)))
                .optional();
    }

    /** The index of pairs narrows, the comparison decides. */
    @Override
    public List<Person> search(String text, int most) {
        return jdbc
                .sql("""
                        SELECT id, name FROM organization_person
                        WHERE organization_pairs(name) @> organization_pairs(:q) AND position(:q IN lower(name)) > 0
                        ORDER BY name COLLATE "zh-Hans-x-icu", id LIMIT :most
                        """)
                .param("q", text.toLowerCase(Locale.ROOT))
                .param("most", most)
                .query((row, number) -> new PersonCard(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .map(card -> new Person(new PersonId(card.id()), card.name(), terms(new PersonId(card.id()))))
                .toList();
    }

    private record PersonCard(UUID id, String name) {}

    /** Posts and units are called as they are today. */
    private List<Held> terms(PersonId person) {
        return jdbc.sql("""
                        SELECT post.id AS post_id, state.name AS post_name, post.kind, post.unit AS unit_id,
                               unit.name AS unit_name, term.capacity, term.from_on, term.to_on
                        FROM organization_term term
                        JOIN organization_post post ON post.id = term.post
                        JOIN LATERAL (%s) state ON true
                        JOIN LATERAL (%s) unit ON true
                        WHERE term.person = :person
                        ORDER BY term.from_on DESC, term.capacity <> 'REGULAR', post.id
                        """.formatted(
                                Days.nearest("organization_post_state", "post", "post.id"),
                                Days.nearest("organization_unit_state", "unit", "post.unit")))
                .param("person", person.value())
                .param("day", time.today())
                .query((row, number) -> new Held(
                        new Named(row.getString("post_id"), row.getString("post_name")),
                        PostKind.valueOf(row.getString("kind")),
                        new Named(row.getString("unit_id"), row.getString("unit_name")),
                        TermCapacity.valueOf(row.getString("capacity")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)))
                .list();
    }

    @Override
    public PersonId add(String name) {
        PersonId id = PersonId.next();
        jdbc.sql("INSERT INTO organization_person (id, name) VALUES (:id, :name)")
                .param("id", id.value())
                .param("name", name)
                .update();
        return id;
    }

    @Override
    public List<Declared> of(PersonId person) {
        return jdbc.sql("""
                        SELECT kin.*, relative.name FROM organization_kinship kin
                        JOIN organization_person relative ON relative.id = kin.relative
                        WHERE kin.person = :person ORDER BY kin.from_on DESC, kin.id DESC
                        """)
                .param("person", person.value())
                .query((row, number) -> new Declared(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("relative", UUID.class)),
                        row.getString("name"),
                        Kinship.valueOf(row.getString("kind")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        row.getLong("version")))
                .list();
    }

    @Override
    public UUID declare(PersonId person, PersonId relative, Kinship kind, LocalDate from) {
        UUID id = Uuid7.next();
        jdbc.sql("""
                        INSERT INTO organization_kinship (id, person, relative, kind, from_on, version)
                        VALUES (:id, :person, :relative, :kind, :from, 1)
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("relative", relative.value())
                .param("kind", kind.name())
                .param("from", from)
                .update();
        return id;
    }

    @Override
    public void withdraw(Declared declared, LocalDate on) {
        int updated = jdbc.sql("""
                        UPDATE organization_kinship SET to_on = :on, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                .param("id", declared.id())
                .param("on", on)
                .param("version", declared.version())
                .update();
        if (updated == 0) {
            throw Refusal.stale(declared.version() + 1);
        }
    }
}
