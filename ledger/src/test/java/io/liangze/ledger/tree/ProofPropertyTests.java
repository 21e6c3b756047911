package io.liangze.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

@Label("树与证明的性质")
class ProofPropertyTests {

    private static final int SIZE = 5000;
    private static final Tree TREE = new Tree();

    static {
        for (int i = 0; i < SIZE; i++) {
            TREE.append(ByteBuffer.allocate(4).putInt(i).array());
        }
    }

    private final Hashing hashing = new Hashing();

    @Property
    @Label("任意条目的根等于递归定义，三种追加一样")
    void theRootIsTheOneOfTheDefinition(@ForAll @Size(max = 300) List<byte[]> entries) throws LedgerFormatException {
        var tree = new Tree();
        var hashes = new CompactRange();
        var range = new CompactRange();
        var leaves = new ArrayList<byte[]>();
        for (byte[] entry : entries) {
            leaves.add(hashing.leaf(entry));
            tree.append(entry);
            hashes.append(leaves.getLast());
            range.appendEntry(entry);
        }
        byte[] root = definition(leaves);
        assertThat(tree.root()).isEqualTo(root);
        assertThat(hashes.root()).isEqualTo(root);
        assertThat(range.root()).isEqualTo(root);
        assertThat(range.hashes()).hasSize(Long.bitCount(entries.size()));
        byte[] flat = new byte[Hashing.BYTES * leaves.size()];
        for (int i = 0; i < leaves.size(); i++) {
            System.arraycopy(leaves.get(i), 0, flat, Hashing.BYTES * i, Hashing.BYTES);
        }
        assertThat(hashing.over(flat, leaves.size(), new byte[0])).isEqualTo(leaves.isEmpty() ? new byte[0] : root);
    }

    private byte[] definition(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return hashing.empty();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return hashing.node(definition(leaves.subList(0, split)), definition(leaves.subList(split, leaves.size())));
    }

    @Property
    @Label("包含证明成立；改一字节、加减一个哈希、换一个位置或大小，都不成立")
    void inclusion(
            @ForAll @IntRange(min = 1, max = SIZE) int size,
            @ForAll @IntRange(max = SIZE - 1) int place,
            @ForAll @IntRange(max = 1 << 20) int where,
            @ForAll @IntRange(min = 1, max = 255) int delta)
            throws LedgerFormatException {
        long index = place % size;
        byte[] leaf = TREE.hash(0, index);
        byte[] root = TREE.rootAt(size);
        var proof = InclusionProof.of(TREE, index, size);
        proof.verify(leaf, root);
        for (List<byte[]> hashes : bent(proof.hashes(), where, delta)) {
            refused(() -> new InclusionProof(index, size, hashes).verify(leaf, root));
        }
        refused(() -> proof.verify(bent(leaf, where, delta), root));
        refused(() -> proof.verify(leaf, bent(root, where, delta)));
        for (long other : new long[] {index - 1, index + 1, index ^ (1L << (where % 13)), -1, Long.MAX_VALUE}) {
            refused(() -> new InclusionProof(other, size, proof.hashes()).verify(leaf, root));
        }
    }

    @Property
    @Label("一致性证明成立；改一字节、加减一个哈希、换一个大小，都不成立")
    void consistency(
            @ForAll @IntRange(min = 1, max = SIZE) int size,
            @ForAll @IntRange(max = SIZE) int place,
            @ForAll @IntRange(max = 1 << 20) int where,
            @ForAll @IntRange(min = 1, max = 255) int delta)
            throws LedgerFormatException {
        int old = place % (size + 1);
        byte[] before = TREE.rootAt(old);
        byte[] root = TREE.rootAt(size);
        var proof = ConsistencyProof.of(TREE, old, size);
        proof.verify(before, root);
        for (List<byte[]> hashes : bent(proof.hashes(), where, delta)) {
            refused(() -> new ConsistencyProof(old, size, hashes).verify(before, root));
        }
        refused(() -> proof.verify(bent(before, where, delta), root));
        if (old > 0) { // the empty tree is continued by any
            refused(() -> proof.verify(before, bent(root, where, delta)));
        }
        for (long other : new long[] {old - 1, old + 1, -1, Long.MAX_VALUE}) {
            refused(() -> new ConsistencyProof(other, size, proof.hashes()).verify(before, root));
        }
    }

    @Example
    @Label("十七以内的每个证明，改每一字节都不成立，一个不漏")
    void everyByteOfEveryProofCounts() throws LedgerFormatException {
        int held = 0;
        int bytes = 0;
        for (int size = 1; size <= 17; size++) {
            byte[] root = TREE.rootAt(size);
            for (int at = 0; at <= size; at++) {
                byte[] before = TREE.rootAt(at);
                var consistency = ConsistencyProof.of(TREE, at, size);
                var hashes = at < size ? InclusionProof.of(TREE, at, size).hashes() : List.<byte[]>of();
                for (int i = 0; i < Hashing.BYTES * consistency.hashes().size(); i++) {
                    var bent = new ConsistencyProof(at, size, bentAt(consistency.hashes(), i));
                    bytes++;
                    held += holds(() -> bent.verify(before, root)) ? 1 : 0;
                }
                for (int i = 0; i < Hashing.BYTES * hashes.size(); i++) {
                    byte[] leaf = TREE.hash(0, at);
                    var bent = new InclusionProof(at, size, bentAt(hashes, i));
                    bytes++;
                    held += holds(() -> bent.verify(leaf, root)) ? 1 : 0;
                }
            }
        }
        assertThat(bytes).isGreaterThan(30_000);
        assertThat(held).isZero();
    }

    private interface Check {
        void run() throws LedgerFormatException;
    }

    private static boolean holds(Check check) {
        try {
            check.run();
            return true;
        } catch (LedgerFormatException e) {
            return false;
        }
    }

    private static List<byte[]> bentAt(List<byte[]> hashes, int at) {
        var bent = new ArrayList<>(hashes);
        bent.set(at / Hashing.BYTES, bent(hashes.get(at / Hashing.BYTES), at, 1 + at % 255));
        return bent;
    }

    private static void refused(ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(LedgerFormatException.class);
    }

    private static byte[] bent(byte[] hash, int where, int delta) {
        byte[] bent = hash.clone();
        bent[where % bent.length] += (byte) delta;
        return bent;
    }

    /** The hashes with one byte changed, one hash too few, too many, twice, or cut. */
    private static List<List<byte[]>> bent(List<byte[]> hashes, int where, int delta) {
        var all = new ArrayList<List<byte[]>>();
        var more = new ArrayList<>(hashes);
        more.add(where % (hashes.size() + 1), new byte[Hashing.BYTES]);
        all.add(more);
        if (!hashes.isEmpty()) {
            int at = (where / Hashing.BYTES) % hashes.size();
            var changed = new ArrayList<>(hashes);
            changed.set(at, bent(hashes.get(at), where, delta));
            var fewer = new ArrayList<>(hashes);
            fewer.remove(at);
            var twice = new ArrayList<>(hashes);
            twice.add(at, hashes.get(at));
            var cut = new ArrayList<>(hashes);
            cut.set(at, Arrays.copyOf(hashes.get(at), delta % Hashing.BYTES));
            all.addAll(List.of(changed, fewer, twice, cut));
        }
        return all;
    }
}
