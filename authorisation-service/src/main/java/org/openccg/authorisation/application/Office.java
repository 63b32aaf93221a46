package org.openccg.authorisation.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.platform.security.Caller;

/** The PCT cluster that reviews the group, and the SHA cluster above it. */
@Embeddable
public record Office(
        @Column(name = "office_code") @Schema(examples = "PCTC-001")
        String code,

        @Column(name = "sha_cluster") @Schema(examples = "FELLS")
        String shaCluster) {

    /** Whether the caller is a manager of the reviewing chain. */
    boolean isActedForBy(Caller caller) {
        return caller.is("manager")
                && (caller.actsFor("cluster:" + code) || caller.actsFor("sha-cluster:" + shaCluster));
    }
}
