package io.liangze.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.notice.Message;
import io.liangze.foundation.notice.Notices;
import io.liangze.foundation.notice.Recipient;
import io.liangze.foundation.organization.OrganizationDirectory;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.PersonId;
import io.liangze.shared.SubjectRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds a confidential module against docs/access.md, section 2, at every door: list, count, search, export, object, trace,
 * inbox and acts. The matter concerns the secretary of a town; who must not know of it is made to look as if he might: he gets
 * every permission and, behind the back of the code, a place on the need-to-know list.
 *
 * <p>Use, in the module's own test: {@code ConfidentialMatterKit.in(context, port).holds(new Module("/api/leads", "lead", permissions, make));}
 */
public final class ConfidentialMatterKit {

    private static final String CONCERNED = "town-secretary";
    private static final String BYSTANDER = "city-discipline-secretary";
    private static final String HANDLER = "kit-handler";
    private static final String PASSWORD = "liangze-demo";

    private final ApplicationContext context;
    private final int port;
    private final JdbcClient jdbc;
    private final String title = "套件" + UUID.randomUUID();

    private ConfidentialMatterKit(ApplicationContext context, int port) {
        this.context = context;
        this.port = port;
        this.jdbc = context.getBean(JdbcClient.class);
    }

    public static ConfidentialMatterKit in(ApplicationContext context, int port) {
        return new ConfidentialMatterKit(context, port);
    }

    /**
     * One kind of matter.
     *
     * @param collection its address
     * @param type of its subject
     * @param permissions those that its endpoints ask for
     * @param make makes one as its handler, about the person, and answers its id
     */
    public record Module(String collection, String type, List<String> permissions, Make make) {}

    /** Makes a matter that can be found by its title, as its handler; answers its id. */
    @FunctionalInterface
    public interface Make {
        String as(Client handler, PersonId concerned, String title);
    }

    /** Everything that must hold. */
    public void holds(Module module) {
        module.permissions().forEach(this::grantToEverybody);
        personas();
        Client handler = client(HANDLER);
        PersonId concerned = person(CONCERNED);
        String id = module.make().as(handler, concerned, title);
        tellEverybody(module, id);
        assertThat(doors(module, handler, id)).as("the handler").containsOnly(Map.entry("seen", "everywhere"));
        assertThat(readings(id)).as("reading was recorded").isPositive();

        int recorded = readings(id);
        blind(module, id, BYSTANDER, "not on the list, whatever his rank");
        blind(module, id, CONCERNED, "whom it concerns");
        for (String barred : List.of(
                CONCERNED,
                "town-discipline-secretary",
                "town-office-clerk",
                "town-office-head",
                "village-secretary",
                "system-administrator",
                "security-administrator",
                "audit-administrator")) {
            smuggleOntoTheList(module, id, barred);
            blind(
                    module,
                    id,
                    barred,
                    "himself, under the head whom it concerns, or an administrator, though on the list");
        }
        smuggleOntoTheList(module, id, BYSTANDER);
        assertThat(doors(module, client(BYSTANDER), id)).containsOnly(Map.entry("seen", "everywhere"));
        declareKinship(BYSTANDER, concerned);
        blind(module, id, BYSTANDER, "kin, declared after he knew");
        withdrawKinship(BYSTANDER);
        blind(module, id, BYSTANDER, "kin, withdrawn the same day");
        formerColleague(module, id, concerned);
        assertThat(readings(id)).as("only who saw it is recorded").isEqualTo(recorded + 1);
        sameAnswerAsForNothing(module, id);
    }

