package org.openccg.authorisation.application;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The support proposed for a criterion that is not met, by its level in the catalogue. */
@Embeddable
@Schema(name = "RecommendedCondition")
public record RecommendedCondition(
        @Basic(optional = false) @NotBlank @Size(max = 20) @Schema(examples = "D3-02")
        String criterion,

        @Basic(optional = false) @NotBlank @Size(max = 10) @Schema(examples = "II")
        String supportLevel) {}
