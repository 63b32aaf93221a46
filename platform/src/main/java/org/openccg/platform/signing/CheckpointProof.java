package org.openccg.platform.signing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * That a checkpoint covers something.
 *
 * @param leaf what is covered, as it stands in the tree
 * @param steps from the leaf up to the root
 */
public record CheckpointProof(SignedDocument checkpoint, String leaf, List<ProofStep> steps) {

    /** What is given out, to be checked without us. */
    public String file() {
        return "{\"checkpoint\":%s,\"leaf\":\"%s\",\"steps\":[%s]}"
                .formatted(
                        checkpoint.file(),
                        leaf,
                        steps.stream()
                                .map(step -> "{\"hash\":\"%s\",\"side\":\"%s\"}".formatted(step.hash(), step.side()))
                                .collect(Collectors.joining(",")));
    }
}
