package org.openccg.authorisation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A financial control that failed, where the point is no sum.
 *
 * @param evidence the document of the ground that shows it
 */
@Embeddable
@Schema(name = "ControlFailed")
public record ControlFailed(
        @NotBlank @Size(max = 500) @Schema(examples = "Two people approve every payment above 10,000 pounds")
        String control,

        @NotNull @Column(name = "control_evidence") UUID evidence) {}
