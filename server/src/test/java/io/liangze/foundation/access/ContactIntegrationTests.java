package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.foundation.access.domain.contacts.Identities;
import io.liangze.foundation.access.domain.contacts.IdentityNumber;
import io.liangze.shared.PersonId;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import io.liangze.testkit.TestPostgres;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest(Template.SMALL)
@DisplayName("联系方式：本人填写，加密保存")
class ContactIntegrationTests {

    private static final String ADDRESS = "/api/session/contact";
    private static final String MOBILE = "13800005678";
    private static final String MAIL = "zhang.san@example.gov.cn";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccessContacts contacts;

    @Autowired
    private Identities identities;

    private Client clerk;
    private PersonId person;

    @BeforeEach
    void signIn() {
        clerk = client().as("city-office-clerk");
        person = PersonId.of(clerk.get("/api/session").json().at("/person/id").asString());
        TestPostgres.asOwner(
                jdbc.sql("SELECT current_database()").query(String.class).single(), "DELETE FROM access_contact");
    }

    private Client client() {
        return new Client("http://localhost:" + port);
    }

    private static Client.Answer put(Client as, @Nullable String telephone, @Nullable String mail, String etag) {
        var body = new HashMap<String, @Nullable String>();
        body.put("telephone", telephone);
        body.put("mail", mail);
        return as.put(ADDRESS, body, "If-Match", etag);
    }

    private String etag() {
        return clerk.get(ADDRESS).header("ETag");
    }

    private int deeds() {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = 'access.contact-changed'")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("填写、清空、再读：一种写法，版本递增；别的模块问得到，问不到别人没填的")
    void keepsWhatWasEntered() {
        Client town = client().as("town-office-clerk");
        Client.Answer none = town.get(ADDRESS);
        assertThat(none.header("ETag")).isEqualTo("\"0\"");
        assertThat(none.json().path("telephone").isNull()).isTrue();

        Client.Answer entered = put(clerk, "+86 138-0000-5678", " Zhang.San@EXAMPLE.gov.cn ", etag());
        assertThat(entered.status()).as(entered.raw().body()).isEqualTo(200);
        assertThat(entered.json().path("telephone").asString()).isEqualTo(MOBILE);
        assertThat(entered.json().path("mail").asString()).isEqualTo("Zhang.San@example.gov.cn");
        assertThat(contacts.contacts(Set.of(person, new PersonId(UUID.randomUUID()))))
                .isEqualTo(Map.of(person, new AccessContacts.ContactCard(MOBILE, true, "Zhang.San@example.gov.cn")));

        Client.Answer emptied = put(clerk, "  ", null, entered.header("ETag"));
        assertThat(emptied.json().path("telephone").isNull()).isTrue();
        assertThat(clerk.get(ADDRESS).header("ETag")).isEqualTo(emptied.header("ETag"));
        assertThat(town.get(ADDRESS).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    @DisplayName("数据库和留痕里都没有号码；同一号码两人封存不同、索引相同")
    void leavesNothingReadable() {
        Client town = client().as("town-office-clerk");
        put(clerk, MOBILE, MAIL, etag());
        put(town, MOBILE, MAIL, "\"0\"");

        List<String> rows = jdbc.sql("SELECT access_contact::text AS row FROM access_contact")
                .query((row, number) -> row.getString("row"))
                .list();
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).doesNotContain(MOBILE, MAIL, "zhang"));
        assertThat(jdbc.sql("""
                                SELECT count(DISTINCT telephone_sealed) = 2 AND count(DISTINCT telephone_index) = 1
                                   AND count(DISTINCT mail_sealed) = 2
                                FROM access_contact
                                """).query(Boolean.class).single()).isTrue();
        assertThat(jdbc.sql("""
                                SELECT string_agg(value, ' ') FROM trace_opening JOIN trace_entry ON trace_entry.id = entry
                                WHERE act = 'access.contact-changed'
                                """).query(String.class).single())
                .contains("mail,telephone")
                .doesNotContain(MOBILE, MAIL);
    }

    @Test
    @DisplayName("两项都不对：一次说完，写在各自的位置，什么也不存")
    void tellsAllThatIsWrongAtOnce() {
        Client.Answer refused = put(clerk, "110", "x", etag());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(violation -> violation.path("pointer").asString()))
                .containsExactly("/telephone", "/mail");
        assertThat(refused.raw().body()).contains("手机号").contains("0510-00000100");
        assertThat(clerk.get(ADDRESS).json().path("telephone").isNull()).isTrue();
    }

