package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.Uuid7;
import io.liangze.testkit.Client;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The three administrators of the demonstration at work. */
final class Administration {

    static final String CHOSEN = "quiet-lantern-7-orchard";

    private final String base;
    private final JdbcClient jdbc;

    Administration(int port, JdbcClient jdbc) {
        this.base = "http://localhost:" + port;
        this.jdbc = jdbc;
    }

    Client nobody() {
        return new Client(base);
    }

    Client system() {
        return nobody().as("system-administrator");
    }

    Client security() {
        return nobody().as("security-administrator");
    }

    Client audit() {
        return nobody().as("audit-administrator");
    }

    String person(String name) {
        return jdbc.sql("SELECT id FROM organization_person WHERE name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /** A new person without post and account. */
    String newPerson(Client by, String name) {
        Client.Answer added = by.post(
                "/api/persons",
                Map.of("name", name),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(added.status()).as(added.raw().body()).isEqualTo(201);
        return added.json().path("id").asString();
    }

    /** A vacant post of the kind in the unit. */
    String newPost(String unitCode, String name, String kind) {
        return jdbc.sql("""
                        WITH made AS (
                            INSERT INTO organization_post (id, unit, kind, version)
                            SELECT CAST(:id AS uuid), id, :kind, 1 FROM organization_unit WHERE code = :code RETURNING id)
                        INSERT INTO organization_post_state (post, from_on, name, position)
                        SELECT id, DATE '2024-01-01', :name, 50 FROM made RETURNING post
                        """)
                .param("id", Uuid7.next().toString())
                .param("kind", kind)
                .param("code", unitCode)
                .param("name", name)
                .query(String.class)
                .single();
    }

    String post(String personName) {
        return jdbc.sql("""
                        SELECT term.post FROM organization_term term JOIN organization_person person ON person.id = term.person
                        WHERE person.name = :name AND term.to_on IS NULL LIMIT 1
                        """).param("name", personName).query(String.class).single();
    }

    Client.Answer fill(Client by, String post, String person, String from) {
        String etag = by.get("/api/posts/" + post).header("ETag");
        return by.act(
                "/api/posts/" + post + "/acts/fill",
                Map.of("person", person, "capacity", "REGULAR", "from", from),
                etag);
    }

    Client.Answer make(Client by, String person, String user) {
        return by.post(
                "/api/accounts",
                Map.of("person", person, "user", user),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** An act on an account as it is now. */
    Client.Answer act(Client by, String person, String act, Map<String, ?> body) {
        String address = "/api/accounts/" + person;
        return by.act(address + "/acts/" + act, body, by.get(address).header("ETag"));
    }

    /** Gives code and new password, as the person does who was handed the code. */
    Client firstSignIn(String user, String code) {
        Client client = nobody();
        Client.Answer begun = client.signIn(user, code);
        assertThat(begun.status()).as(begun.raw().body()).isEqualTo(200);
        assertThat(begun.json().path("stage").asString()).isEqualTo("NEW_PASSWORD");
        Client.Answer chosen = client.goOn(client.put("/api/session/password", Map.of("password", CHOSEN)));
        assertThat(chosen.json().path("stage").asString())
                .as(chosen.raw().body())
                .isEqualTo("FULL");
        return client;
    }
}
