package io.liangze.journeys;

import io.liangze.testkit.Client;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the discipline line was staffed in the past of the demonstration. What is amiss is so in the invented area only. */
final class StaffingScenes {

    private static final String BODIES = "/api/discipline-bodies";
    private static final String FIRST_TOWN = "990100001.S";

    /** Of these bodies not everybody was trained: one does what the other has no time for. */
    private static final List<String> PARTLY_TRAINED = List.of(FIRST_TOWN, "990100003.S");

    private final String address;

    StaffingScenes(String address) {
        this.address = address;
    }

    private Client as(String persona) {
        return new Client(address).as(persona);
    }

    private static Stream<JsonNode> bodies(Client client) {
        return client.get(BODIES + "?limit=200").json().path("items").valueStream();
    }

    /** 编制: what each may have by its level; in the invented area one town and the district lack officers. */
    void establish() {
        Client client = as("city-office-clerk");
        bodies(client).forEach(body -> {
            String code = body.path("code").asString();
            int authorised = authorised(code);
            String path = BODIES + "/" + body.path("id").asString();
            YearScript.done(
                    client.act(
                            path + "/acts/set-establishment",
                            Map.of(
                                    "authorised",
                                    authorised,
                                    "filled",
                                    code.equals(FIRST_TOWN) || code.equals("990100.S") ? authorised - 1 : authorised,
                                    "basis",
                                    "演示编发〔2025〕27号",
                                    "from",
                                    "2026-01-01"),
                            client.get(path).header("ETag")),
                    "set the establishment of " + code);
        });
        YearScript.done(client.delete("/api/session"), "the clerk signs out");
    }

    /** A code of six digits is a city's or a district's, of nine a town's; a team's ends in T and its number. */
    private static int authorised(String code) {
        if (code.contains(".T")) {
            return 4;
        }
        if (code.equals("320200.S")) {
            return 210;
        }
        return code.length() <= "990100.S".length() ? 72 : 4;
    }

    /** 全员培训, entered by the city for all bodies. */
    void train() {
        Client client = as("city-discipline-secretary");
        bodies(client).forEach(body -> {
            String path = BODIES + "/" + body.path("id").asString();
            long skipped = PARTLY_TRAINED.contains(body.path("code").asString()) ? 1 : 0;
            List<String> people = client.get(path)
                    .json()
                    .path("officers")
                    .valueStream()
                    .map(officer -> officer.at("/person/id").asString())
                    .distinct()
                    .toList();
            if (people.size() > skipped) {
                YearScript.done(
                        client.post(
                                path + "/trainings",
                                Map.of(
                                        "people", people.subList(0, people.size() - (int) skipped),
                                        "kind", "PROFESSIONAL",
                                        "title", "2026 年纪检监察干部业务培训班",
                                        "heldBy", "无锡市纪委监委",
                                        "firstOn", "2026-04-15",
                                        "lastOn", "2026-04-17",
                                        "hours", 24),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()),
                        "train the officers of " + body.path("name").asString());
            }
        });
        YearScript.done(client.delete("/api/session"), "the secretary signs out");
    }

    /** One group is to be left by September, one by October; one stays, because inspection of discipline is its own duty. */
    void joinWorkGroups() {
        Client client = as("town-discipline-secretary");
        join(client, "城乡环境综合整治专班", "2026-10-16", null);
        join(client, "招商引资工作领导小组", "2026-09-30", null);
        join(client, "农村集体“三资”监管联席会议", null, "三资监督检查属于本职");
        YearScript.done(client.delete("/api/session"), "the discipline secretary signs out");
    }

    private static void join(Client client, String name, @Nullable String leaveBy, @Nullable String reason) {
        var seat = new HashMap<String, @Nullable Object>();
        seat.put("name", name);
        seat.put("ledBy", "梅泽镇人民政府");
        seat.put("joinedOn", "2025-03-10");
        seat.put("leaveBy", leaveBy);
        seat.put("reason", reason);
        YearScript.done(
                client.post(
                        own(client) + "/work-group-seats",
                        seat,
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                "register " + name);
    }

    private static String own(Client client) {
        return BODIES + "/"
                + client.get("/api/session").json().at("/post/unit/id").asString();
    }

    /** In time; the other one is forgotten. */
    void leaveOneWorkGroup() {
        Client client = as("town-discipline-secretary");
        JsonNode seat = client.get(own(client) + "/work-group-seats")
                .json()
                .path("items")
                .valueStream()
                .filter(candidate -> candidate.path("name").asString().startsWith("城乡环境"))
                .findFirst()
                .orElseThrow();
        YearScript.done(
                client.act(
                        "/api/work-group-seats/" + seat.path("id").asString() + "/acts/leave",
                        Map.of("on", "2026-10-12"),
                        "\"" + seat.path("version").asLong() + "\""),
                "leave the work group");
        YearScript.done(client.delete("/api/session"), "the discipline secretary signs out");
    }
}
