package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.runtime.Tick;
import io.liangze.shared.console.ConsoleWords;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One installation from its first start on: the methods follow each other. */
@LiangzeTest(Template.EMPTY)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("[P4] 空库启动：三个口令、三个人、三员")
class FirstAdministratorIntegrationTests {

    private static final String ADDRESS = "/api/session/first-administrators";
    private static final Pattern TOLD = Pattern.compile("((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}) +(..)管理员");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<ConsoleWords> console;

    @Autowired
    private Tick tick;

    private Administration at;

    @BeforeEach
    void begin() {
        at = new Administration(port, jdbc);
    }

    /** The codes that a start tells. */
    private record Codes(String system, String security, String audit) {

        List<String> all() {
            return List.of(system, security, audit);
        }
    }

    private Codes start() {
        var codes = new LinkedHashMap<String, String>();
        console.stream().flatMap(words -> words.lines().stream()).forEach(line -> {
            Matcher told = TOLD.matcher(line);
            if (told.find()) {
                codes.put(told.group(2), told.group(1));
            }
        });
        assertThat(codes.keySet()).containsExactly("系统", "安全", "审计");
        return new Codes(codes.getOrDefault("系统", ""), codes.getOrDefault("安全", ""), codes.getOrDefault("审计", ""));
    }

    private static Client.Answer enter(Client client, String code, String name, String user) {
        return client.goOn(client.post(
                ADDRESS, Map.of("code", code, "name", name, "user", user, "password", Administration.CHOSEN)));
    }

    private String waiting() {
        return at.nobody().get(ADDRESS).json().path("waiting").toString();
    }

