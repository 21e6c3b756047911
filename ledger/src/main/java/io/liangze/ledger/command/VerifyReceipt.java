package io.liangze.ledger.command;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Member;
import io.liangze.ledger.Opening;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tree.Hashing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The command verify: that a receipt holds, and what it opens. */
final class VerifyReceipt {

    private VerifyReceipt() {}

    /** @param content a file with the entry, or an empty text if the receipt carries it */
    static void run(String file, String content, TrustPolicy policy, PrintStream out)
            throws LedgerFormatException, UsageException, IOException {
        Receipt receipt = Receipt.parse(read(file));
        var extra = receipt.extra().length == 0
                ? new ReceiptExtra(new byte[0], List.of())
                : ReceiptExtra.parse(receipt.extra());
        byte[] leafHash = content.isEmpty() ? carried(extra) : given(read(content), extra);
        var head = receipt.verify(leafHash, policy, SignatureScheme.jdk());
        extra.verifyOpenings();
        out.println(
                "holds: entry " + receipt.index() + " of " + Printable.of(head.origin()) + " at size " + head.size());
        show(extra, out);
    }

    private static byte[] carried(ReceiptExtra extra) throws UsageException {
        if (extra.leaf().length == 0) {
            throw UsageException.typed("the receipt holds no leaf: give it with --content");
        }
        return extra.leafHash();
    }

    private static byte[] given(byte[] entry, ReceiptExtra extra) throws LedgerFormatException {
        if (extra.leaf().length > 0 && !Arrays.equals(entry, extra.leaf())) {
            throw LedgerFormatException.unproven("the content is not the receipt's leaf");
        }
        return new Hashing().leaf(entry);
    }

    private static void show(ReceiptExtra extra, PrintStream out) {
        Set<Member> closed = EnumSet.allOf(Member.class);
        for (Opening opening : extra.openings()) {
            closed.remove(opening.member());
            out.println("opened " + opening.member().code() + ": " + Printable.of(opening.value()));
        }
        if (!closed.isEmpty()) {
            out.println("stays closed: " + closed.stream().map(Member::code).collect(Collectors.joining(", ")));
        }
    }

    private static byte[] read(String file) throws UsageException, IOException {
        try (var in = Files.newInputStream(Path.of(file))) {
            byte[] bytes = in.readNBytes(Receipt.MAX_BYTES + 1);
            if (bytes.length > Receipt.MAX_BYTES) {
                throw UsageException.configured("larger than 1 MiB: " + file);
            }
            return bytes;
        }
    }
}
