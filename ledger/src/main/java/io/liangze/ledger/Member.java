package io.liangze.ledger;

import java.util.Locale;

/** What a commitment is made to. The name in lower case is part of the committed bytes. */
public enum Member {
    RECORD,
    ACTOR,
    SUBJECT,
    CONTENT;

    /** The name as it stands in commitments, records and receipts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
