package io.liangze.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.ledger.LedgerFormatException;
import io.liangze.ledger.note.Base64Text;
import io.liangze.ledger.tile.TileCoordinates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("已公布的证明")
class PublishedProofsTests {

    private final MessageDigest sha256;

    PublishedProofsTests() throws NoSuchAlgorithmException {
        sha256 = MessageDigest.getInstance("SHA-256");
    }

    private String leaf(String entry) {
        sha256.update((byte) 0);
        return Base64Text.write(sha256.digest(entry.getBytes(StandardCharsets.UTF_8)));
    }

    private String node(String left, String right) throws LedgerFormatException {
        sha256.update((byte) 1);
        sha256.update(Base64Text.parse(left));
        return Base64Text.write(sha256.digest(Base64Text.parse(right)));
    }

    private static List<String> text(List<byte[]> hashes) {
        return hashes.stream().map(Base64Text::write).toList();
    }

    @Test
    @DisplayName("RFC 6962 第 2.1.3 节：七条的树，文中所列的每个证明")
    void theExampleOfTheRfc() throws LedgerFormatException {
        var d = List.of("d0", "d1", "d2", "d3", "d4", "d5", "d6");
        var tree = new Tree();
        d.forEach(entry -> tree.append(entry.getBytes(StandardCharsets.UTF_8)));
        String a = leaf("d0");
        String b = leaf("d1");
        String c = leaf("d2");
        String e = leaf("d4");
        String f = leaf("d5");
        String dd = leaf("d3");
        String j = leaf("d6");
        String g = node(a, b);
        String h = node(c, dd);
        String i = node(e, f);
        String k = node(g, h);
        String l = node(i, j);

        assertThat(Base64Text.write(tree.root())).isEqualTo(node(k, l));
        assertThat(text(InclusionProof.of(tree, 0, 7).hashes())).containsExactly(b, h, l);
        assertThat(text(InclusionProof.of(tree, 3, 7).hashes())).containsExactly(c, g, l);
        assertThat(text(InclusionProof.of(tree, 4, 7).hashes())).containsExactly(f, j, k);
        assertThat(text(InclusionProof.of(tree, 6, 7).hashes())).containsExactly(i, k);
        assertThat(Base64Text.write(tree.rootAt(3))).isEqualTo(node(g, c));
        assertThat(text(ConsistencyProof.of(tree, 3, 7).hashes())).containsExactly(c, dd, g, l);
        assertThat(Base64Text.write(tree.rootAt(4))).isEqualTo(k);
        assertThat(text(ConsistencyProof.of(tree, 4, 7).hashes())).containsExactly(l);
        assertThat(Base64Text.write(tree.rootAt(6))).isEqualTo(node(k, i));
        assertThat(text(ConsistencyProof.of(tree, 6, 7).hashes())).containsExactly(i, j, k);
    }

    @Test
    @DisplayName("transparency-dev/merkle testdata：包含证明")
    void inclusionProofs() throws LedgerFormatException {
        includes(
                5,
                8,
                "QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=",
                "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=",
                "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=",
                "yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=",
                "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=");
        includes(
                2,
                3,
                "ApjRIpBtz8EIkstTpzmS/FufST6kybrbJ7eRtBJ6f+c=",
                "rra8/idLcKFPsGel5VeCZNsPqbUa9eC6FZFY8yngbnc=",
                "+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=");
    }

    private static void includes(long index, long size, String leaf, String root, String... hashes)
            throws LedgerFormatException {
        new InclusionProof(index, size, bytes(hashes)).verify(Base64Text.parse(leaf), Base64Text.parse(root));
    }

    @Test
    @DisplayName("transparency-dev/merkle testdata：一致性证明")
    void consistencyProofs() throws LedgerFormatException {
        String six = "duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=";
        continues(
                6,
                8,
                six,
                "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=",
                "DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=",
                "yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=",
                "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=");
        continues(
                6,
                7,
                six,
                "3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=",
                "DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=",
                "sIaT7C5yFZcTBkHoIR5+7cy0wmQTlj7ubB4u0W/7Gl8=",
                "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=");
        continues(
                2,
                5,
                "+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=",
                "Tju7H3tHjc/nH7YxYxUZo7yhLJrvyhYSv85ME6hiZNQ=",
                "Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=",
                "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=");
    }

    private static void continues(long old, long size, String oldRoot, String root, String... hashes)
            throws LedgerFormatException {
        new ConsistencyProof(old, size, bytes(hashes)).verify(Base64Text.parse(oldRoot), Base64Text.parse(root));
    }

    private static List<byte[]> bytes(String... hashes) throws LedgerFormatException {
        var bytes = new ArrayList<byte[]>();
        for (String hash : hashes) {
            bytes.add(Base64Text.parse(hash));
        }
        return bytes;
    }

    @Test
    @DisplayName("tlog-tiles：七万条与 256 条的树有哪些残缺瓦片（Partial Tiles 一节）")
    void partialTilesOfTheExamples() {
        assertThat(TileCoordinates.partials(70_000))
                .extracting(TileCoordinates::path)
                .containsExactly("tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(TileCoordinates.partials(256))
                .extracting(TileCoordinates::path)
                .containsExactly("tile/1/000.p/1");
        assertThat(TileCoordinates.partials(0)).isEmpty();
    }
}
