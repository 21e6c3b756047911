package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.Carrier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail by the deployment's own server, when one is set. A plain text without anything to load or to follow but the page. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpCarrier implements Carrier {

    private final JavaMailSender sender;
    private final OutsideWords words;
    private final String from;

    SmtpCarrier(JavaMailSender sender, OutsideWords words, @Value("${liangze.mail-from}") String from) {
        this.sender = sender;
        this.words = words;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void carry(Parcel parcel) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(parcel.address());
        mail.setSubject(words.subject(parcel));
        mail.setText(words.text(parcel));
        sender.send(mail);
    }
}
