package io.liangze.ledger.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.CanonicalJson;
import io.liangze.ledger.Json;
import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.Opening;
import io.liangze.ledger.TraceRecord;
import io.liangze.ledger.follow.LogFixture;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.tree.InclusionProof;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("回执与规范 JSON 的性质")
class ReceiptPropertyTests {

    private static final LogFixture LOG = log();
    private static final SignedNote NOTE = LOG.note();

    private static LogFixture log() {
        try {
            return new LogFixture("a", 77);
        } catch (LedgerFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<Json> values() {
        return values(2);
    }

    @Provide
    Arbitrary<Json> plain() {
        return values(0);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(12)
                .filter(text -> text.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    private static Arbitrary<Json> values(int depth) {
        Arbitrary<Json> plain = Arbitraries.oneOf(
                texts().map(Json::text),
                Arbitraries.longs()
                        .between(-Json.MAX_SAFE_INTEGER, Json.MAX_SAFE_INTEGER)
                        .map(Json::whole),
                Arbitraries.of(new Json.Bool(true), new Json.Bool(false), Json.nothing()));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Json> inner = Arbitraries.lazy(() -> values(depth - 1));
        return Arbitraries.oneOf(
                plain,
                inner.list().ofMaxSize(4).map(Json.Array::new),
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(map -> Json.object(new HashMap<>(map))));
    }

    @Property
    @Label("规范 JSON 读回还是它，再写出字节不变")
    void canonicalJsonGoesRoundTrip(@ForAll("values") Json value) throws LedgerFormatException {
        String text = CanonicalJson.string(value);
        Json read = JsonReader.parse(text);
        assertThat(read).isEqualTo(value);
        assertThat(CanonicalJson.string(read)).isEqualTo(text);
    }

    @Property
    @Label("任意内容的回执写出再读回，成立，打开值都在；改一字节即不成立")
    void receiptsGoRoundTrip(
            @ForAll("plain") Json actor,
            @ForAll("plain") Json subject,
            @ForAll("values") Json content,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 255) int delta)
            throws LedgerFormatException {
        var random = new Random(seed);
        var record = TraceRecord.of("a.b", "unit:1", Instant.EPOCH, actor, subject, content, () -> {
            byte[] salt = new byte[32];
            random.nextBytes(salt);
            return salt;
        });
        var log = new LogFixture("a", random.nextInt(20));
        long index = log.tree.append(record.leaf().bytes());
        var extra = new ReceiptExtra(record.leaf().bytes(), record.openings());
        var proof = InclusionProof.of(log.tree, index, index + 1);
        byte[] bytes = new Receipt(extra.bytes(), index, proof.hashes(), log.note()).bytes();
        assertThat(open(bytes, log, (key, message, signature) -> true)).isEqualTo(record.openings());
        bytes[random.nextInt(bytes.length)] += (byte) delta;
        assertThatThrownBy(() ->
                        assertThat(open(bytes, log, SignatureScheme.jdk())).isEqualTo(record.openings()))
                .as("refused, or an opening is no longer offered")
                .isInstanceOfAny(LedgerFormatException.class, AssertionError.class);
    }

    private static List<Opening> open(byte[] bytes, LogFixture log, SignatureScheme scheme)
            throws LedgerFormatException {
        Receipt receipt = Receipt.parse(bytes);
        ReceiptExtra extra = ReceiptExtra.parse(receipt.extra());
        extra.verifyOpenings();
        receipt.verify(extra.leafHash(), log.policy, scheme);
        return extra.openings();
    }

    @Property
    @Label("别的叶、别的位置不成立")
    void aReceiptIsForOneLeaf(@ForAll @IntRange(max = 76) int index, @ForAll @IntRange(max = 76) int other)
            throws LedgerFormatException {
        SignatureScheme signed = (key, message, signature) -> true; // what is asked here is where the leaf stands
        byte[] own = LOG.tree.hash(0, index);
        byte[] another = LOG.tree.hash(0, other);
        var hashes = InclusionProof.of(LOG.tree, index, 77).hashes();
        var receipt = new Receipt(new byte[0], index, hashes, NOTE);
        receipt.verify(own, LOG.policy, signed);
        if (other != index) {
            var moved = new Receipt(new byte[0], other, hashes, NOTE);
            assertThatThrownBy(() -> receipt.verify(another, LOG.policy, signed))
                    .isInstanceOf(LedgerFormatException.class);
            assertThatThrownBy(() -> moved.verify(own, LOG.policy, signed)).isInstanceOf(LedgerFormatException.class);
        }
    }
}
