package io.liangze.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.ledger.LedgerFormatException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("树与证明（RFC 6962 第 2.1 节）")
class TreeTests {

    private final Hashing hashing = new Hashing();

    @Test
    @DisplayName("与已公布的向量一致")
    void hasThePublishedRoots() {
        var entries = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        var roots = List.of(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        var tree = new Tree();
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < entries.size(); i++) {
            tree.append(HexFormat.of().parseHex(entries.get(i)));
            assertThat(HexFormat.of().formatHex(tree.root())).isEqualTo(roots.get(i));
        }
    }

    @Test
    @DisplayName("0 至 300 条的根等于递归定义")
    void equalsTheRecursiveDefinition() throws LedgerFormatException {
        var leaves = new ArrayList<byte[]>();
        var tree = new Tree();
        var range = new CompactRange();
        for (int size = 0; size <= 300; size++) {
            byte[] expected = recursive(leaves);
            assertThat(tree.root()).isEqualTo(expected);
            assertThat(range.root()).isEqualTo(expected);
            assertThat(tree.rootAt(size)).isEqualTo(expected);
            byte[] leaf = hashing.leaf(new byte[] {(byte) size, (byte) (size >> 8)});
            leaves.add(leaf);
            tree.appendHash(leaf);
            range.append(leaf.clone());
        }
    }

    private byte[] recursive(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return hashing.empty();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return hashing.node(recursive(leaves.subList(0, split)), recursive(leaves.subList(split, leaves.size())));
    }

    @Test
    @DisplayName("130 以内的全部证明成立，改动一字节即不成立")
    void provesAllPairs() throws LedgerFormatException {
        var tree = new Tree();
        for (int i = 0; i < 130; i++) {
            tree.append(new byte[] {(byte) i});
        }
        for (int size = 1; size <= 130; size++) {
            byte[] root = tree.rootAt(size);
            for (int index = 0; index < size; index++) {
                var proof = InclusionProof.of(tree, index, size);
                proof.verify(tree.hash(0, index), root);
                var wrong = new InclusionProof((index + 1) % size, size, proof.hashes());
                if (size > 1) {
                    byte[] leaf = tree.hash(0, index);
                    assertThat(holds(() -> wrong.verify(leaf, root))).isFalse();
                }
            }
            for (int old = 0; old <= size; old++) {
                var proof = ConsistencyProof.of(tree, old, size);
                byte[] oldRoot = tree.rootAt(old);
                proof.verify(oldRoot, root);
                byte[] bent = oldRoot.clone();
                bent[7] ^= 1;
                assertThat(holds(() -> proof.verify(bent, root))).isFalse();
                for (int at = 0; at < proof.hashes().size(); at++) {
                    var hashes = new ArrayList<>(proof.hashes());
                    byte[] hash = hashes.get(at).clone();
                    hash[old % 32] ^= 1;
                    hashes.set(at, hash);
                    var tampered = new ConsistencyProof(old, size, hashes);
                    assertThat(holds(() -> tampered.verify(oldRoot, root))).isFalse();
                }
            }
        }
    }

    private interface Check {
        void run() throws LedgerFormatException;
    }

    /** Without AssertJ's own exception, of which there would be tens of thousands. */
    private static boolean holds(Check check) {
        try {
            check.run();
            return true;
        } catch (LedgerFormatException e) {
            return false;
        }
    }
}
