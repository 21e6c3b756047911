package io.liangze.foundation.notice.application.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.liangze.foundation.notice.Carrier;
import io.liangze.foundation.notice.Carrier.Channel;
import io.liangze.foundation.notice.Carrier.Parcel;
import io.liangze.shared.PublicAddress;
import io.liangze.shared.Uuid7;
import io.liangze.shared.web.Texts;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.MailException;

@DisplayName("邮件：经真的 SMTP 服务器")
class SmtpCarrierTests {

    private static final Parcel DIGEST = new Parcel(Uuid7.next(), "clerk@example.test", false, 2, 1, 3);
    private static final Parcel URGENT = new Parcel(Uuid7.next(), "clerk@example.test", true, 2, 0, 1);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** As Spring Boot makes the sender from what the deployment sets. */
    private ApplicationContextRunner deployment() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(Carriers.class, SmtpCarrier.class, OutsideWords.class)
                .withBean(Texts.class)
                .withBean(PublicAddress.class, () -> () -> URI.create("https://liangze.example.test"))
                .withPropertyValues("liangze.mail-from=no-reply@example.test");
    }

    private ApplicationContextRunner withServer() {
        return deployment()
                .withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + server.getSmtp().getPort());
    }

    @Test
    @DisplayName("汇总和急件都只有件数和网页地址，中英文各一段；登录的人自己去看")
    void carriesCountsOnly() {
        withServer().run(context -> {
            Carrier carrier = context.getBean(Carriers.class).on(Channel.MAIL);
            carrier.carry(DIGEST);
            carrier.carry(URGENT);

            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertThat(received[0].getSubject()).isEqualTo("两责通：待办 2 件，未读消息 3 条 / Liangze: asked of you 2, unread 3");
            assertThat(received[0].getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("clerk@example.test");
            assertThat(received[0].getFrom()).extracting(Object::toString).containsExactly("no-reply@example.test");
            assertThat(received[0].getContentType()).startsWith("text/plain");
            String text = received[0].getContent().toString();
            assertThat(text)
                    .contains("待您办理 2 件，其中逾期 1 件；未读消息 3 条", "of these late: 1")
                    .contains("https://liangze.example.test/inbox")
                    .doesNotContain("{");
            assertThat(received[1].getSubject()).startsWith("两责通：有一件急件待阅");
        });
    }

    @Test
    @DisplayName("服务器不在：说得出来，由投递再试")
    void failsAloud() {
        withServer().run(context -> {
            server.stop();
            assertThatThrownBy(() ->
                            context.getBean(Carriers.class).on(Channel.MAIL).carry(DIGEST))
                    .isInstanceOf(MailException.class);
        });
    }

    @Test
    @DisplayName("没有设邮件服务器：只记日志，没有一条能真的发出去")
    void onlyLogsWithoutAServer() {
        deployment().run(context -> {
            Carriers carriers = context.getBean(Carriers.class);
            assertThat(carriers.ready()).isEmpty();
            carriers.on(Channel.MAIL).carry(DIGEST);
            carriers.on(Channel.SMS).carry(DIGEST);
            assertThat(server.getReceivedMessages()).isEmpty();
        });
        withServer()
                .run(context ->
                        assertThat(context.getBean(Carriers.class).ready()).containsExactly(Channel.MAIL));
    }
}
