package io.liangze.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest
@DisplayName("修改密码")
class PasswordIntegrationTests {

    private static final String PASSWORD = "liangze-demo";
    private static final String ADDRESS = "/api/session/password";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Client client;

    @BeforeEach
    void openABrowser() {
        client = browser();
    }

    private Client browser() {
        return new Client("http://localhost:" + port);
    }

    private Client.Answer change(String current, String password) {
        return client.goOn(client.put(ADDRESS, Map.of("current", current, "password", password)));
    }

    private static List<String> faults(Client.Answer answer) {
        return answer.json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("pointer").asString() + " "
                        + violation.path("code").asString())
                .toList();
    }

    @Test
    @DisplayName("改好：旧密码作废，其他登录全部结束，本处换令牌继续；留痕不写密码")
    void endsTheOtherSessions() {
        Client elsewhere = browser();
        elsewhere.signIn("city.clerk", PASSWORD);
        Client unfinished = browser();
        unfinished.signIn("city.clerk", PASSWORD);
        client.signIn("city.clerk", PASSWORD);

        Client.Answer changed = change(PASSWORD, "墨水 apron glacier 7");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("Set-Cookie")).contains("liangze-session=");
        assertThat(client.get("/api/units?limit=1").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/units?limit=1").status()).isEqualTo(401);
        assertThat(browser().signIn("city.clerk", PASSWORD).status()).isEqualTo(401);
        assertThat(browser().signIn("city.clerk", "墨水 apron glacier 7").status())
                .isEqualTo(200);
        String person = client.get("/api/session").json().at("/person/id").asString();
        var entry = client.get("/api/trace-entries?subject=person:" + person)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("act").asString().equals("access.password-changed"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.at("/parameters/endedSessions").asString()).isEqualTo("2");
        assertThat(entry.toString()).doesNotContain("glacier");
    }

    @Test
    @DisplayName("不合规则的一次说完，各在其处，中英文都说怎么改")
    void tellsAllThatIsWrongAtOnce() {
        client.signIn("assessor", PASSWORD);
        assertThat(faults(change("not mine", "liangze")))
                .containsExactly("/current password-wrong", "/password password-short", "/password password-guessable");
        Client.Answer english =
                client.put(ADDRESS, Map.of("current", PASSWORD, "password", "short"), "Accept-Language", "en");
        assertThat(english.json().at("/violations/0/message").asString()).contains("at least 10 characters");
        Client.Answer chinese = client.put(ADDRESS, Map.of("current", PASSWORD, "password", "short"));
        assertThat(chinese.json().at("/violations/0/message").asString()).contains("至少 10 个字符");
        assertThat(faults(change(PASSWORD, "x y ".repeat(65)))).contains("/password password-long");
        assertThat(browser().signIn("assessor", PASSWORD).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "liangze2026, true",
        "Liangze@2026, true",
        "1qaz2wsx3edc, true",
        "Password123!, true",
        "inspector2026, true",
        "裴仲宁裴仲宁2026, true",
        "aaaaaaaaaaaaaaa, true",
        "19900101-2026, true",
        "13800138000, true",
        "11010519491231002X, true",
        "qwertyuiop[], true",
        "correct horse battery staple, false",
        "纸鸢 glacier 漆器 42, false",
        "Tr4vertine.quokka.loom, false"
    })
    @DisplayName("容易猜到的不行，不论用了几种字符；几个不相干的词就行")
    void refusesWhatIsEasilyGuessed(String password, boolean guessable) {
        client.signIn("inspector", PASSWORD);
        // with a wrong present password nothing changes, whatever else is right
        List<String> faults = faults(change("not mine", password));
        assertThat(faults.contains("/password password-guessable")).isEqualTo(guessable);
        jdbc.sql("DELETE FROM access_failure").update();
    }

    @Test
    @DisplayName("最近五个不能再用，第六个以前的可以；旧密码输错时不透露用没用过")
    void remembersTheLastFive() {
        client.signIn("town.secretary", PASSWORD);
        List<String> passwords = List.of(
                "quartz meadow trolley 1",
                "saffron ladder pigeon 2",
                "velvet compass onion 3",
                "copper lantern moss 4",
                "bramble siphon ferry 5",
                "thistle anvil harbor 6");
        String current = PASSWORD;
        for (int i = 0; i < 5; i++) {
            assertThat(change(current, passwords.get(i)).status()).isEqualTo(200);
            current = passwords.get(i);
        }
        for (String used : passwords.subList(0, 5)) {
            assertThat(faults(change(current, used))).as(used).containsExactly("/password password-used");
        }
        assertThat(faults(change("not mine", passwords.get(2)))).containsExactly("/current password-wrong");
        assertThat(change(current, passwords.get(5)).status()).isEqualTo(200);
        assertThat(change(passwords.get(5), passwords.get(0)).status()).isEqualTo(200);
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM access_past_password JOIN access_account USING (person)
                        WHERE user_name = 'town.secretary'
                        """).query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    @DisplayName("他人代设的密码：登录时先换，不再问旧的；换好才登录完，不能又设成原来那个")
    void replacesAPasswordThatSomebodyElseSet() {
        jdbc.sql("UPDATE access_account SET password_temporary = true WHERE user_name = 'village.discipline'")
                .update();
        Client.Answer opened = client.signIn("village.discipline", PASSWORD);
        assertThat(opened.json().path("stage").asString()).isEqualTo("NEW_PASSWORD");
        assertThat(client.get("/api/units?limit=1").code()).isEqualTo("access-041");

        assertThat(faults(client.put(ADDRESS, Map.of("password", PASSWORD)))).contains("/password password-used");
        Client.Answer changed = client.goOn(client.put(ADDRESS, Map.of("password", "gravel sonnet kettle 9")));
        assertThat(changed.json().path("stage").asString()).isEqualTo("FULL");
        assertThat(client.get("/api/units?limit=1").status()).isEqualTo(200);
        assertThat(browser()
                        .signIn("village.discipline", "gravel sonnet kettle 9")
                        .json()
                        .path("stage")
                        .asString())
                .isEqualTo("FULL");
    }

    @Test
    @DisplayName("一次性码不算用过的密码：换掉它以后，仍记得本人自己用过的五个")
    void remembersNoCodeThatSomebodyElseSet() {
        client.signIn("town.discipline", PASSWORD);
        assertThat(change(PASSWORD, "granite willow saucer 3").status()).isEqualTo(200);
        jdbc.sql("UPDATE access_account SET password_temporary = true WHERE user_name = 'town.discipline'")
                .update();
        client = browser();
        client.signIn("town.discipline", "granite willow saucer 3");
        assertThat(client.goOn(client.put(ADDRESS, Map.of("password", "tundra pickle organ 5")))
                        .status())
                .isEqualTo(200);
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM access_past_password JOIN access_account USING (person)
                        WHERE user_name = 'town.discipline'
                        """).query(Integer.class).single())
                .as("the demonstration's own alone")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("登录着改密码：必须给现用密码；身份验证过了五分钟先重新验证")
    void asksForThePresentOne() {
        client.signIn("office.head", PASSWORD);
        assertThat(faults(client.put(ADDRESS, Map.of("password", "pumice orchard violin 8"))))
                .containsExactly("/current password-wrong");
        jdbc.sql("UPDATE access_session SET authenticated_at = authenticated_at - interval '5 minutes'")
                .update();
        assertThat(change(PASSWORD, "pumice orchard violin 8").code()).isEqualTo("access-010");
        assertThat(browser().signIn("office.head", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("拿着别人开着的页面猜现用密码，也放慢")
    void slowsDownGuessingThePresentOne() {
        client.signIn("team.member", PASSWORD);
        for (int i = 0; i < 5; i++) {
            change("guess " + i, "pumice orchard violin 8");
        }
        assertThat(change(PASSWORD, "pumice orchard violin 8").status()).isEqualTo(429);
    }
}
