package io.liangze.journeys;

import io.liangze.testkit.Client;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** How accounts were made, authorised and locked in the past of the demonstration, by two administrators each time. */
final class AccountScenes {

    /** 塘头村 of the invented area. */
    private static final String VILLAGE = "990100002003.P";

    private final String address;

    AccountScenes(String address) {
        this.address = address;
    }

    private Client as(String persona) {
        return new Client(address).as(persona);
    }

    /** The village's secretary of many years comes online. */
    void giveTheSecretaryAnAccount() {
        Client system = as("system-administrator");
        String person = secretary(system).at("/holder/id").asString();
        open(system, person, "tangtou.secretary");
        YearScript.done(system.delete("/api/session"), "the administrator signs out");
    }

    /** 退休: he hands over, his account is locked, and his successor gets one. */
    void theSecretaryRetires() {
        Client system = as("system-administrator");
        JsonNode post = secretary(system);
        String retired = post.at("/holder/id").asString();
        Client.Answer successor = system.post("/api/persons", Map.of("name", "滕望舒"), "Idempotency-Key", key());
        YearScript.done(successor, "enter the successor");
        String person = successor.json().path("id").asString();
        String path = "/api/posts/" + post.path("id").asString();
        YearScript.done(
                system.act(
                        path + "/acts/hand-over",
                        Map.of(
                                "successor", person,
                                "capacity", "REGULAR",
                                "on", "2026-09-01",
                                "note", "村集体鱼塘承包年底到期，续包方案已公示；两户危房改造在建。"),
                        system.get(path).header("ETag")),
                "the secretary retires and hands over");
        YearScript.done(act(system, retired, "lock", Map.of("reason", "本人已退休，职务已交接。")), "lock his account");
        open(system, person, "teng.wangshu");
        YearScript.done(system.delete("/api/session"), "the administrator signs out");
    }

    private static JsonNode secretary(Client client) {
        String unit =
                client.get("/api/units?q=" + VILLAGE).json().at("/items/0/id").asString();
        return client.get("/api/units/" + unit + "/posts").json().at("/items/0");
    }

    /** Made by one, authorised by the other; the holder sets a password that nobody else knows. */
    private void open(Client system, String person, String user) {
        Client.Answer made =
                system.post("/api/accounts", Map.of("person", person, "user", user), "Idempotency-Key", key());
        YearScript.done(made, "make the account " + user);
        Client security = as("security-administrator");
        YearScript.done(act(security, person, "authorise", Map.of()), "authorise " + user);
        YearScript.done(security.delete("/api/session"), "the security administrator signs out");
        var holder = new Client(address);
        YearScript.done(holder.signIn(user, made.json().path("code").asString()), user + " gives the code");
        YearScript.done(
                holder.goOn(holder.put("/api/session/password", Map.of("password", "塘 " + key()))),
                user + " sets a password");
        YearScript.done(holder.delete("/api/session"), user + " signs out");
    }

    private static Client.Answer act(Client by, String person, String act, Map<String, ?> body) {
        String account = "/api/accounts/" + person;
        return by.act(account + "/acts/" + act, body, by.get(account).header("ETag"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
