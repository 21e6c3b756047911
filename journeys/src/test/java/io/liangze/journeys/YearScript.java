package io.liangze.journeys;

import io.liangze.testkit.Client;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The past of the demonstration, scene by scene: each goes through the API as the person who would have done it, at the
 * time when he would have done it.
 */
final class YearScript {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String address;

    YearScript(String address) {
        this.address = address;
    }

    void live() {
        for (int year : new int[] {2025, 2026}) {
            at(year, 1, 7, "09:10");
            describe("village-secretary", year, 74 + year - 2025, 3_180, "柏桥村村委会二楼", "0510-00000106");
            at(year, 1, 8, "10:25");
            describe("district-secretary", year, 61_240 + year - 2025, 902_000, "演示区泽园路 1 号", "0510-00000001");
            at(year, 1, 9, "14:40");
            describe("city-secretary", year, 503_900 + year - 2025, 7_498_000, "无锡市政务服务中心", "0510-00000000");
            if (year == 2025) {
                at(year, 1, 9, "16:05");
                describe("town-office-clerk", year, 4_102, 71_600, "梅泽镇湖滨路 1 号", "0510-00000100");
                takeOffice();
            } // this year's waits on the clerk's desk
        }
        at(2026, 1, 13, "10:05");
        new StaffingScenes(address).establish();
        at(2026, 2, 4, "09:30");
        new StaffingScenes(address).joinWorkGroups();
        at(2026, 3, 5, "09:40");
        new AccountScenes(address).giveTheSecretaryAnAccount();
        at(2026, 4, 20, "16:10");
        new StaffingScenes(address).train();
        at(2026, 6, 15, "15:20");
        moveTwoVillages();
        at(2026, 6, 24, "11:15");
        handOver();
        at(2026, 7, 18, "22:35");
        openRecordsInTheFlood();
        at(2026, 8, 3, "09:00"); // a deputy of the discipline body leaves, and is asked for
        at(2026, 9, 1, "09:15");
        new AccountScenes(address).theSecretaryRetires();
        at(2026, 10, 1, "09:00"); // a seat in a work group should have been left by now
        at(2026, 10, 12, "09:40");
        new StaffingScenes(address).leaveOneWorkGroup();
        at(2026, 11, 3, "15:30");
        eraseWhoEntered();
        at(2026, 11, 16, "08:50");
        delegateWhileAway();
    }

    /** Officers of the discipline line take office through the year; what was asked about their posts is settled on the day. */
    private void takeOffice() {
        at(2025, 2, 10, "09:00");
        at(2025, 2, 17, "09:00");
        at(2025, 9, 1, "09:00");
    }

