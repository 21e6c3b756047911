package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.application.AccessPolicy;
import io.liangze.foundation.access.application.PermissionRegistry;
import io.liangze.foundation.access.domain.rights.Grants;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.Actor;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.UnitId;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.OperationCatalogue;
import io.liangze.testkit.Client;
import io.liangze.testkit.GeneratedDocument;
import io.liangze.testkit.LiangzeTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the policy itself what each persona may do with its own unit, one inside, the one above and one outside. */
@LiangzeTest
@DisplayName("[P4] 权限矩阵")
class AccessMatrixIntegrationTests {

    private static final String NOT_SIGNED_IN = "a citizen without sign-in";

    /** The test kit's own module. */
    private static final String SAMPLE = "sample-matter";

    private static final String BELOW = "SELECT below FROM organization_unit_below WHERE above = :own";

    private static final String SUPERVISED = """
            SELECT pair.below FROM organization_unit_below pair WHERE pair.line = 'PRINCIPAL' AND pair.above IN (
                SELECT own.upper FROM organization_unit_relation own JOIN organization_unit_state body ON body.unit = own.lower
                WHERE own.lower = :own AND own.line = 'PRINCIPAL' AND body.line = 'SUPERVISORY'
                UNION ALL SELECT unit FROM organization_coverage WHERE team = :own)
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private AccessPolicy policy;

    @Autowired
    private Grants grants;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OrganizationDirectory organization;

    @Autowired
    private OperationCatalogue operations;

    @Autowired
    private PermissionRegistry registry;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BusinessTime time;

    private Map<String, Actor> personas;

    @BeforeEach
    void findThePersonas() {
        personas = new LinkedHashMap<>();
        for (Accounts.Account account : accounts.personas()) {
            var post = organization.postsOf(account.person(), time.today()).getFirst();
            personas.put(
                    String.valueOf(account.persona()),
                    new Actor(account.person(), post.id(), post.unit().id()));
        }
    }

    private Set<String> declared() {
        return registry.declared().keySet().stream()
                .filter(permission -> !permission.startsWith(SAMPLE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("只授予声明过的权限")
    void grantsOnlyWhatIsDeclared() {
        assertThat(declared())
                .containsAll(grants.all(time.today()).stream()
                        .map(Grants.Grant::permission)
                        .toList());
    }

    @Test
    @DisplayName("矩阵：权限 × 身份 × 本单位、下级、上级、其他单位")
    void drawsTheMatrix() {
        var page = new StringBuilder("""
                # Access matrix

                Who may do what, and how far. Whoever is not listed may not. `open` needs no session, `signed-in` only one.

                ## Endpoints

                | operation | permission | reading it is recorded |
                |---|---|---|
                """);
        operations.operations().entrySet().stream()
                .filter(operation -> !operation.getKey().contains(SAMPLE))
                .forEach(operation -> page.append("| `%s` | `%s` | %s |\n"
                        .formatted(
                                operation.getKey(),
                                operation.getValue().permission(),
                                operation.getValue().sensitive() ? "yes" : "")));
        page.append("""

                ## Permissions

                What each opens, whose duty it is, where it exists, and whether using it decides something.

                | permission | class | duty | zone | decides |
                |---|---|---|---|---|
                """);
        declared().stream()
                .map(code -> Objects.requireNonNull(registry.declared().get(code)))
                .forEach(permission -> page.append("| `%s` | %s | %s | %s | %s |\n"
                        .formatted(
                                permission.code(),
                                permission.dataClass(),
                                permission.duty(),
                                permission.zone(),
                                permission.decides() ? "yes" : "")));
        page.append("""

                ## Grants

                | permission | kind of post | scope |
                |---|---|---|
                """);
        grants.all(time.today())
                .forEach(grant ->
                        page.append("| `%s` | %s | %s |\n".formatted(grant.permission(), grant.kind(), grant.scope())));
        page.append("""

                ## Personas