    @Test
    @DisplayName("没有新内容不算办理，不留痕")
    void recordsOnlyWhatIsNew() {
        put(clerk, MOBILE, null, etag());
        int before = deeds();
        String seen = etag();

        Client.Answer same = put(clerk, "138 0000 5678", null, seen);

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo(seen);
        assertThat(same.json().path("trace").isNull()).isTrue();
        assertThat(deeds()).isEqualTo(before);
    }

    @Test
    @DisplayName("所见版本已旧：不覆盖；没有写版本：不受理")
    void refusesAStaleVersion() {
        String seen = etag();
        put(clerk, MOBILE, null, seen);

        Client.Answer stale = put(clerk, "13900005678", null, seen);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(clerk.put(ADDRESS, Map.of("telephone", MOBILE)).status()).isEqualTo(428);
        assertThat(clerk.get(ADDRESS).json().path("telephone").asString()).isEqualTo(MOBILE);
    }

    @Test
    @DisplayName("两处同时第一次填写：只成一个，另一个得知")
    void storesTheFirstOfTwoAtOnce() throws Exception {
        Client town = client().as("town-office-clerk");
        String own = town.get(ADDRESS).header("ETag");
        var ready = new CyclicBarrier(4);
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> running = IntStream.range(0, 4)
                    .mapToObj(i -> pool.submit(() -> {
                        ready.await();
                        return put(town, "1390000567" + i, null, own).status();
                    }))
                    .toList();
            int stored = 0;
            for (Future<Integer> each : running) {
                assertThat(each.get()).isIn(200, 412);
                stored += each.get() == 200 ? 1 : 0;
            }
            assertThat(stored).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("改之前要新近验证过身份；读不用")
    void asksForAFreshProof() {
        jdbc.sql("UPDATE access_session SET authenticated_at = now() - interval '6 minutes' WHERE person = :person")
                .param("person", person.value())
                .update();

        assertThat(clerk.get(ADDRESS).status()).isEqualTo(200);
        Client.Answer refused = put(clerk, MOBILE, null, etag());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("access-010");

        assertThat(clerk.post("/api/session/reauthentication", Map.of("password", "liangze-demo"))
                        .status())
                .isEqualTo(200);
        assertThat(put(clerk, MOBILE, null, etag()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("没有登录：不回答")
    void isForThoseSignedIn() {
        assertThat(client().get(ADDRESS).status()).isEqualTo(401);
        assertThat(client().put(ADDRESS, Map.of(), "If-Match", "\"0\"").status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("把别人的封存值抄到自己这一行：打不开，是系统的问题，不泄露内容")
    void doesNotOpenWhatWasMoved() {
        put(clerk, MOBILE, null, etag());
        Client town = client().as("town-office-clerk");
        put(town, "13900005678", null, town.get(ADDRESS).header("ETag"));
        jdbc.sql("""
                        UPDATE access_contact own SET telephone_sealed = other.telephone_sealed FROM access_contact other
                        WHERE own.person <> other.person AND own.person = :person
                        """).param("person", person.value()).update();

        Client.Answer failed = clerk.get(ADDRESS);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.raw().body()).doesNotContain("13900005678", "access_contact");
    }

    @Test
    @DisplayName("身份证号：按号找得到人，一个号只属于一个人，库里看不到")
    void keepsIdentityNumbers() {
        var number = new IdentityNumber("11010519491231002X");
        var other = new PersonId(UUID.randomUUID());

        assertThat(identities.keep(person, number)).isTrue();
        assertThat(identities.keep(person, number)).as("the same again").isTrue();
        assertThat(identities.find(person)).contains(number);
        assertThat(identities.holder(number)).contains(person);
        assertThat(identities.keep(other, number)).as("somebody else's").isFalse();
        assertThat(identities.find(other)).isEmpty();
        assertThat(jdbc.sql("SELECT access_identity::text FROM access_identity")
                        .query(String.class)
                        .single())
                .doesNotContain("1101051949")
                .contains(person.toString());
        assertThatThrownBy(() -> new IdentityNumber("11010519491231002x")).hasMessageNotContaining("1101");
    }
}
