package org.openccg.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.authorisation.DecisionFile.ReviewingOffice;
import org.openccg.platform.security.Caller;

/** The office whose review led to the decision, and the cluster above it. */
@Embeddable
public record Office(
        @Column(name = "office") String code,
        @Nullable @Column(name = "sha_cluster") String shaCluster) {

    static Office of(ReviewingOffice office) {
        return new Office(office.code(), office.shaCluster());
    }

    /** Whether somebody answers for the decision: in the office, in the cluster above it, or in the NHSCB. */
    boolean isActedForBy(Caller manager) {
        return manager.actsFor("cluster:" + code)
                || (shaCluster != null && manager.actsFor("sha-cluster:" + shaCluster))
                || manager.actsFor("nhscb");
    }
}
