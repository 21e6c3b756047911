package io.liangze.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("邮件服务器的设置")
class MailSettingsTests {

    private static final String SMTP = "spring.mail.properties.mail.smtp.";

    private static MailSettings mail(Map<String, String> environment) {
        return Objects.requireNonNull(Settings.from(environment).mail());
    }

    @Test
    @DisplayName("不设就没有")
    void needsNone() {
        assertThat(Settings.from(Map.of()).mail()).isNull();
    }

    @Test
    @DisplayName("有口令的只走加密的线路，口令不被打印")
    void sendsAPasswordOverEncryptedLinesOnly() {
        MailSettings mail = mail(Map.of(
                "LIANGZE_SMTP_URL", "smtp://mail.example.gov.cn:587",
                "LIANGZE_SMTP_FROM", "liangze@example.gov.cn",
                "LIANGZE_SMTP_USER", "liangze",
                "LIANGZE_SMTP_PASSWORD", "secret"));

        assertThat(mail.properties())
                .containsEntry("spring.mail.host", "mail.example.gov.cn")
                .containsEntry("spring.mail.port", 587)
                .containsEntry("spring.mail.password", "secret")
                .containsEntry("liangze.mail-from", "liangze@example.gov.cn")
                .containsEntry(SMTP + "starttls.required", true)
                .containsEntry(SMTP + "ssl.enable", false)
                .containsEntry(SMTP + "ssl.checkserveridentity", true);
        assertThat(mail.toString()).doesNotContain("secret");
    }

    @Test
    @DisplayName("smtps 一开始就加密；单位内部的中继可以不要口令")
    void takesBothWays() {
        Map<String, Object> encrypted = mail(Map.of(
                        "LIANGZE_SMTP_URL", "smtps://mail.example.gov.cn:465", "LIANGZE_SMTP_FROM", "a@example.gov.cn"))
                .properties();
        assertThat(encrypted).containsEntry(SMTP + "ssl.enable", true).containsEntry(SMTP + "auth", false);
        Map<String, Object> relay = mail(Map.of(
                        "LIANGZE_SMTP_URL", "smtp://10.1.2.3:25", "LIANGZE_SMTP_FROM", "a@example.gov.cn"))
                .properties();
        assertThat(relay)
                .containsEntry(SMTP + "starttls.enable", true)
                .containsEntry(SMTP + "starttls.required", false)
                .doesNotContainKey("spring.mail.password");
    }

    @ParameterizedTest
    @DisplayName("不合理的值：一行说明变量和办法")
    @CsvSource(delimiter = '|', textBlock = """
                    smtp://mail.example     | a@b.cn | u | p | LIANGZE_SMTP_URL is 'smtp://mail.example': use smtp://
                    smtp://mail.example:0   | a@b.cn | u | p | LIANGZE_SMTP_URL is 'smtp://mail.example:0': use smtp://
                    http://mail.example:25  | a@b.cn | u | p | LIANGZE_SMTP_URL is 'http://mail.example:25': use smtp://
                    smtp://u:pw@mail.cn:25  | a@b.cn | u | p | LIANGZE_SMTP_URL is 'smtp://mail.cn:25': use smtp://
                    smtp://mail.example:587 | nobody | u | p | LIANGZE_SMTP_FROM is 'nobody': use an address
                    smtp://mail.example:587 |        | u | p | LIANGZE_SMTP_FROM is not set
                    smtp://mail.example:587 | a@b.cn | u |   | LIANGZE_SMTP_PASSWORD is not set
                    smtp://mail.example:587 | a@b.cn |   | p | LIANGZE_SMTP_USER is not set
                                            | a@b.cn |   |   | LIANGZE_SMTP_URL is not set
            """)
    void refusesWhatMakesNoSense(String url, String from, String user, String password, String line) {
        var environment = new HashMap<String, String>();
        environment.put("LIANGZE_SMTP_URL", url);
        environment.put("LIANGZE_SMTP_FROM", from);
        environment.put("LIANGZE_SMTP_USER", user);
        environment.put("LIANGZE_SMTP_PASSWORD", password);
        environment.values().removeIf(Objects::isNull);

        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> Settings.from(environment));
        assertThat(refused.getMessage()).startsWith(line).doesNotContain("pw@");
    }
}