    private void formerColleague(Module module, String id, PersonId concerned) {
        String who = "dispatched-team-head";
        smuggleOntoTheList(module, id, who);
        assertThat(client(who)
                        .get(module.collection() + "?count=true")
                        .json()
                        .at("/total/value")
                        .asInt())
                .isEqualTo(1);
        UUID unit = organization()
                .postsOf(concerned, today())
                .getFirst()
                .unit()
                .id()
                .value();
        jdbc.sql("""
                        WITH post AS (INSERT INTO organization_post (id, unit, kind, version)
                                      VALUES (gen_random_uuid(), :unit, 'OTHER', 1) RETURNING id)
                        INSERT INTO organization_term (id, post, person, from_on, to_on, capacity)
                        SELECT gen_random_uuid(), post.id, :person, CAST(:today AS date) - 900, CAST(:today AS date) - 400, 'REGULAR'
                        FROM post
                        """)
                .param("unit", unit)
                .param("person", person(who).value())
                .param("today", today())
                .update();
        blind(module, id, who, "left that unit not long ago");
    }

    /** What does not exist and what must not be seen answer alike. */
    private void sameAnswerAsForNothing(Module module, String id) {
        Client client = client(CONCERNED);
        Client.Answer hidden = client.get(module.collection() + "/" + id);
        Client.Answer nothing = client.get(module.collection() + "/" + UUID.randomUUID());
        assertThat(hidden.status()).isEqualTo(404);
        for (String member : List.of("type", "title", "status", "detail", "code")) {
            assertThat(hidden.json().path(member)).isEqualTo(nothing.json().path(member));
        }
        var hiddenTimes = new ArrayList<Long>();
        var nothingTimes = new ArrayList<Long>();
        for (int i = 0; i < 60; i++) {
            hiddenTimes.add(nanos(client, module.collection() + "/" + id));
            nothingTimes.add(nanos(client, module.collection() + "/" + UUID.randomUUID()));
        }
        double ratio = (double) median(hiddenTimes) / median(nothingTimes);
        assertThat(ratio).as("median time of hidden / of absent").isBetween(0.6, 1.67);
    }

