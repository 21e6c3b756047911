import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.follow.DirectoryLog;
import io.liangze.ledger.follow.Fsck;
import io.liangze.ledger.follow.LogSource;
import io.liangze.ledger.note.Checkpoint;
import io.liangze.ledger.note.NoteSigner;
import io.liangze.ledger.note.SignatureScheme;
import io.liangze.ledger.note.SignedNote;
import io.liangze.ledger.note.TrustPolicy;
import io.liangze.ledger.note.VerifierKey;
import io.liangze.ledger.tile.DirectoryTileStore;
import io.liangze.ledger.tile.EntryBundle;
import io.liangze.ledger.tile.TileCoordinates;
import io.liangze.ledger.tree.CompactRange;
import io.liangze.ledger.tree.Hashing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Appends and whole checks against the bare hash limit of the same run, on one thread; medians of several rounds. Rates are by the
 * time of the core, which a loaded machine changes less than the clock; the difference is what others took.
 *
 * <pre>java -cp ledger/target/classes bench/ledger/LedgerBench.java [entries [rounds [bytes an entry [directory]]]]</pre>
 *
 * With a directory the log is written there and checked from it as well.
 */
public final class LedgerBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final NoteSigner SIGNER = NoteSigner.of("bench/ledger", VerifierKey.ED25519, new byte[32]);

    private final int entries;
    private final byte[] entry;

    private LedgerBench(int entries, int bytes) {
        this.entries = entries;
        this.entry = new byte[bytes];
    }

    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        var bench = new LedgerBench(entries, args.length > 2 ? Integer.parseInt(args[2]) : 200);
        var source = bench.new Made();
        var directory = args.length > 3 ? bench.written(Path.of(args[3])) : null;
        var rows = new String[] {"bare hashes", "append", "root of all", "reading alone", "fsck", "fsck, directory"};
        var wall = new double[rows.length][rounds];
        var cpu = new double[rows.length][rounds];
        for (int round = -1; round < rounds; round++) { // the first one warms up
            int at = Math.max(round, 0);
            Work[] works = {
                bench::bare,
                bench::append,
                bench::root,
                source::readAll,
                () -> check(source),
                () -> {
                    if (directory != null) {
                        check(directory);
                    }
                }
            };
            for (int i = 0; i < works.length; i++) {
                long cpuBefore = THREADS.getCurrentThreadCpuTime();
                long before = System.nanoTime();
                works[i].run();
                wall[i][at] = (System.nanoTime() - before) / 1e9;
                cpu[i][at] = (THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e9;
            }
        }
        System.out.printf("%,d entries of %d bytes, median of %d rounds%n", entries, bench.entry.length, rounds);
        for (int i = 0; i < rows.length - (directory == null ? 1 : 0); i++) {
            System.out.printf(
                    "%-16s %5.2f s on the clock, %5.2f s of the core: %,10.0f entries/s, %3.0f %% of bare%n",
                    rows[i], median(wall[i]), median(cpu[i]), entries / median(cpu[i]), 100 * median(cpu[0]) / median(cpu[i]));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private byte[] entry(long index) {
        for (int i = 0; i < 4; i++) {
            entry[i] = (byte) (index >> (8 * i));
        }
        return entry;
    }

    /** Two hashes an entry, as a tree needs them: the entry with its prefix, and a node. */
    private void bare() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        byte[] leaf = new byte[1 + entry.length];
        byte[] node = new byte[65];
        for (int i = 0; i < entries; i++) {
            leaf[1] = (byte) i;
            digest.update(leaf);
            digest.digest(node, 1, 32);
            digest.update(node);
            digest.digest(node, 1, 32);
        }
    }

    /** With a leaf hash that is kept and every subtree told, as the log itself does it. */
    private void append() {
        var hashing = new Hashing();
        var range = new CompactRange();
        for (int i = 0; i < entries; i++) {
            range.append(hashing.leaf(entry(i)), (level, index, hash) -> {});
        }
        need(range.size() == entries);
    }

    private byte[] root() {
        var range = new CompactRange();
        for (int i = 0; i < entries; i++) {
            range.appendEntry(entry(i));
        }
        return range.root();
    }

    private static void check(LogSource log) throws LedgerFormatException {
        need(Fsck.check(log, TrustPolicy.of(SIGNER.verifierKey()), SignatureScheme.jdk())
                .holds());
    }

    private static void need(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("does not hold");
        }
    }

    private DirectoryLog written(Path directory) throws IOException {
        var made = new Made();
        var store = new DirectoryTileStore(directory);
        for (TileCoordinates tile : made.all()) {
            store.write(tile, made.read(tile).orElseThrow());
        }
        Files.write(directory.resolve("checkpoint"), made.checkpoint());
        return new DirectoryLog(directory);
    }

    /** The log with its tiles in memory; bundles of entries are made when they are read, by copying. */
    private final class Made implements LogSource {

        private final List<byte[]> levels = new ArrayList<>();
        private final byte[] note;

        Made() {
            for (int level = 0; entries >> (8 * level) > 0; level++) {
                levels.add(new byte[32 * (entries >> (8 * level))]);
            }
            var hashing = new Hashing();
            var range = new CompactRange();
            for (int i = 0; i < entries; i++) {
                range.append(hashing.leaf(entry(i)), (level, index, hash) -> {
                    if (level % 8 == 0) {
                        System.arraycopy(hash, 0, levels.get(level / 8), 32 * (int) index, 32);
                    }
                });
            }
            String text = Checkpoint.of("bench/ledger", entries, range.root()).text();
            note = new SignedNote(text, List.of(SIGNER.sign(text, Instant.EPOCH))).bytes();
        }

        List<TileCoordinates> all() {
            var all = new ArrayList<TileCoordinates>();
            for (int level = -1; level < levels.size(); level++) {
                long hashes = entries >> (8 * Math.max(level, 0));
                for (long first = 0; first < hashes; first += 256) {
                    all.add(new TileCoordinates(level, first / 256, (int) Math.min(256, hashes - first)));
                }
            }
            return all;
        }

        void readAll() {
            int bytes = 0;
            for (TileCoordinates tile : all()) {
                bytes += read(tile).orElseThrow().length & 1;
            }
            need(bytes >= 0);
        }

        @Override
        public byte[] checkpoint() {
            return note;
        }

        @Override
        public Optional<byte[]> read(TileCoordinates tile) {
            int first = (int) tile.index() * 256;
            if (tile.level() >= 0) {
                byte[] hashes = levels.get(tile.level());
                return Optional.of(Arrays.copyOfRange(hashes, 32 * first, 32 * (first + tile.width())));
            }
            byte[] bundle = new byte[tile.width() * (2 + entry.length)];
            for (int i = 0; i < tile.width(); i++) {
                int at = i * (2 + entry.length);
                bundle[at] = (byte) (entry.length >> 8);
                bundle[at + 1] = (byte) entry.length;
                System.arraycopy(entry(first + i), 0, bundle, at + 2, entry.length);
            }
            need(EntryBundle.lengthAt(bundle, 0) == entry.length);
            return Optional.of(bundle);
        }
    }
}
