package io.liangze.foundation.trace.persistence.check;

import io.liangze.foundation.trace.Trace;
import io.liangze.foundation.trace.persistence.check.EntryRow.EdgeRow;
import io.liangze.foundation.trace.persistence.check.EntryRow.ErasureRow;
import io.liangze.foundation.trace.persistence.check.EntryRow.LinkRow;
import io.liangze.foundation.trace.persistence.check.EntryRow.OpeningRow;
import io.liangze.ledger.CanonicalJson;
import io.liangze.ledger.Json;
import io.liangze.ledger.Leaf;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.tree.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks one entry against its leaf: every column follows from what the leaf commits to, or stands twice. */
final class EntryCheck {

    private static final Set<String> ERASING = Set.of("trace.link-erased", "trace.discipline-link-erased");
    private static final Hashing HASHING = new Hashing();

    private final JsonMapper json;
    private final Findings findings;

    /** Of the acts that are declared today, the log of each. */
    private final Map<String, String> logs;

    EntryCheck(JsonMapper json, Findings findings, Map<String, String> logs) {
        this.json = json;
        this.findings = findings;
        this.logs = Map.copyOf(logs);
    }

    /** One that cannot be read at all does not keep the others from being checked. */
    void check(EntryRow row) {
        try {
            columns(row);
        } catch (RuntimeException e) {
            findings.add(row.place(), "cannot be read: " + e);
        }
    }

    private void columns(EntryRow row) {
        String place = row.place();
        if (!Arrays.equals(hash(row.leaf()), bytes(row.leafHash()))) {
            findings.add(place, "leaf_hash does not fit leaf");
        }
        Map<Member, Opening> openings = openings(row);
        Opening record = openings.get(Member.RECORD);
        if (record == null) {
            findings.add(place, "the opening of the record is missing");
        } else if (!row.leaf().equals(new Leaf(record.commitment()).text())) {
            findings.add(place, "the record does not open the leaf");
        } else {
            members(row, read(record.value()), openings);
        }
        logs(row);
        places(row);
    }

