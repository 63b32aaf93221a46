package org.openccg.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.audit.Hash;

class MerkleTreeTest {

    @Test
    void of_nothing_is_the_hash_of_nothing() {
        assertThat(MerkleTree.of(List.of()).root()).isEqualTo(Hash.of(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 33, 100})
    void every_leaf_leads_to_the_root_and_nothing_else_does(int count) {
        var leaves = IntStream.range(0, count).mapToObj(i -> "leaf|" + i).toList();
        var tree = MerkleTree.of(leaves);

        for (String leaf : leaves) {
            var steps = tree.proof(leaf).orElseThrow();
            assertThat(climb(leaf, steps)).isEqualTo(tree.root());
            assertThat(climb(leaf + "!", steps)).isNotEqualTo(tree.root());
        }
        assertThat(tree.proof("leaf|none")).isEmpty();
    }

    @Test
    void the_order_of_the_leaves_tells_nothing() {
        assertThat(MerkleTree.of(List.of("a", "b", "c")).root())
                .isEqualTo(MerkleTree.of(List.of("c", "a", "b")).root());
    }

    private static String climb(String leaf, List<ProofStep> steps) {
        String hash = Hash.of("\0" + leaf);
        for (var step : steps) {
            String pair = step.side() == ProofStep.Side.LEFT ? step.hash() + hash : hash + step.hash();
            hash = Hash.of(HexFormat.of().parseHex("01" + pair));
        }
        return hash;
    }
}