    /** 应急查阅: on a night of high water the team's head reads the records of a town that his team does not cover. */
    private void openRecordsInTheFlood() {
        Client client = new Client(address).as("dispatched-team-head");
        String unit =
                client.get("/api/units?q=990100002.P").json().at("/items/0/id").asString();
        done(
                client.post(
                        "/api/break-glass-openings",
                        Map.of("unit", unit, "reason", "汛情值守，核对该镇当日转移群众的工作记录"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                "open records with a reason");
        done(client.delete("/api/session"), "the team's head signs out");
    }

    /** 委托代办: the district's secretary is away for training and lets the clerk of his office prepare. */
    private void delegateWhileAway() {
        Client client = new Client(address).as("district-secretary");
        String clerk = client.get("/api/persons?q=%E8%99%9E%E4%B9%A6%E7%99%BD")
                .json()
                .at("/items/0/id")
                .asString();
        done(
                client.post(
                        "/api/delegations",
                        Map.of("delegate", clerk, "lastOn", "2026-12-11", "reason", "参加市委党校培训"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                "delegate the post");
        done(client.delete("/api/session"), "the secretary signs out");
    }

    /** 抹去关联: 2025 is closed, and who entered the village's figures is no longer kept; that they were entered stays. */
    private void eraseWhoEntered() {
        Client village = new Client(address).as("village-secretary");
        String unit = village.get("/api/session").json().at("/post/unit/id").asString();
        done(village.delete("/api/session"), "the village's secretary signs out");
        Client district = new Client(address).as("district-secretary");
        String entry = district.get("/api/trace-entries?sort=at&limit=1&subject=unit:" + unit)
                .json()
                .at("/items/0/id")
                .asString();
        done(
                district.post(
                        "/api/trace-entries/" + entry + "/acts/erase-link",
                        Map.of("link", "ACTOR", "basis", "PURPOSE_FULFILLED"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                "erase the link to who entered the figures");
        done(district.delete("/api/session"), "the district's secretary signs out");
    }

    /** 换届: a secretary is moved in June and hands over. */
    private void handOver() {
        Client client = new Client(address).as("system-administrator");
        String unit =
                client.get("/api/units?q=990100004.P").json().at("/items/0/id").asString();
        String post = client.get("/api/units/" + unit + "/posts")
                .json()
                .at("/items/0/id")
                .asString();
        Client.Answer successor = client.post(
                "/api/persons",
                Map.of("name", "翟敬之"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        done(successor, "enter the successor");
        String path = "/api/posts/" + post;
        done(
                client.act(
                        path + "/acts/hand-over",
                        Map.of(
                                "successor", successor.json().path("id").asString(),
                                "capacity", "REGULAR",
                                "on", "2026-06-24",
                                "note", "两个村的集体资产清查未完；一件信访件七月十日前答复；党建经费审计发现的两个问题在整改。"),
                        client.get(path).header("ETag")),
                "the secretary hands over");
        done(client.delete("/api/session"), "the administrator signs out");
    }

    /** 区划调整: decided in June, in effect from the first of July. */
    private void moveTwoVillages() {
        Client client = new Client(address).as("system-administrator");
        String to = place(client, "990100004");
        var steps = Stream.of("990100003011", "990100003012")
                .map(code -> Map.of("does", "MOVE_PLACE", "place", place(client, code), "to", to))
                .toList();
        Client.Answer drafted = client.post(
                "/api/reorganizations",
                Map.of(
                        "title", "芦溪街道部分村（社区）划归泽园街道",
                        "basis", "演示民发〔2026〕3号",
                        "effectiveOn", "2026-07-01",
                        "steps", steps),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        done(drafted, "draft the boundary change");
        done(
                client.act(
                        "/api/reorganizations/" + drafted.json().path("id").asString() + "/acts/enact",
                        Map.of(),
                        drafted.header("ETag")),
                "put the boundary change into effect");
        done(client.delete("/api/session"), "the administrator signs out");
    }

    private static String place(Client client, String code) {
        return client.get("/api/places?q=" + code).json().at("/items/0/id").asString();
    }

    private void at(int year, int month, int day, String time) {
        var moment = LocalDateTime.of(LocalDate.of(year, month, day), LocalTime.parse(time))
                .atZone(ZONE)
                .toInstant();
        Client.Answer moved =
                new Client(address).as("system-administrator").post("/api/demo/clock", Map.of("to", moment.toString()));
        done(moved, "move the clock to " + moment);
    }

    private void describe(String persona, int year, int partyMembers, int residents, String office, String phone) {
        Client client = new Client(address).as(persona);
        String unit = client.get("/api/session").json().at("/post/unit/id").asString();
        String path = "/api/units/" + unit;
        var profile = new LinkedHashMap<String, Object>();
        profile.put("year", year);
        profile.put("partyMembers", partyMembers);
        profile.put("residents", residents);
        profile.put("address", office);
        profile.put("dutyPhone", phone);
        done(
                client.act(path + "/acts/describe", profile, client.get(path).header("ETag")),
                persona + " describes its unit");
        done(client.delete("/api/session"), persona + " signs out");
    }

    static void done(Client.Answer answer, String scene) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(scene + ": " + answer.raw().body());
        }
    }
}
