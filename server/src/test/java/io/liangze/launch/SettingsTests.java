package io.liangze.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
    }

    @Test
    @DisplayName("外部数据库默认不带演示数据，口令不被打印")
    void readsExternalDatabase() {
        Settings settings = Settings.from(EXTERNAL);

        assertThat(settings.demonstration()).isFalse();
        assertThat(settings.external()).isNotNull();
        assertThat(settings.toString()).contains("owner", "app").doesNotContain("secret");
    }

    @ParameterizedTest
    @DisplayName("不合理的值：一行说明变量和办法，退出码 2")
    @CsvSource(delimiter = '|', textBlock = """
                    PORT                 | none                     | PORT is 'none': use a number
                    PORT                 | 0                        | PORT is '0': use a number
                    PORT                 | 65536                    | PORT is '65536': use a number
                    LIANGZE_DEMO         | yes                      | LIANGZE_DEMO is 'yes': use true or false.
                    LIANGZE_TRUSTED_PROXIES | 10[.1              | LIANGZE_TRUSTED_PROXIES is '10[.1': use a regular expression over the addresses of proxies, such as 10[.]1[.]2[.]3 (character 5: Unclosed character class).
                    LIANGZE_ZONES        | work,private             | LIANGZE_ZONES is 'work,private': use one or several
                    LIANGZE_ZONES        | work,                    | LIANGZE_ZONES is 'work,': use one or several
                    LIANGZE_ORIGIN       | https://a.example        | LIANGZE_ORIGIN is 'https://a.example': use the host
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

    private static StartRefused refusal(Map<String, String> environment) {
        return catchThrowableOfType(StartRefused.class, () -> Settings.from(environment));
    }
}