    @Test
    @Order(1)
    @DisplayName("首次启动告诉三个口令；再次启动换新的，旧的作废；库里只有摘要")
    void tellsThreeCodes() {
        assertThat(waiting())
                .isEqualTo("[\"SYSTEM_ADMINISTRATOR\",\"SECURITY_ADMINISTRATOR\",\"AUDIT_ADMINISTRATOR\"]");
        Codes first = start();
        Codes second = start();
        assertThat(second.all()).doesNotContainAnyElementsOf(first.all());
        assertThat(enter(at.nobody(), first.system(), "甲", "admin.one").code()).isEqualTo("access-098");
        assertThat(jdbc.sql("SELECT string_agg(digest, ',') FROM access_first_code")
                        .query(String.class)
                        .single())
                .doesNotContain(second.system().replace("-", ""));
        assertThat(enter(at.nobody(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ", "甲", "admin.one").code())
                .isEqualTo("access-098");
        assertThat(jdbc.sql("SELECT count(*) FROM organization_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @Order(2)
    @DisplayName("一个口令几个人同时用只成一个；密码、姓名、用户名不合的一次说全，口令不作废；三个人各当各的")
    void eachCodeMakesOnePerson() throws Exception {
        Codes codes = start();
        Client.Answer weak = at.nobody()
                .post(ADDRESS, Map.of("code", codes.system(), "name", "程一", "user", "X", "password", "short"));
        assertThat(weak.status()).isEqualTo(422);
        Client.Answer guessable = at.nobody()
                .post(
                        ADDRESS,
                        Map.of("code", codes.system(), "name", "程一", "user", "admin.one", "password", "liangzetong"));
        assertThat(guessable.json().path("violations").toString()).contains("/password", "password-guessable");

        List<Callable<Client.Answer>> racers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String user = "admin.one" + i;
            racers.add(() -> enter(at.nobody(), codes.system(), "程一", user));
        }
        try (var pool = Executors.newFixedThreadPool(4)) {
            int made = 0;
            for (var answer : pool.invokeAll(racers)) {
                if (answer.get().status() == 200) {
                    made++;
                } else {
                    assertThat(answer.get().code()).isEqualTo("access-098");
                }
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(waiting()).isEqualTo("[\"SECURITY_ADMINISTRATOR\",\"AUDIT_ADMINISTRATOR\"]");

        Client.Answer same = enter(at.nobody(), codes.security(), "程一", "admin.two");
        assertThat(same.json().path("violations").toString()).contains("/name", "administrator-named");
        String taken = jdbc.sql("SELECT user_name FROM access_account")
                .query(String.class)
                .single();
        assertThat(enter(at.nobody(), codes.security(), "钟二", taken)
                        .json()
                        .path("violations")
                        .toString())
                .contains("/user", "user-name-taken");
        Client security = at.nobody();
        Client.Answer second = enter(security, codes.security(), "钟二", "admin.two");
        assertThat(second.status()).as(second.raw().body()).isEqualTo(200);
        assertThat(second.json().at("/post/kind").asString()).isEqualTo("SECURITY_ADMINISTRATOR");
        assertThat(second.json().path("permissions").toString())
                .contains("grant.manage")
                .doesNotContain("account.manage", "administration.audit");
        assertThat(enter(at.nobody(), codes.audit(), "尚三", "admin.three").status())
                .isEqualTo(200);
        assertThat(console.stream().flatMap(words -> words.lines().stream())).isEmpty();
        assertThat(waiting()).isEqualTo("[]");
        assertThat(enter(at.nobody(), codes.audit(), "吴四", "admin.four").code()).isEqualTo("access-098");
        assertThat(jdbc.sql("SELECT count(*) FROM organization_place")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    @DisplayName("然后导入真正的机构（顶层地方已在，照样成）、登记书记、开账号、授权，书记凭口令登录填报")
    void thenTheRegisterComesAndPeopleWork() {
        Client system = signedIn("SYSTEM_ADMINISTRATOR");
        Client security = signedIn("SECURITY_ADMINISTRATOR");
        var files = new LinkedHashMap<String, byte[]>();
        files.put("places.csv", text("""
                code,name,kind,parent,from
                320200,无锡市,CITY,,
                320206,惠山区,DISTRICT,320200,
                """));
        files.put("units.csv", text("""
                code,name,shortName,kind,dispatch,place,principal,supervisory,from
                320200.P,中共无锡市委员会,市委,PARTY_COMMITTEE,,320200,,,
                320206.P,中共无锡市惠山区委员会,惠山区委,PARTY_COMMITTEE,,320206,320200.P,,
                """));
        files.put("posts.csv", text("""
                unit,name,kind,rank,managedBy,portfolio,order,from
                320206.P,区委书记,SECRETARY,DIVISION_HEAD,CITY,全面,1,
                """));
        Client.Answer ordered = system.upload(
                "/api/organization-imports?layout=OWN&from=2021-01-01",
                files,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(ordered.status()).as(ordered.raw().body()).isEqualTo(202);
        tick.tick();
        var done = system.get(
                        "/api/organization-imports/" + ordered.json().path("id").asString())
                .json();
        assertThat(done.path("state").asString()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("skipped").toString()).contains("THERE_ALREADY");

        String person = at.newPerson(system, "章惠山");
        String post = jdbc.sql("SELECT post FROM organization_post_state WHERE name = '区委书记'")
                .query(String.class)
                .single();
        String today = jdbc.sql("SELECT to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')")
                .query(String.class)
                .single();
        assertThat(at.fill(system, post, person, today).status()).isEqualTo(200);
        Client.Answer made = at.make(system, person, "zhang.huishan");
        assertThat(made.status()).as(made.raw().body()).isEqualTo(201);
        assertThat(at.act(security, person, "authorise", Map.of()).status()).isEqualTo(200);
        Client secretary =
                at.firstSignIn("zhang.huishan", made.json().path("code").asString());
        String unit = secretary.get("/api/session").json().at("/post/unit/id").asString();
        assertThat(secretary.get("/api/units/" + unit).status()).isEqualTo(200);
        assertThat(system.get("/api/units/" + unit + "/posts").json().toString())
                .contains("章惠山");
        assertThat(signedIn("AUDIT_ADMINISTRATOR")
                        .get("/api/administrator-acts?limit=200")
                        .json()
                        .toString())
                .contains("access.first-administrator-entered", "organization.imported", "access.account-authorised");
    }

    @Test
    @Order(4)
    @DisplayName("某一类只剩的那位不能用了，启动时再给一个口令；有人能用了，口令就作废")
    void tellsACodeAgainWhenNobodyIsLeft() {
        String lock = """
                UPDATE access_account SET state = :state, reason = :reason WHERE person IN
                       (SELECT person FROM pub_post_holder WHERE kind = 'AUDIT_ADMINISTRATOR')
                """;
        jdbc.sql(lock).param("state", "LOCKED").param("reason", "病故").update();
        assertThat(waiting()).isEqualTo("[\"AUDIT_ADMINISTRATOR\"]");
        String replaced = only();
        jdbc.sql(lock).param("state", "ACTIVE").param("reason", null).update();
        assertThat(enter(at.nobody(), replaced, "陆续来", "admin.late").code()).isEqualTo("access-098");

        jdbc.sql(lock).param("state", "LOCKED").param("reason", "病故").update();
        assertThat(enter(at.nobody(), only(), "陆续来", "admin.late").status()).isEqualTo(200);
        assertThat(waiting()).isEqualTo("[]");
    }

    /** The only code that a start tells. */
    private String only() {
        List<String> codes = console.stream()
                .flatMap(words -> words.lines().stream())
                .map(TOLD::matcher)
                .filter(Matcher::find)
                .map(told -> told.group(1))
                .toList();
        assertThat(codes).hasSize(1);
        return codes.getFirst();
    }

    private static byte[] text(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private Client signedIn(String kind) {
        String user = jdbc.sql("""
                        SELECT account.user_name FROM access_account account
                        JOIN pub_post_holder holder ON holder.person = account.person WHERE holder.kind = :kind
                        """).param("kind", kind).query(String.class).single();
        Client client = at.nobody();
        assertThat(client.signIn(user, Administration.CHOSEN).status()).isEqualTo(200);
        return client;
    }
}
