package io.liangze.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rules of the API that a machine can check, walked over the OpenAPI document. Each fault begins with its rule's name. */
final class ApiRules {

    private static final Pattern SEGMENT = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-zA-Z][a-zA-Z0-9]*}");
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z]+_[a-z]+([A-Z][a-z]+)+");
    private static final Pattern MEMBER = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options");
    private static final Set<String> OPEN =
            Set.of("public", "ledger", "session", "meta", "demo"); // segments that need no session
    private static final Set<String> SINGULAR =
            Set.of("session", "meta", "demo", "public", "ledger", "discipline-log", "inbox");

    /**
     * Short by themselves, so without pages: personas, what one person declared, delegated or has, the first twenty of a search by
     * name, the retention schedule, the last month of closed days, what the server's modules declare.
     */
    private static final Set<String> WHOLE_LISTS = Set.of(
            "/api/kinships",
            "/api/delegations",
            "/api/passkeys",
            "/api/persons",
            "/api/demo/personas",
            "/api/retention-rules",
            "/api/discipline-log/days",
            "/api/permissions");

    /**
     * Acts on what is to stop in whatever state it is by now. A session that somebody else has taken over would go on for ever if
     * its end asked for a version, which he changes with each change of post. A trace entry has no versions: it never changes.
     */
    private static final Set<String> IN_ANY_VERSION =
            Set.of("/api/sessions/{id}/acts/end", "/api/trace-entries/{id}/acts/erase-link");

    private static final String EXPORT = "/export.xlsx";
    private static final List<String> INNER = List.of("items", "additionalProperties");
    private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private ApiRules(JsonNode document) {
        this.document = document;
    }

    static List<String> faults(JsonNode document) {
        var rules = new ApiRules(document);
        rules.paths();
        rules.schemas();
        return rules.faults;
    }

    private void fault(String rule, String place) {
        faults.add(rule + ": " + place);
    }

    private void paths() {
        Map<String, String> owner = new TreeMap<>();
        document.path("paths").propertyStream().forEach(path -> {
            address(path.getKey());
            path.getValue()
                    .propertyStream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(operation -> operation(path.getKey(), operation.getKey(), operation.getValue(), owner));
        });
    }

    private void address(String path) {
        List<String> segments = List.of(path.substring(1).split("/", -1));
        if (!segments.getFirst().equals("api")) {
            fault("address-api", path);
        }
        for (String segment : segments) {
            boolean export = EXPORT.equals("/" + segment);
            if (!export
                    && !SEGMENT.matcher(segment).matches()
                    && !PARAMETER.matcher(segment).matches()) {
                fault("address-kebab-case", path);
            }
        }
        String collection = segments.size() > 1 ? segments.get(1) : "";
        if (!SINGULAR.contains(collection) && !collection.endsWith("s")) {
            fault("address-plural", path);
        }
        boolean act = segments.contains("acts");
        boolean export = path.endsWith(EXPORT); // of a list that may be a part itself
        if (segments.size() > (act || export ? 5 : 4)) {
            fault("address-depth", path);
        }
    }

    private void operation(String path, String method, JsonNode operation, Map<String, String> owner) {
        String place = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        String id = operation.path("operationId").asString("");
        String tag = operation.path("tags").path(0).asString("");
        if (method.equals("patch")) {
            fault("no-patch", place);
        }
        if (!OPERATION_ID.matcher(id).matches() || !id.startsWith(tag + "_")) {
            fault("operation-id", place);
        }
        String segment = path.split("/", -1).length > 2 ? path.split("/", -1)[2] : "";
        String before = owner.putIfAbsent(segment, tag);
        if (before != null && !before.equals(tag)) {
            fault("segment-of-one-module", place);
        }
        for (String declaration : List.of("x-permission", "x-sensitive", "x-reauthentication", "x-problems")) {
            if (operation.path(declaration).isMissingNode()) {
                fault("declared-" + declaration.substring(2), place);
            }
        }
        if (operation.path("x-permission").asString("").equals("open") && !OPEN.contains(segment)) {
            fault("open-only-where-listed", place);
        }
        reauthenticating(operation, place);
        if (operation
                .path("responses")
                .path("default")
                .path("content")
                .path("application/problem+json")
                .isMissingNode()) {
            fault("problem-declared", place);
        }
        changing(path, method, operation, place);
        listing(path, method, operation, place);
        if (path.endsWith(EXPORT)) {
            exporting(path, operation, place);
        }
    }

    /** A fresh proof is asked of somebody who is signed in, and the page learns from the problem that it is needed. */
    private void reauthenticating(JsonNode operation, String place) {
        boolean asked = operation.path("x-reauthentication").asBoolean(false);
        boolean told = operation
                .path("x-problems")
                .valueStream()
                .anyMatch(code -> code.asString("").equals("access-010"));
        if (asked && operation.path("x-permission").asString("").equals("open")) {
            fault("reauthentication-needs-a-session", place);
        }
        if (asked != told) {
            fault("reauthentication-is-told", place);
        }
    }

    /** What leaves as a file is out of sight, so who took it is always recorded, even where reading the list is not. */
    private void exporting(String path, JsonNode operation, String place) {
        JsonNode list = document.path("paths")
                .path(path.substring(0, path.length() - EXPORT.length()))
                .path("get");
        if (!operation.path("x-sensitive").asBoolean(false)) {
            fault("export-is-sensitive", place);
        }
        if (!operation.path("x-permission").equals(list.path("x-permission"))) {
            fault("export-asks-what-its-list-asks", place);
        }
    }

    private void changing(String path, String method, JsonNode operation, String place) {
        boolean exempt = OPEN.contains(path.split("/", -1)[2]); // session and demonstration have no versions
        boolean act = path.contains("/acts/");
        boolean many = path.matches(
                "/api/[^/]+/acts/[^/]+"); // each of them comes with the version that was seen, if it has one
        if (!exempt
                && !many
                && !IN_ANY_VERSION.contains(path)
                && (act || method.equals("put") || method.equals("delete"))
                && !hasParameter(operation, "If-Match")) {
            fault("change-needs-if-match", place);
        }
        if (!exempt && method.equals("post") && !hasParameter(operation, "Idempotency-Key")) {
            fault("post-needs-idempotency-key", place);
        }
        if (act && !method.equals("post")) {
            fault("act-is-post", place);
        }
    }

    private void listing(String path, String method, JsonNode operation, String place) {
        String ref = operation
                .at("/responses/200/content/application~1json/schema/$ref")
                .asString("");
        boolean list =
                method.equals("get") && ref.substring(ref.lastIndexOf('/') + 1).startsWith("Page");
        boolean part = path.split("/", -1).length > 4; // a part of one object comes whole
        if (list && !part && !WHOLE_LISTS.contains(path)) {
            for (String parameter : List.of("limit", "after", "count", "sort")) {
                if (!hasParameter(operation, parameter)) {
                    fault("list-has-" + parameter, place);
                }
            }
        }
        boolean bare = operation
                .at("/responses/200/content/application~1json/schema/type")
                .asString("")
                .equals("array");
        if (bare) {
            fault("no-bare-array", place);
        }
    }

    private static boolean hasParameter(JsonNode operation, String name) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString("").equals(name));
    }

    private void schemas() {
        document.at("/components/schemas").propertyStream().forEach(schema -> {
            codes(schema.getKey(), schema.getValue());
            schema(schema.getKey(), schema.getValue());
        });
    }

    /** A schema and all that is inside it: members, elements, values of maps, alternatives. */
    private void schema(String place, JsonNode schema) {
        if (types(schema).anyMatch("number"::equals)) {
            fault("no-floating-numbers", place);
        }
        schema.path("properties")
                .propertyStream()
                .forEach(member -> member(place + "." + member.getKey(), member.getKey(), member.getValue()));
        INNER.stream()
                .filter(inner -> schema.path(inner).isObject())
                .forEach(inner -> nameless(place + "." + inner, schema.path(inner)));
        ALTERNATIVES.forEach(alternatives -> schema.path(alternatives)
                .valueStream()
                .forEach(alternative -> nameless(place + "." + alternatives, alternative)));
    }

    /** A schema within another: a closed set of codes does not hide there. */
    private void nameless(String place, JsonNode schema) {
        if (!schema.path("enum").isMissingNode()) {
            fault("code-has-a-name", place);
        }
        schema(place, schema);
    }

    private void codes(String name, JsonNode schema) {
        schema.path("enum")
                .valueStream()
                .map(code -> code.asString(""))
                .filter(code -> !CODE.matcher(code).matches())
                .forEach(code -> fault("code-upper-snake", name + "." + code));
    }

    private void member(String place, String name, JsonNode member) {
        if (!MEMBER.matcher(name).matches()) {
            fault("member-camel-case", place);
        }
        String format = member.path("format").asString("");
        if (name.endsWith("At") && !format.equals("date-time")) {
            fault("instant-at", place);
        }
        if (name.endsWith("On") && !format.equals("date")) {
            fault("day-on", place);
        }
        nameless(place, member);
    }

    private static Stream<String> types(JsonNode member) {
        JsonNode type = member.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString(""));
    }
}
