package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("接口规则：每条规则都能咬住一个坏样本")
class ApiRulesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A document without a fault, of one list, its export and one act, on one and on many. */
    private static final String SOUND = """
            {"paths": {
              "/api/duty-lists": {"get": {"operationId": "dutylist_listLists", "tags": ["dutylist"],
                "x-permission": "duty-list.read", "x-sensitive": false, "x-reauthentication": false, "x-problems": [],
                "parameters": [{"name": "limit"}, {"name": "after"}, {"name": "count"}, {"name": "sort"}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/PageList"}}}},
                  "default": {"content": {"application/problem+json": {}}}}}},
              "/api/duty-lists/export.xlsx": {"get": {"operationId": "dutylist_exportLists", "tags": ["dutylist"],
                "x-permission": "duty-list.read", "x-sensitive": true, "x-reauthentication": false, "x-problems": [], "parameters": [],
                "responses": {"200": {"content": {}}, "default": {"content": {"application/problem+json": {}}}}}},
              "/api/duty-lists/{id}/acts/publish": {"post": {"operationId": "dutylist_publishList", "tags": ["dutylist"],
                "x-permission": "duty-list.publish", "x-sensitive": false, "x-reauthentication": false, "x-problems": [],
                "parameters": [{"name": "If-Match"}, {"name": "Idempotency-Key"}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/List"}}}},
                  "default": {"content": {"application/problem+json": {}}}}}},
              "/api/duty-lists/acts/publish": {"post": {"operationId": "dutylist_publishLists", "tags": ["dutylist"],
                "x-permission": "duty-list.publish", "x-sensitive": false, "x-reauthentication": false, "x-problems": [],
                "parameters": [{"name": "If-None-Match"}, {"name": "Idempotency-Key"}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/List"}}}},
                  "default": {"content": {"application/problem+json": {}}}}}}},
             "components": {"schemas": {
               "List": {"properties": {"publishedAt": {"type": ["string", "null"], "format": "date-time"},
                 "validOn": {"type": "string", "format": "date"}, "points": {"type": "string"}}},
               "ListState": {"type": "string", "enum": ["DRAFT", "IN_FORCE"]}}}}
            """;

    private record Broken(String rule, String sound, String broken) {}

    static Stream<Broken> samples() {
        return Stream.of(
                new Broken("address-api", "\"/api/duty-lists\":", "\"/data/duty-lists\":"),
                new Broken("address-kebab-case", "\"/api/duty-lists\":", "\"/api/dutyLists\":"),
                new Broken("address-plural", "\"/api/duty-lists\":", "\"/api/duty-list\":"),
                new Broken(
                        "address-depth",
                        "/api/duty-lists/{id}/acts/publish",
                        "/api/duty-lists/{id}/items/{item}/acts/publish"),
                new Broken("no-patch", "{\"post\":", "{\"patch\":"),
                new Broken("operation-id", "dutylist_listLists", "listLists"),
                new Broken(
                        "segment-of-one-module",
                        "\"dutylist_publishList\", \"tags\": [\"dutylist\"]",
                        "\"other_publishList\", \"tags\": [\"other\"]"),
                new Broken("declared-permission", "\"x-permission\": \"duty-list.read\",", ""),
                new Broken(
                        "declared-sensitive",
                        "\"x-permission\": \"duty-list.read\", \"x-sensitive\": false,",
                        "\"x-permission\": \"duty-list.read\","),
                new Broken(
                        "declared-problems",
                        "\"x-permission\": \"duty-list.read\", \"x-sensitive\": false, \"x-reauthentication\": false, \"x-problems\": [],",
                        "\"x-permission\": \"duty-list.read\", \"x-sensitive\": false, \"x-reauthentication\": false,"),
                new Broken(
                        "declared-reauthentication",
                        "\"x-sensitive\": false, \"x-reauthentication\": false,",
                        "\"x-sensitive\": false,"),
                new Broken(
                        "reauthentication-needs-a-session",
                        "\"duty-list.publish\", \"x-sensitive\": false, \"x-reauthentication\": false",
                        "\"open\", \"x-sensitive\": false, \"x-reauthentication\": true"),
                new Broken("reauthentication-is-told", "\"x-reauthentication\": false", "\"x-reauthentication\": true"),
                new Broken("open-only-where-listed", "\"duty-list.read\"", "\"open\""),
                new Broken(
                        "problem-declared",
                        "\"default\": {\"content\": {\"application/problem+json\": {}}}}}},",
                        "\"404\": {}}}},"),
                new Broken("change-needs-if-match", "{\"name\": \"If-Match\"}, ", ""),
                new Broken("post-needs-idempotency-key", ", {\"name\": \"Idempotency-Key\"}", ""),
                new Broken("act-is-post", "{\"post\":", "{\"put\":"),
                new Broken("list-has-limit", "{\"name\": \"limit\"}, ", ""),
                new Broken("list-has-after", "{\"name\": \"after\"}, ", ""),
                new Broken("list-has-count", "{\"name\": \"count\"}, ", ""),
                new Broken("list-has-sort", ", {\"name\": \"sort\"}", ""),
                new Broken("export-is-sensitive", "\"x-sensitive\": true", "\"x-sensitive\": false"),
                new Broken(
                        "export-asks-what-its-list-asks",
                        "\"duty-list.read\", \"x-sensitive\": true",
                        "\"duty-list.export\", \"x-sensitive\": true"),
                new Broken("no-bare-array", "{\"$ref\": \"#/components/schemas/PageList\"}", "{\"type\": \"array\"}"),
                new Broken("code-upper-snake", "IN_FORCE", "inForce"),
                new Broken("member-camel-case", "\"points\":", "\"Points\":"),
                new Broken("instant-at", "\"date-time\"", "\"date\""),
                new Broken("day-on", "\"format\": \"date\"}", "\"format\": \"date-time\"}"),
                new Broken(
                        "no-floating-numbers",
                        "\"points\": {\"type\": \"string\"}",
                        "\"points\": {\"type\": [\"number\", \"null\"]}"),
                new Broken(
                        "code-has-a-name",
                        "\"points\": {\"type\": \"string\"}",
                        "\"points\": {\"type\": \"string\", \"enum\": [\"A\"]}"));
    }

    /** Where a schema may hide inside another, with a place for it. */
    static Stream<String> hidingPlaces() {
        return Stream.of(
                "{\"type\": \"array\", \"items\": %s}",
                "{\"type\": \"object\", \"additionalProperties\": %s}",
                "{\"type\": \"object\", \"properties\": {\"inner\": %s}}",
                "{\"oneOf\": [%s, {\"type\": \"null\"}]}",
                "{\"anyOf\": [{\"type\": \"null\"}, %s]}",
                "{\"allOf\": [%s]}",
                "{\"type\": \"array\", \"items\": {\"oneOf\": [{\"type\": \"object\", \"additionalProperties\": %s}]}}");
    }

    @Test
    @DisplayName("好样本没有毛病")
    void findsNothingInASoundDocument() {
        assertThat(ApiRules.faults(JSON.readTree(SOUND))).isEmpty();
    }

    @Test
    @DisplayName("批量办理：版本随各件而来，不用 If-Match；幂等键仍然要有")
    void asksManyActsForTheirKeyOnly() {
        String many = SOUND.replace("/api/duty-lists/{id}/acts/publish", "/api/duty-lists/acts/publish");

        assertThat(ApiRules.faults(JSON.readTree(many.replace("{\"name\": \"If-Match\"}, ", ""))))
                .isEmpty();
        assertThat(rules(ApiRules.faults(JSON.readTree(many.replace(", {\"name\": \"Idempotency-Key\"}", "")))))
                .contains("post-needs-idempotency-key");
    }

    @Test
    @DisplayName("结束本人的登录：别人接管后一直换职务也要能结束，不用 If-Match；幂等键仍然要有")
    void endsASessionInAnyVersion() {
        String end = SOUND.replace("/api/duty-lists/{id}/acts/publish", "/api/sessions/{id}/acts/end");

        assertThat(rules(ApiRules.faults(JSON.readTree(end.replace("{\"name\": \"If-Match\"}, ", "")))))
                .doesNotContain("change-needs-if-match");
        assertThat(rules(ApiRules.faults(JSON.readTree(end.replace(", {\"name\": \"Idempotency-Key\"}", "")))))
                .contains("post-needs-idempotency-key");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsTheFault(Broken sample) {
        String broken = SOUND.replace(sample.sound(), sample.broken());

        assertThat(broken).isNotEqualTo(SOUND);
        assertThat(rules(ApiRules.faults(JSON.readTree(broken)))).contains(sample.rule());
    }

    @ParameterizedTest
    @MethodSource("hidingPlaces")
    void looksIntoEverySchema(String hidingPlace) {
        var hidden = Map.of(
                "no-floating-numbers", "{\"type\": [\"number\", \"null\"]}",
                "code-has-a-name", "{\"type\": \"string\", \"enum\": [\"A\"]}",
                "member-camel-case", "{\"properties\": {\"Points\": {\"type\": \"string\"}}}",
                "instant-at", "{\"properties\": {\"paidAt\": {\"type\": \"string\"}}}",
                "day-on", "{\"properties\": {\"paidOn\": {\"type\": \"string\"}}}");

        hidden.forEach((rule, schema) -> {
            String inMember = SOUND.replace("{\"type\": \"string\"}", hidingPlace.formatted(schema));
            String atTheTop =
                    SOUND.replace("\"List\": {", "\"Hidden\": " + hidingPlace.formatted(schema) + ", \"List\": {");
            assertThat(rules(ApiRules.faults(JSON.readTree(inMember))))
                    .as(inMember)
                    .containsExactly(rule);
            assertThat(rules(ApiRules.faults(JSON.readTree(atTheTop))))
                    .as(atTheTop)
                    .containsExactly(rule);
        });
    }

    private static List<String> rules(List<String> faults) {
        return faults.stream()
                .map(fault -> fault.substring(0, fault.indexOf(':')))
                .toList();
    }
}
