package org.openccg.authorisation.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.conflict.Acting;

/**
 * The PCT cluster that reviews the group.
 *
 * @param shaCluster the SHA cluster above it when the application was started, as a record only
 */
@Embeddable
public record Office(
        @Column(name = "office_code") @Schema(examples = "PCTC-001")
        String code,

        @Column(name = "sha_cluster") @Schema(examples = "FELLS") @Nullable
        String shaCluster) {

    /** Whether the caller is a manager of the reviewing chain or of the office that took over. */
    boolean isActedForBy(Acting who) {
        return who.is("manager") && who.standing().actsFor(code);
    }
}