                What the policy answers in the demonstration city: for a unit that is the persona's own, one that stands below
                it, the one above it, one that it supervises without standing above it, and one that has nothing to do with
                it. A dash: there is no such unit.
                """);
        for (String permission : declared()) {
            page.append(
                    "\n### `%s`\n\n| persona | own | below | above | supervised | elsewhere |\n|---|---|---|---|---|---|\n"
                            .formatted(permission));
            personas.forEach((persona, actor) -> page.append("| %s | %s |\n"
                    .formatted(
                            persona,
                            relatives(actor).stream()
                                    .map(unit ->
                                            unit == null ? "–" : policy.reaches(actor, permission, unit) ? "yes" : "no")
                                    .collect(Collectors.joining(" | ")))));
        }
        GeneratedDocument.in("access.md").isUpToDateWith(page.toString());
    }

    /** Own, below, above, supervised, elsewhere; null where there is none. */
    private List<@Nullable UnitId> relatives(Actor actor) {
        var relatives = new ArrayList<@Nullable UnitId>();
        relatives.add(actor.unit());
        relatives.add(unit("id IN (SELECT lower FROM organization_unit_relation WHERE upper = :own)", actor));
        relatives.add(unit("id IN (SELECT upper FROM organization_unit_relation WHERE lower = :own)", actor));
        relatives.add(unit("id NOT IN (" + BELOW + ") AND id IN (" + SUPERVISED + ")", actor));
        relatives.add(unit("""
                id NOT IN (SELECT above FROM organization_unit_below WHERE below = :own)
                AND id NOT IN (""" + BELOW + ") AND id NOT IN (" + SUPERVISED + ")", actor));
        return relatives;
    }

    private @Nullable UnitId unit(String condition, Actor actor) {
        return jdbc.sql("SELECT id FROM organization_unit WHERE " + condition + " ORDER BY code LIMIT 1")
                .param("own", actor.unit().value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new)
                .orElse(null);
    }

    @Test
    @DisplayName("门确实在：每个读取端点、每个身份，能与不能都与策略一致")
    void guardsEveryReadingEndpoint() {
        int asked = 0;
        var clients = new LinkedHashMap<String, Client>();
        personas.keySet().forEach(persona -> clients.put(persona, client().as(persona)));
        for (var operation : operations.operations().entrySet()) {
            String permission = operation.getValue().permission();
            if (!operation.getKey().endsWith(" GET") || !declared().contains(permission)) {
                continue;
            }
            assertThat(client().get(address(operation.getKey(), UUID.randomUUID()))
                            .status())
                    .as(NOT_SIGNED_IN + " asks for " + operation.getKey())
                    .isEqualTo(401);
            for (var client : clients.entrySet()) {
                boolean granted = policy.rights(Objects.requireNonNull(personas.get(client.getKey())))
                        .allows(permission);
                int status = client.getValue()
                        .get(address(operation.getKey(), UUID.randomUUID()))
                        .status();
                assertThat(status == 403)
                        .as("%s asks for %s and gets %s", client.getKey(), operation.getKey(), status)
                        .isEqualTo(!granted);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(30);
    }

    /** An object that does not exist: whoever passes the gate gets 404. */
    private static String address(String operation, UUID id) {
        return operation
                .substring(0, operation.lastIndexOf(' '))
                .replace("{id}", id.toString())
                .replace("{*path}", "0/000.p/1");
    }

    @Test
    @DisplayName("办理只到本单位：下级和别的单位都不能代填")
    void actsForTheOwnUnitOnly() {
        for (var persona : personas.entrySet()) {
            Client client = client().as(persona.getKey());
            for (UnitId unit : relatives(persona.getValue())) {
                if (unit == null || policy.reaches(persona.getValue(), "unit.describe", unit)) {
                    continue;
                }
                assertThat(client.act(
                                        "/api/units/" + unit + "/acts/describe",
                                        Map.of("year", 2026, "partyMembers", 30),
                                        "\"1\"")
                                .status())
                        .as("%s describes %s", persona.getKey(), unit)
                        .isEqualTo(403);
            }
        }
        assertThat(operations.operations().values().stream()
                        .map(Operates::permission)
                        .toList())
                .contains("unit.describe");
    }

    private Client client() {
        return new Client("http://localhost:" + port);
    }
}