    private static synchronized byte[] hash(String leaf) {
        return HASHING.leaf(leaf.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }

    private Map<Member, Opening> openings(EntryRow row) {
        var openings = new HashMap<Member, Opening>();
        for (OpeningRow opening : row.openings()) {
            Member member = Member.valueOf(opening.member().toUpperCase(Locale.ROOT));
            openings.put(member, new Opening(member, bytes(opening.salt()), opening.value()));
        }
        return openings;
    }

    private void members(EntryRow row, JsonNode record, Map<Member, Opening> openings) {
        String place = row.place();
        compare(place, "act", row.act(), record.path("act").asString(""));
        compare(place, "unit", row.unit(), record.path("unit").asString(""));
        Instant at = Instant.EPOCH.plus(row.atMicros(), ChronoUnit.MICROS);
        if (!Instant.parse(record.path("time").asString("")).equals(at)) {
            findings.add(place, "at is not the time of the record");
        }
        for (Member member : List.of(Member.ACTOR, Member.SUBJECT, Member.CONTENT)) {
            Opening opening = openings.get(member);
            if (opening == null) {
                missing(row, member);
            } else if (!opening.commitment().equals(record.path(member.code()).asString(""))) {
                findings.add(place, "the " + member.code() + " does not open the record");
            } else {
                opened(row, member, read(opening.value()));
            }
        }
    }

    private void compare(String place, String column, String found, String committed) {
        if (!found.equals(committed)) {
            findings.add(place, column + " is not that of the record");
        }
    }

    /** What is gone was erased by an act that says so, or is missing. */
    private void missing(EntryRow row, Member member) {
        String place = row.place();
        ErasureRow erasure = row.erasures().stream()
                .filter(one -> one.member().equals(member.code()))
                .findFirst()
                .orElse(null);
        if (erasure == null) {
            findings.add(place, "the opening of the " + member.code() + " is missing");
            return;
        }
        JsonNode content = read(erasure.content() == null ? "{}" : erasure.content());
        boolean said = ERASING.contains(erasure.byAct())
                && content.path("member").asString("").equals(member.code())
                && Arrays.equals(bytes(content.path("leaf").asString("")), hash(row.leaf()));
        if (said) {
            String by = erasure.byIndex() == null ? "a leaf to come" : "leaf " + erasure.byIndex();
            findings.note(place + ": the " + member.code() + " was erased by " + by);
        } else {
            findings.add(place, "trace_erasure names an act that did not erase the " + member.code());
        }
        if (link(row, member) != null) {
            findings.add(place, "trace_link still names the " + member.code());
        }
    }

    private void opened(EntryRow row, Member member, JsonNode value) {
        String place = row.place();
        if (row.erasures().stream().anyMatch(erasure -> erasure.member().equals(member.code()))) {
            findings.add(place, "trace_erasure speaks of the " + member.code() + ", which is still there");
        }
        LinkRow link = link(row, member);
        switch (member) {
            case ACTOR -> {
                String person =
                        value.isNull() ? "" : "person:" + value.path("person").asString("");
                compare(place, "trace_link of the actor", link == null ? "" : link.type() + ":" + link.id(), person);
                overseen(row, value);
            }
            case SUBJECT ->
                compare(
                        place,
                        "trace_link of the subject",
                        link == null ? "" : link.type() + ":" + link.id(),
                        value.isNull() ? "" : value.asString(""));
            case CONTENT -> edges(row, value.path(Trace.BECAUSE));
            case RECORD -> throw new IllegalStateException("the record is opened first");
        }
    }

    private static @Nullable LinkRow link(EntryRow row, Member member) {
        return row.links().stream()
                .filter(link -> link.member().equals(member.code()))
                .findFirst()
                .orElse(null);
    }

    private void overseen(EntryRow row, JsonNode actor) {
        var overseen = row.overseen();
        if (overseen != null) {
            compare(
                    row.place(),
                    "trace_overseen.post",
                    overseen.post(),
                    actor.path("post").asString(""));
            if (overseen.atMicros() != row.atMicros()) {
                findings.add(row.place(), "trace_overseen.at is not that of the entry");
            }
        }
    }

    /** Entries from before edges were committed to have no list of them. */
    private void edges(EntryRow row, JsonNode committed) {
        if (!committed.isArray()) {
            if (row.edges().stream().anyMatch(edge -> edge.salt() != null)) {
                findings.add(row.place(), "trace_edge has a salt that nothing commits to");
            }
            return;
        }
        List<String> found =
                row.edges().stream().map(EntryCheck::commitment).sorted().toList();
        if (!found.equals(committed.valueStream().map(JsonNode::asString).toList())) {
            findings.add(row.place(), "trace_edge does not hold what the content commits to");
        }
    }

    private static String commitment(EdgeRow edge) {
        return edge.salt() == null
                ? ""
                : Opening.commitment(
                        Trace.BECAUSE,
                        bytes(edge.salt()),
                        CanonicalJson.string(Json.text(edge.type() + ":" + edge.id())));
    }

    private void logs(EntryRow row) {
        boolean same = row.openings().stream().allMatch(opening -> opening.log().equals(row.log()))
                && row.links().stream().allMatch(link -> link.log().equals(row.log()))
                && row.edges().stream().allMatch(edge -> edge.log().equals(row.log()))
                && row.pending().stream().allMatch(pending -> pending.log().equals(row.log()))
                && row.leaves().stream().allMatch(leaf -> leaf.log().equals(row.log()));
        if (!same) {
            findings.add(row.place(), "its rows are of different logs");
        }
        if (!row.log().equals(logs.getOrDefault(row.act(), row.log()))) {
            findings.add(row.place(), "its act belongs to the other log");
        }
    }

    private void places(EntryRow row) {
        int places = row.pending().size() + row.leaves().size();
        if (places != 1) {
            findings.add(
                    row.place(),
                    places == 0 ? "has neither a leaf nor waits for one" : "has a leaf and waits for one besides");
        }
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JacksonException _) {
            return json.createObjectNode();
        }
    }
}
