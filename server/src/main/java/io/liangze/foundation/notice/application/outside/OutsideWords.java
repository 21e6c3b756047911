package io.liangze.foundation.notice.application.outside;

import io.liangze.foundation.notice.Carrier.Parcel;
import io.liangze.shared.PublicAddress;
import io.liangze.shared.web.Texts;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands in a mail: counts and the address of the page, in Chinese and in English, since nobody knows which is read. */
@Component
class OutsideWords {

    private static final String PAGE = "/inbox";

    private final Texts texts;
    private final PublicAddress address;

    OutsideWords(Texts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    String subject(Parcel parcel) {
        String key = parcel.urgent() ? "outside.urgent.subject" : "outside.digest.subject";
        return in(Texts.CHINESE, key, parcel) + " / " + in(Locale.ENGLISH, key, parcel);
    }

    String text(Parcel parcel) {
        String key = parcel.urgent() ? "outside.urgent.text" : "outside.digest.text";
        return in(Texts.CHINESE, key, parcel) + "\n\n" + in(Locale.ENGLISH, key, parcel) + "\n";
    }

    private String in(Locale language, String key, Parcel parcel) {
        return texts.sentence(
                key,
                Map.of(
                        "asked", Integer.toString(parcel.asked()),
                        "late", Integer.toString(parcel.late()),
                        "unread", Integer.toString(parcel.unread()),
                        "page", address.uri() + PAGE),
                language);
    }
}
