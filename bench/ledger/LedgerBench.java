import io.liangze.ledger.tree.CompactRange;
import io.liangze.ledger.tree.Hashing;
import java.security.MessageDigest;

/** Appends and the bare hash limit in the same run: java -cp ledger/target/classes bench/ledger/LedgerBench.java [entries] */
public final class LedgerBench {

    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 2_000_000;
        for (int round = 0; round < 5; round++) {
            System.out.printf("bare %,.0f/s  append %,.0f/s%n", bare(entries), append(entries));
        }
    }

    /** Two hashes an entry, as a tree needs them: the entry with its prefix, and a node. */
    private static double bare(int entries) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        byte[] leaf = new byte[201];
        byte[] node = new byte[65];
        long start = System.nanoTime();
        for (int i = 0; i < entries; i++) {
            leaf[1] = (byte) i;
            digest.update(leaf);
            digest.digest(node, 1, 32);
            digest.update(node);
            digest.digest(node, 1, 32);
        }
        return entries * 1e9 / (System.nanoTime() - start);
    }

    private static double append(int entries) {
        var hashing = new Hashing();
        var range = new CompactRange();
        byte[] entry = new byte[200];
        long start = System.nanoTime();
        for (int i = 0; i < entries; i++) {
            entry[0] = (byte) i;
            entry[1] = (byte) (i >> 8);
            range.append(hashing.leaf(entry));
        }
        if (range.root().length != 32) {
            throw new IllegalStateException();
        }
        return entries * 1e9 / (System.nanoTime() - start);
    }
}
