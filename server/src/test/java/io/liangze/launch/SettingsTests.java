package io.liangze.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("启动设置")
class SettingsTests {

    private static final Map<String, String> EXTERNAL = Map.of(
            "LIANGZE_DATABASE_URL", "jdbc:postgresql://db.example:5432/liangze?sslmode=verify-full",
            "LIANGZE_DATABASE_OWNER_USER", "owner",
            "LIANGZE_DATABASE_OWNER_PASSWORD", "owner-secret",
            "LIANGZE_DATABASE_USER", "app",
            "LIANGZE_DATABASE_PASSWORD", "app-secret");

    @Test
    @DisplayName("什么都不设也能启动：内置数据库、演示数据、三个区")
    void needsNoVariable() {
        Settings settings = Settings.from(Map.of("PORT", " "));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.external()).isNull();
        assertThat(settings.demonstration()).isTrue();
        assertThat(settings.zones()).containsExactly("public", "work", "discipline");
        assertThat(settings.origin()).isNull();
        assertThat(settings.keyFile()).as("the one in the data directory").isNull();
        assertThat(settings.secondFactor()).isEqualTo("offered");
        assertThat(settings.passwordDays()).isNull();
    }

    @Test
    @DisplayName("二次验证：演示时可选，其他时候三员必须；两项都可另定，口令期限默认没有")
    void asksAdministratorsForASecondFactorOutsideTheDemonstration() {
        assertThat(Settings.from(EXTERNAL).secondFactor()).isEqualTo("administrators");
        assertThat(Settings.from(Map.of("LIANGZE_DEMO", "false")).secondFactor())
                .isEqualTo("administrators");
        Settings asked = Settings.from(Map.of("LIANGZE_SECOND_FACTOR", "everybody", "LIANGZE_PASSWORD_DAYS", "90"));
        assertThat(asked.secondFactor()).isEqualTo("everybody");
        assertThat(asked.passwordDays()).isEqualTo(90);
    }

    @Test
    @DisplayName("外部数据库默认不带演示数据，口令不被打印")
    void readsExternalDatabase() {
        Settings settings = Settings.from(EXTERNAL);

        assertThat(settings.demonstration()).isFalse();
        assertThat(settings.external()).isNotNull();
        assertThat(settings.toString()).contains("owner", "app").doesNotContain("secret");
    }

    @Test
    @DisplayName("主密钥文件按当前目录解释")
    void readsTheKeyFile() {
        assertThat(Settings.from(Map.of("LIANGZE_KEY_FILE", "keys/own.key")).keyFile())
                .isEqualTo(Path.of("keys/own.key").toAbsolutePath());
    }

    @ParameterizedTest
    @DisplayName("不合理的值：一行说明变量和办法，退出码 2")
    @CsvSource(delimiter = '|', textBlock = """
                    PORT                 | none                     | PORT is 'none': use a number
                    PORT                 | 0                        | PORT is '0': use a number
                    PORT                 | 65536                    | PORT is '65536': use a number
                    LIANGZE_DEMO         | yes                      | LIANGZE_DEMO is 'yes': use true or false.
                    LIANGZE_TRUSTED_PROXIES | 10[.1              | LIANGZE_TRUSTED_PROXIES is '10[.1': use a regular expression over the addresses of proxies, such as 10[.]1[.]2[.]3 (character 5: Unclosed character class).
                    LIANGZE_RECOVER         | admin              | LIANGZE_RECOVER is 'admin': use system, security or audit, for one start, and unset it afterwards.
                    LIANGZE_SECOND_FACTOR | all                     | LIANGZE_SECOND_FACTOR is 'all': use offered, administrators or everybody.
                    LIANGZE_PASSWORD_DAYS | 0                       | LIANGZE_PASSWORD_DAYS is '0': use a number of days from 1 to 3650
                    LIANGZE_PASSWORD_DAYS | 3651                    | LIANGZE_PASSWORD_DAYS is '3651': use a number of days from 1 to 3650
                    LIANGZE_PASSWORD_DAYS | never                   | LIANGZE_PASSWORD_DAYS is 'never': use a number of days from 1 to 3650
                    LIANGZE_ZONES        | work,private             | LIANGZE_ZONES is 'work,private': use one or several
                    LIANGZE_ZONES        | work,                    | LIANGZE_ZONES is 'work,': use one or several
                    LIANGZE_ORIGIN       | https://a.example        | LIANGZE_ORIGIN is 'https://a.example': use the host
                    LIANGZE_OPENID_CLAIM | email                    | LIANGZE_OPENID_ISSUER is not set: set it beside LIANGZE_OPENID_CLAIM, or unset that to sign in without a provider.
                    LIANGZE_OPENID_ISSUER| http://id.example        | LIANGZE_OPENID_ISSUER is 'http://id.example': use the provider's own https address
                    LIANGZE_OPENID_ISSUER| https://a:b@id.example   | LIANGZE_OPENID_ISSUER is
                    LIANGZE_OPENID_ISSUER| id.example               | LIANGZE_OPENID_ISSUER is 'id.example': use
                    LIANGZE_OPENID_ISSUER| https://                 | LIANGZE_OPENID_ISSUER is 'https://': use
                    LIANGZE_OPENID_ISSUER| https://id.example?x     | LIANGZE_OPENID_ISSUER is 'https://id.example?x': use
                    LIANGZE_OPENID_ISSUER| https://id.example       | LIANGZE_OPENID_CLIENT_ID is not set: name the client
                    LIANGZE_DATABASE_URL | mysql://host/db          | LIANGZE_DATABASE_URL is 'mysql://host/db': use jdbc:postgresql
                    LIANGZE_DATABASE_URL | jdbc:postgresql://a:b@h/d| LIANGZE_DATABASE_URL is 'jdbc:postgresql://h/d': leave user
                    LIANGZE_DATABASE_URL | jdbc:postgresql://h/d?sslmode=require&USER=x | LIANGZE_DATABASE_URL is 'jdbc:postgresql://h/d': leave user
                    LIANGZE_DATABASE_URL | jdbc:postgresql://h/d    | LIANGZE_DATABASE_OWNER_USER is not set: name the role
                    LIANGZE_DATABASE_USER| app                      | LIANGZE_DATABASE_URL is not set: set it beside
                    """)
    void refusesSenselessValue(String variable, String value, String line) {
        StartRefused refused = refusal(Map.of(variable, value));

        assertThat(refused.line()).startsWith(line).doesNotContain("\n");
        assertThat(refused.exitCode()).isEqualTo(2);
    }

    @Test
    @DisplayName("数据库地址里的口令不被打印")
    void hidesPasswordInAddress() {
        StartRefused refused =
                refusal(Map.of("LIANGZE_DATABASE_URL", "jdbc:postgresql://me:secret@h/d?password=secret"));

        assertThat(refused.line()).contains("'jdbc:postgresql://h/d'").doesNotContain("secret");
    }

    @Test
    @DisplayName("应用不得使用表的所有者角色")
    void refusesOwnerAsApplication() {
        Map<String, String> environment = new HashMap<>(EXTERNAL);
        environment.put("LIANGZE_DATABASE_USER", "owner");

        assertThat(refusal(environment).line()).contains("use another role than the owner");
    }

    private static Map<String, String> openId(String... more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "LIANGZE_OPENID_ISSUER", "https://id.example/realms/city", "LIANGZE_OPENID_CLIENT_ID", "liangze"));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }

    @Test
    @DisplayName("统一身份认证：名称可分中英文，口令不被打印")
    void readsTheProvider() {
        OpenIdClient client = client("LIANGZE_OPENID_CLIENT_SECRET", "hidden");
        OpenIdClient named = client("LIANGZE_OPENID_CLIENT_SECRET", "hidden", "LIANGZE_OPENID_NAME", "无锡一网通 | Wuxi ID");
        OpenIdClient alike = client("LIANGZE_OPENID_CLIENT_SECRET", "hidden", "LIANGZE_OPENID_NAME", "ID");

        assertThat(client.properties())
                .containsEntry("liangze.openid.client-secret", "hidden")
                .containsEntry("liangze.openid.claim", "preferred_username")
                .containsEntry("liangze.openid.name-zh", "统一身份认证");
        assertThat(client.toString()).contains("id.example").doesNotContain("hidden");
        assertThat(named.nameZh()).isEqualTo("无锡一网通");
        assertThat(named.nameEn()).isEqualTo("Wuxi ID");
        assertThat(alike.nameEn()).isEqualTo("ID");
    }

    private static OpenIdClient client(String... more) {
        return Objects.requireNonNull(Settings.from(openId(more)).openId());
    }

    @Test
    @DisplayName("统一身份认证的口令也可放在文件里；读不到、空的、两处都有，都一行说明")
    void readsTheSecretFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "from-a-file\n");
        Path empty = Files.writeString(folder.resolve("empty"), "\n");

        assertThat(client("LIANGZE_OPENID_CLIENT_SECRET_FILE", file.toString()).secret())
                .isEqualTo("from-a-file");
        assertThat(refusal(openId()).line()).startsWith("LIANGZE_OPENID_CLIENT_SECRET is not set: ");
        for (String wrong : List.of(empty.toString(), folder.resolve("missing").toString(), folder.toString())) {
            assertThat(refusal(openId("LIANGZE_OPENID_CLIENT_SECRET_FILE", wrong))
                            .line())
                    .startsWith("LIANGZE_OPENID_CLIENT_SECRET_FILE is '" + wrong + "': name a file");
        }
        assertThat(refusal(openId(
                                "LIANGZE_OPENID_CLIENT_SECRET_FILE",
                                file.toString(),
                                "LIANGZE_OPENID_CLIENT_SECRET",
                                "hidden"))
                        .line())
                .contains("one of them is enough")
                .doesNotContain("hidden");
    }

    private static StartRefused refusal(Map<String, String> environment) {
        return catchThrowableOfType(StartRefused.class, () -> Settings.from(environment));
    }
}
