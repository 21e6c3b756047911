package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.notice.NoticeKind;
import io.liangze.foundation.notice.NoticeKinds;
import io.liangze.foundation.trace.TraceAct;
import io.liangze.foundation.trace.TraceActs;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import io.liangze.testkit.Client;
import io.liangze.testkit.GeneratedDocument;
import io.liangze.testkit.LiangzeTest;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@LiangzeTest
@DisplayName("接口文档与由它生成的文件")
class ApiDocumentIntegrationTests {

    /** The test kit's own module is in no document. */
    private static final String SAMPLE = "sample-matter";

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<String> LANGUAGES = List.of("zh_CN", "en");

    /** What only tests tell begins so and has no words. */
    private static final String OF_TESTS = "test.";

    @LocalServerPort
    private int port;

    @Autowired
    private OperationCatalogue operations;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private List<TraceActs> acts;

    @Autowired
    private List<Permissions> permissions;

    @Autowired
    private List<NoticeKinds> notices;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = new Client("http://localhost:" + port).get("/v3/api-docs").json();
    }

    @Test
    @DisplayName("文档守住接口的每条规则")
    void keepsEveryRule() {
        assertThat(document.path("paths").size()).isGreaterThan(10);
        assertThat(ApiRules.faults(document)).isEmpty();
    }

    @Test
    @DisplayName("文档中的地址与服务器的地址一致")
    void holdsEveryOperation() {
        var documented = new TreeSet<String>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> documented.add(path.getKey() + " " + method.toUpperCase(Locale.ROOT))));

        assertThat(documented).isEqualTo(addresses());
    }

    @Test
    @DisplayName("文档写的查询参数，就是服务器收的")
    void namesParametersAsTheServerTakesThem() {
        var documented = new TreeMap<String, Set<String>>();
        var taken = new TreeMap<String, Set<String>>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            String id = Optional.ofNullable(method.getMethodAnnotation(Operation.class))
                    .map(Operation::operationId)
                    .orElse("");
            if (!id.isEmpty() && !StrictParameters.takesAll(method)) {
                taken.put(id, StrictParameters.known(method));
            }
        });
        document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(operation -> documented.put(
                        operation.path("operationId").asString(),
                        operation
                                .path("parameters")
                                .valueStream()
                                .filter(parameter ->
                                        parameter.path("in").asString().equals("query"))
                                .map(parameter -> parameter.path("name").asString())
                                .collect(Collectors.toCollection(TreeSet::new))));
        taken.keySet().retainAll(documented.keySet());
        assertThat(taken.get("access_listAdministratorActs"))
                .contains("administrator", "concerned", "on.from", "on.to");
        documented.keySet().retainAll(taken.keySet());
        assertThat(documented).isEqualTo(taken);
    }

    @Test
    @DisplayName("openapi.json")
    void isTheCommittedDocument() {
        GeneratedDocument.in("openapi.json").isUpToDateWith(pretty(document));
    }

    private static String pretty(JsonNode node) {
        return PRETTY.writeValueAsString(PRETTY.convertValue(node, TreeMap.class)) + "\n";
    }

    @Test
    @DisplayName("每个封闭代码、问题、行为都有中英文的词和色调")
    void givesEveryCodeItsWords() {
        for (String language : LANGUAGES) {
            Properties words = bundle("codes_" + language);
            Properties problems = bundle("problems_" + language);
            Properties tones = bundle("tones");
            var codes = new TreeMap<String, Map<String, Map<String, String>>>();
            var missing = new TreeSet<String>();
            expected()
                    .forEach((schema, names) -> names.forEach(name -> {
                        String key = schema + "." + name;
                        String word = schema.equals("ProblemCode")
                                ? problems.getProperty(name + ".title")
                                : words.getProperty(key);
                        if (word == null) {
                            missing.add(key);
                        } else {
                            String tone = schema.equals("ProblemCode") ? "bad" : tones.getProperty(key, "neutral");
                            codes.computeIfAbsent(schema, unused -> new TreeMap<>())
                                    .put(name, new TreeMap<>(Map.of("word", word, "tone", tone)));
                        }
                    }));
            assertThat(missing).as("words missing in " + language).isEmpty();
            var used = new TreeSet<String>();
            expected().forEach((schema, names) -> names.forEach(name -> used.add(schema + "." + name)));
            assertThat(used).as("words that nothing uses in " + language).containsAll(words.stringPropertyNames());
            GeneratedDocument.at("web/src/api/codes." + language.replace('_', '-') + ".json")
                    .isUpToDateWith(PRETTY.writeValueAsString(codes));
        }
    }

    @Test
    @DisplayName("每个问题的整句和依据，供页面换语言后使用")
    void givesEveryProblemItsSentence() {
        for (String language : LANGUAGES) {
            Properties problems = bundle("problems_" + language);
            var sentences = new TreeMap<String, Map<String, String>>();
            for (String code : problemCodes()) {
                var sentence = new TreeMap<String, String>();
                for (String part : List.of("detail", "basis")) {
                    String text = problems.getProperty(code + "." + part);
                    if (text != null) {
                        sentence.put(part, text);
                    }
                }
                sentences.put(code, sentence);
            }
            GeneratedDocument.at("web/src/api/problems." + language.replace('_', '-') + ".json")
                    .isUpToDateWith(PRETTY.writeValueAsString(sentences));
        }
    }

    /** Closed codes are the enums of the document; dictionaries come from the server's own registers. */
    private Map<String, Set<String>> expected() {
        var expected = new TreeMap<String, Set<String>>();
        document.at("/components/schemas")
                .propertyStream()
                .forEach(schema -> schema.getValue()
                        .path("enum")
                        .valueStream()
                        .forEach(code -> expected.computeIfAbsent(schema.getKey(), unused -> new TreeSet<>())
                                .add(code.asString())));
        expected.put(
                "Act",
                acts.stream()
                        .flatMap(module -> module.declared().stream())
                        .map(TraceAct::code)
                        .filter(code -> !code.startsWith(SAMPLE))
                        .collect(Collectors.toCollection(TreeSet::new)));
        expected.put(
                "Permission",
                permissions.stream()
                        .flatMap(module -> module.permissions().stream())
                        .map(Permission::code)
                        .filter(code -> !code.startsWith(SAMPLE))
                        .collect(Collectors.toCollection(TreeSet::new)));
        expected.put("ActName", new TreeSet<>(actNames()));
        expected.put("Notice", noticeKinds());
        expected.put("NoticeText", noticeKinds());
        expected.put("ProblemCode", problemCodes());
        expected.put("Persona", named("/api/demo/personas", "persona", new Client("http://localhost:" + port)));
        expected.put(
                "RetentionSubject",
                named(
                        "/api/retention-rules",
                        "subject",
                        new Client("http://localhost:" + port).as("audit-administrator")));
        return expected;
    }

    private Set<String> noticeKinds() {
        return notices.stream()
                .flatMap(module -> module.declared().stream())
                .map(NoticeKind::code)
                .filter(code -> !code.startsWith(OF_TESTS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of the logs have the addresses that other verifiers ask for, and are no part of the API. */
    private Set<String> addresses() {
        return operations.operations().keySet().stream()
                .filter(operation -> operation.startsWith("/api/") && !operation.contains(SAMPLE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> actNames() {
        return addresses().stream()
                .filter(operation -> operation.contains("/acts/"))
                .map(operation -> operation.substring(operation.indexOf("/acts/") + 6, operation.lastIndexOf(' ')))
                .toList();
    }

    /** The names that one of the server's own registers holds. */
    private static Set<String> named(String register, String member, Client reader) {
        return reader.get(register)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path(member).asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> problemCodes() {
        return bundle("problems_zh_CN").stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("问题、违规的句子中英文齐全，占位一致，端点声明的代码都存在")
    void saysEveryProblemInBothLanguages() {
        for (String file : List.of("problems", "violations", "codes", "outside")) {
            Properties chinese = bundle(file + "_zh_CN");
            Properties english = bundle(file + "_en");
            assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
            chinese.stringPropertyNames()
                    .forEach(key -> assertThat(places(english.getProperty(key)))
                            .as(key)
                            .isEqualTo(places(chinese.getProperty(key))));
        }
        operations
                .operations()
                .values()
                .forEach(declared -> assertThat(problemCodes()).containsAll(List.of(declared.problems())));
        GeneratedDocument.in("problems.md").isUpToDateWith(problemsPage());
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{[a-zA-Z0-9]+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String problemsPage() {
        Properties chinese = bundle("problems_zh_CN");
        Properties english = bundle("problems_en");
        var page = new StringBuilder(
                "# Problems\n\nEvery code the API may answer, with cause and remedy. Retired codes are never"
                        + " used again.\n\n| code | 中文 | English | basis |\n|---|---|---|---|\n");
        for (String code : problemCodes()) {
            page.append("| `%s` | **%s** %s | **%s.** %s | %s |\n"
                    .formatted(
                            code,
                            chinese.getProperty(code + ".title"),
                            chinese.getProperty(code + ".detail"),
                            english.getProperty(code + ".title"),
                            english.getProperty(code + ".detail"),
                            chinese.getProperty(code + ".basis", "")));
        }
        return page.toString();
    }

    private static Properties bundle(String name) {
        try (var in = ApiDocument.class.getResourceAsStream("/messages/" + name + ".properties")) {
            var bundle = new Properties();
            bundle.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
