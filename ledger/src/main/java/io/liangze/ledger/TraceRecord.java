package io.liangze.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The record of one official act with everything that opens it: act code, unit and business time in clear, actor, subject
 * and content as commitments. It stays in the database; only its {@link #leaf()} is public.
 *
 * @param record opens the commitment in the leaf; its value is the record's canonical JSON
 * @param actor who acted, canonical JSON
 * @param subject what was acted on, canonical JSON, {@code null} if the act has no subject
 * @param content digests and parameters of the act, canonical JSON, never names
 */
public record TraceRecord(Opening record, Opening actor, Opening subject, Opening content) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * @param act the act's code, for example {@code organization.unit-described}
     * @param unit the unit whose act it is
     * @param at business time, cut to milliseconds
     * @param salts gives 32 fresh random bytes at each call
     */
    public static TraceRecord of(
            String act, String unit, Instant at, Json actor, Json subject, Json content, Supplier<byte[]> salts) {
        var actorOpening = new Opening(Member.ACTOR, salts.get(), CanonicalJson.string(actor));
        var subjectOpening = new Opening(Member.SUBJECT, salts.get(), CanonicalJson.string(subject));
        var contentOpening = new Opening(Member.CONTENT, salts.get(), CanonicalJson.string(content));
        Json record = Json.object(Map.of(
                "act", Json.text(act),
                "actor", Json.text(actorOpening.commitment()),
                "content", Json.text(contentOpening.commitment()),
                "subject", Json.text(subjectOpening.commitment()),
                "time", Json.text(TIME.format(at.truncatedTo(ChronoUnit.MILLIS))),
                "unit", Json.text(unit)));
        var recordOpening = new Opening(Member.RECORD, salts.get(), CanonicalJson.string(record));
        return new TraceRecord(recordOpening, actorOpening, subjectOpening, contentOpening);
    }

    /** The public leaf of this record. */
    public Leaf leaf() {
        return new Leaf(record.commitment());
    }

    /** The four openings, in the order in which they are stored. */
    public List<Opening> openings() {
        return List.of(record, actor, subject, content);
    }
}
