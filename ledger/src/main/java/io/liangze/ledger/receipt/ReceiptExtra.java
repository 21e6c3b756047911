package io.liangze.ledger.receipt;

import io.liangze.ledger.CanonicalJson;
import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.tree.Hashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The extra data of our receipts: the leaf, and what opens it. Trusted only as far as it hashes to the leaf.
 *
 * @param leaf the entry as it stands in the log
 * @param openings those that the holder shows, the record's first; none in a receipt for passing on
 */
public record ReceiptExtra(byte[] leaf, List<Opening> openings) {

    public ReceiptExtra {
        leaf = leaf.clone();
        openings = List.copyOf(openings);
    }

    @Override
    public byte[] leaf() {
        return leaf.clone();
    }

    /** The leaf hash, for the inclusion proof. */
    public byte[] leafHash() {
        return new Hashing().leaf(leaf);
    }

    /** Canonical JSON, {@code {"leaf":base64,"open":{member:{"salt":base64,"value":text}}}}; without openings no {@code open}. */
    public byte[] bytes() {
        var members = new TreeMap<String, Json>();
        members.put("leaf", Json.text(Base64Text.write(leaf)));
        if (!openings.isEmpty()) {
            var open = new TreeMap<String, Json>();
            for (Opening opening : openings) {
                open.put(
                        opening.member().code(),
                        Json.object(Map.of(
                                "salt", Json.text(Base64Text.write(opening.salt())),
                                "value", Json.text(opening.value()))));
            }
            members.put("open", Json.object(open));
        }
        return CanonicalJson.bytes(Json.object(members));
    }

    /**
     * Parses the extra data of a receipt. Names that are not ours are passed over.
     *
     * @throws LedgerFormatException if it is not JSON of that form
     */
    public static ReceiptExtra parse(byte[] bytes) throws LedgerFormatException {
        Map<String, Json> members = members(JsonReader.parse(SignedNote.utf8(bytes, Receipt.MAX_BYTES)));
        var openings = new ArrayList<Opening>();
        if (members.containsKey("open")) {
            Map<String, Json> open = members(members.get("open"));
            for (Member member : Member.values()) {
                if (open.containsKey(member.code())) {
                    Map<String, Json> parts = members(open.get(member.code()));
                    byte[] salt = Base64Text.parse(text(parts, "salt"));
                    if (salt.length != Opening.SALT_BYTES) {
                        throw LedgerFormatException.malformed("a salt has " + Opening.SALT_BYTES + " bytes");
                    }
                    openings.add(new Opening(member, salt, text(parts, "value")));
                }
            }
        }
        return new ReceiptExtra(Base64Text.parse(text(members, "leaf")), openings);
    }

    /**
     * Checks that every opening hashes to its commitment: the record's in the leaf, the others' in the record.
     *
     * @throws LedgerFormatException if one does not, or others are given without the record
     */
    public void verifyOpenings() throws LedgerFormatException {
        if (openings.isEmpty()) {
            return;
        }
        Map<String, Json> commitments = members(JsonReader.parse(SignedNote.utf8(leaf, Receipt.MAX_BYTES)));
        for (Opening opening : openings) {
            if (!opening.commitment().equals(text(commitments, opening.member().code()))) {
                throw LedgerFormatException.unproven("the " + opening.member().code() + " does not open the leaf");
            }
            if (opening.member() == Member.RECORD) {
                commitments = members(JsonReader.parse(opening.value()));
            }
        }
    }

    private static Map<String, Json> members(@Nullable Json json) throws LedgerFormatException {
        if (json instanceof Json.Members object) {
            return object.members();
        }
        throw LedgerFormatException.malformed("not an object where the receipt needs one");
    }

    private static String text(Map<String, Json> members, String name) throws LedgerFormatException {
        if (members.get(name) instanceof Json.Text(String value)) {
            return value;
        }
        throw LedgerFormatException.malformed("no text " + name);
    }
}