    private static long nanos(Client client, String path) {
        long begun = System.nanoTime();
        client.get(path);
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void blind(Module module, String id, String persona, String why) {
        assertThat(doors(module, client(persona), id))
                .as("%s: %s", persona, why)
                .containsOnly(Map.entry("seen", "nowhere"));
    }

    /** Where the matter is seen; doors that agree are told as one. */
    private Map<String, String> doors(Module module, Client client, String id) {
        var seen = new LinkedHashMap<String, Boolean>();
        Client.Answer list = client.get(module.collection() + "?limit=200&count=true");
        boolean listed = list.json().path("items").toString().contains(id);
        seen.put("list", listed);
        boolean counted = list.json().at("/total/value").asInt()
                == list.json().path("items").size();
        seen.put("count", listed == counted);
        seen.put(
                "search",
                client.get(module.collection() + "?q=" + title.substring(2) + "&limit=200")
                        .json()
                        .path("items")
                        .toString()
                        .contains(id));
        seen.put("object", client.get(module.collection() + "/" + id).status() == 200);
        seen.put(
                "trace",
                client.get("/api/trace-entries?subject=" + module.type() + ":" + id)
                                .status()
                        == 200);
        assertThat(client.get("/api/trace-entries?limit=200&unit=" + handlersUnit())
                        .raw()
                        .body())
                .as("the acts of a unit do not tell of it, to nobody")
                .doesNotContain(id, module.type() + ".");
        assertThat(client.download(module.collection() + "/export.xlsx").statusCode())
                .as("a confidential list leaves with a reason and an approval only")
                .isIn(403, 422);
        Client.Answer inbox = client.get("/api/inbox-messages?limit=200");
        seen.put("inbox", inbox.json().path("items").toString().contains(id));
        assertThat(client.get("/api/inbox").json().path("asked").asInt())
                .as("the inbox counts what it shows")
                .isEqualTo((int) inbox.json()
                        .path("items")
                        .valueStream()
                        .filter(message -> message.path("ask").isString()
                                && message.path("settledAt").isNull())
                        .count());
        if (seen.values().stream().allMatch(Boolean.TRUE::equals)) {
            return Map.of("seen", "everywhere");
        }
        if (seen.values().stream().noneMatch(Boolean.TRUE::equals)) {
            return Map.of("seen", "nowhere");
        }
        var told = new LinkedHashMap<String, String>();
        seen.forEach((door, open) -> told.put(door, open.toString()));
        return told;
    }

    /** As if its module told everybody of it: a message must not be the way round. */
    private void tellEverybody(Module module, String id) {
        Set<Recipient> everybody = context.getBean(Accounts.class).personas().stream()
                .map(account -> Recipient.person(account.person()))
                .collect(Collectors.toUnmodifiableSet());
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Notices.class)
                        .tell(new Message(
                                NoticeOfTests.ASKS,
                                new SubjectRef(module.type(), UUID.fromString(id)),
                                "kit",
                                everybody,
                                Map.of())));
    }

    private String handlersUnit() {
        return jdbc.sql("SELECT id FROM organization_unit WHERE code = '990100.S'")
                .query(String.class)
                .single();
    }

    private int readings(String id) {
        return jdbc.sql("""
                        SELECT count(*) FROM trace_entry entry JOIN trace_link link ON link.entry = entry.id AND link.member = 'subject'
                        WHERE entry.act = 'access.matter-read' AND link.id = CAST(:id AS uuid)
                        """).param("id", id).query(Integer.class).single();
    }

    private void grantToEverybody(String permission) {
        jdbc.sql("""
                        INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
                        SELECT DISTINCT kind, :permission, 'ALL', DATE '2021-01-01', 'kit' FROM organization_post
                        WHERE kind NOT LIKE '%ADMINISTRATOR' ON CONFLICT DO NOTHING
                        """).param("permission", permission).update();
    }

    private void smuggleOntoTheList(Module module, String id, String persona) {
        jdbc.sql("""
                        INSERT INTO access_matter_knower (id, subject_type, subject, person, from_on, reason, admitted_by)
                        VALUES (gen_random_uuid(), :type, CAST(:id AS uuid), :person, :today, '误列', :person)
                        ON CONFLICT DO NOTHING
                        """)
                .param("type", module.type())
                .param("id", id)
                .param("person", person(persona).value())
                .param("today", today())
                .update();
    }

    private void declareKinship(String persona, PersonId relative) {
        Client.Answer declared = client(persona)
                .post(
                        "/api/kinships",
                        Map.of("relative", relative.toString(), "kind", "CLOSE_IN_LAW"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(declared.status()).isEqualTo(201);
        assertThat(client(CONCERNED).told(person(persona).toString()))
                .as("whoever is declared as kin knows it")
                .contains("organization.kinship-declared");
    }

    private void withdrawKinship(String persona) {
        Client client = client(persona);
        var declared = client.get("/api/kinships").json().at("/items/0");
        assertThat(client.act(
                                "/api/kinships/" + declared.path("id").asString() + "/acts/withdraw",
                                Map.of(),
                                "\"" + declared.path("version").asLong() + "\"")
                        .status())
                .isEqualTo(200);
    }

    /** The district's discipline secretary has no account in the demonstration. */
    private void personas() {
        var accounts = context.getBean(Accounts.class);
        if (accounts.personas().stream().anyMatch(account -> HANDLER.equals(account.persona()))) {
            return;
        }
        UUID handler = jdbc.sql("""
                        SELECT holder.person FROM pub_post_holder holder JOIN organization_unit unit ON unit.id = holder.unit
                        WHERE unit.code = '990100.S' AND holder.kind = 'DISCIPLINE_SECRETARY' AND holder.to_on IS NULL
                        """).query(UUID.class).single();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        accounts.add(new Accounts.Account(new PersonId(handler), "kit.handler", HANDLER), PASSWORD));
    }

    private PersonId person(String persona) {
        return context.getBean(Accounts.class).personas().stream()
                .filter(account -> persona.equals(account.persona()))
                .findFirst()
                .orElseThrow()
                .person();
    }

    private OrganizationDirectory organization() {
        return context.getBean(OrganizationDirectory.class);
    }

    private LocalDate today() {
        return context.getBean(BusinessTime.class).today();
    }

    private Client client(String persona) {
        return new Client("http://localhost:" + port).as(persona);
    }
}
