package org.openccg.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.authorisation.DecisionFile.ReviewingOffice;
import org.openccg.platform.directory.Standing;

/** The office whose review led to the decision, and the cluster above it then. */
@Embeddable
public record Office(
        @Column(name = "office") String code,
        @Nullable @Column(name = "sha_cluster") String shaCluster) {

    static Office of(ReviewingOffice office) {
        return new Office(office.code(), office.shaCluster());
    }

    /** Whether somebody answers for the decision: in the office or its successor, above it, or in the NHSCB. */
    boolean isActedForBy(Standing standing) {
        return standing.actsFor(code) || standing.holds("nhscb");
    }

    /** How a register of interests may name the two. */
    Stream<String> knownAs() {
        return Stream.concat(
                Stream.of("cluster:" + code), Stream.ofNullable(shaCluster).map(sha -> "sha-cluster:" + sha));
    }

    /** Codes of the two. */
    Set<String> chain() {
        return Stream.of(code, shaCluster).flatMap(Stream::ofNullable).collect(Collectors.toUnmodifiableSet());
    }
}
