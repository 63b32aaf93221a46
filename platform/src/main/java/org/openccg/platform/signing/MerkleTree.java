package org.openccg.platform.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openccg.platform.audit.Hash;

/**
 * A tree of hashes over leaves, in the order of the leaves' own hashes so that their places tell nothing of them. A
 * leaf's hash begins with 0 and a node's with 1 (as in RFC 6962), so that neither can be taken for the other; a node
 * left over at the end of a row goes up as it is.
 */
final class MerkleTree {

    private final List<List<String>> rows = new ArrayList<>();

    private MerkleTree(List<String> leaves) {
        rows.add(leaves);
        while (last().size() > 1) {
            rows.add(above(last()));
        }
    }

    static MerkleTree of(Collection<String> leaves) {
        return new MerkleTree(leaves.stream().map(MerkleTree::leaf).sorted().toList());
    }

    /** Without leaves, the hash of nothing. */
    String root() {
        return last().isEmpty() ? Hash.of(new byte[0]) : last().get(0);
    }

    /** The way from a leaf up to the root; nothing when it is no leaf of this tree. */
    Optional<List<ProofStep>> proof(String leaf) {
        int place = rows.get(0).indexOf(leaf(leaf));
        if (place < 0) {
            return Optional.empty();
        }
        var steps = new ArrayList<ProofStep>();
        for (var row : rows.subList(0, rows.size() - 1)) {
            int sibling = place ^ 1;
            if (sibling < row.size()) {
                steps.add(
                        new ProofStep(sibling < place ? ProofStep.Side.LEFT : ProofStep.Side.RIGHT, row.get(sibling)));
            }
            place /= 2;
        }
        return Optional.of(List.copyOf(steps));
    }

    private List<String> last() {
        return rows.get(rows.size() - 1);
    }

    private static List<String> above(List<String> row) {
        var above = new ArrayList<String>();
        for (int place = 0; place < row.size(); place += 2) {
            above.add(place + 1 == row.size() ? row.get(place) : node(row.get(place), row.get(place + 1)));
        }
        return above;
    }

    private static String leaf(String content) {
        return Hash.of(prefixed(0, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String node(String left, String right) {
        return Hash.of(prefixed(1, HexFormat.of().parseHex(left + right)));
    }

    private static byte[] prefixed(int prefix, byte[] bytes) {
        byte[] all = new byte[bytes.length + 1];
        all[0] = (byte) prefix;
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        return all;
    }
}
