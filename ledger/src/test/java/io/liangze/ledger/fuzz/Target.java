package io.liangze.ledger.fuzz;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSignature;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.receipt.JsonTarget;
import io.liangze.ledger.receipt.Receipt;
import io.liangze.ledger.receipt.ReceiptExtra;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tree.InclusionProof;
import io.liangze.ledger.witness.AddCheckpoint;
import io.liangze.ledger.witness.HeadTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A parser under fuzzing.
 *
 * @param samples valid inputs to bend
 * @param parser takes any bytes; what it accepts it must also write again as it was, where there is only one spelling
 */
record Target(String name, List<byte[]> samples, Parser parser) {

    @FunctionalInterface
    interface Parser {
        void parse(byte[] bytes) throws LedgerFormatException;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void same(byte[] written, byte[] read) {
        if (!Arrays.equals(written, read)) {
            throw new AssertionError("accepted, but not the one spelling");
        }
    }

    private static void same(String written, String read) {
        if (!written.equals(read)) {
            throw new AssertionError("accepted, but not the one spelling");
        }
    }

    private static byte[] vector(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/vectors").resolve(name));
    }

    /** Every parser of the library. */
    static List<Target> all() throws IOException, LedgerFormatException {
        var log = new LogFixture("a", 9);
        byte[] receipt = vector("receipt.tlog-proof");
        byte[] extra = Receipt.parse(receipt).extra();
        NoteSigner witness = NoteSigner.of("w", VerifierKey.COSIGNATURE, new byte[32]);
        var policy = new TrustPolicy(log.signer.verifierKey(), log.policy.origin(), List.of(witness.verifierKey()), 1);
        byte[] cosigned =
                log.note().with(witness.sign(log.note().text(), Instant.EPOCH)).bytes();
        String leaf = "{\"record\":\"0123456789012345678901234567890123456789012\",\"v\":1}";
        return List.of(
                new Target(
                        "SignedNote",
                        List.of(log.checkpoint(), cosigned),
                        bytes -> same(SignedNote.parse(bytes).bytes(), bytes)),
                new Target(
                        "Checkpoint",
                        List.of(bytes(log.note().text()), bytes("a\n0\n" + "A".repeat(43) + "=\nx\n")),
                        bytes -> same(Checkpoint.parse(text(bytes)).text(), text(bytes))),
                new Target("Cosignature", List.of(cosigned), bytes -> {
                    policy.open(SignedNote.parse(bytes), SignatureScheme.jdk());
                    same(SignedNote.parse(bytes).text(), log.note().text());
                }),
                new Target(
                        "VerifierKey",
                        List.of(
                                bytes(log.signer.verifierKey().text()),
                                bytes(witness.verifierKey().text())),
                        bytes -> same(VerifierKey.parse(text(bytes)).text(), text(bytes))),
                new Target(
                        "NoteSigner",
                        List.of(bytes(NoteSigner.secretText("w", VerifierKey.COSIGNATURE, new byte[32]))),
                        bytes -> NoteSigner.parse(text(bytes)).verifierKey()),
                new Target(
                        "NoteSignature",
                        List.of(bytes(log.note().signatures().getFirst().line().strip())),
                        bytes -> same(NoteSignature.parse(text(bytes)).line(), text(bytes) + "\n")),
                new Target(
                        "TileCoordinates",
                        List.of(
                                bytes("tile/0/x001/234.p/7"),
                                bytes("tile/entries/000"),
                                bytes("tile/63/x001/x002/003")),
                        bytes -> same(TileCoordinates.parse(text(bytes)).path(), text(bytes))),
                new Target(
                        "EntryBundle",
                        List.of(
                                EntryBundle.write(List.of(new byte[3], new byte[0])),
                                vector("log/tile/entries/001.p/44")),
                        bytes -> {
                            int width = bytes.length == 0 ? 0 : 1 + (bytes[0] & 3);
                            same(EntryBundle.write(EntryBundle.parse(bytes, width)), bytes);
                        }),
                new Target(
                        "Receipt",
                        List.of(
                                receipt,
                                vector("receipt-closed.tlog-proof"),
                                new Receipt(
                                                new byte[0],
                                                5,
                                                InclusionProof.of(log.tree, 5, 9)
                                                        .hashes(),
                                                log.note())
                                        .bytes()),
                        bytes -> same(Receipt.parse(bytes).bytes(), bytes)),
                new Target("ReceiptExtra", List.of(extra, new ReceiptExtra(bytes(leaf), List.of()).bytes()), bytes -> {
                    ReceiptExtra parsed = ReceiptExtra.parse(bytes);
                    same(ReceiptExtra.parse(parsed.bytes()).bytes(), parsed.bytes());
                    parsed.verifyOpenings();
                }),
                new Target(
                        "JsonReader",
                        List.of(extra, bytes(leaf), bytes("[-1,0,\"\\u4e24\\ud83d\\ude00\",{\"a\":null}]")),
                        bytes -> JsonTarget.parse(text(bytes))),
                new Target(
                        "AddCheckpoint",
                        List.of(vector("add-checkpoint-0.txt"), vector("add-checkpoint-100.txt")),
                        bytes -> same(AddCheckpoint.parse(bytes).bytes(), bytes)),
                new Target(
                        "FileWitnessState",
                        List.of(bytes("300\n" + "A".repeat(43) + "=\n")),
                        bytes -> same(HeadTarget.parse(bytes), text(bytes))));
    }
}
