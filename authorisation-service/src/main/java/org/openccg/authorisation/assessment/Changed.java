package org.openccg.authorisation.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding as the moderator changes it; what the assessor found stays beside it. */
@Schema(name = "ChangedFinding")
public record Changed(
        @NotBlank @Size(max = 20) @Schema(examples = "D3-02")
        String criterion,

        @NotNull Result result,

        @Size(max = 5_000)
        @Schema(examples = "Running costs are planned at 26.10 a head; the allowance is 25.00.")
        @Nullable
        String distance,

        @Size(max = 100) List<@NotNull UUID> evidence,

        @Schema(description = "the unanswered request for information it rests on, in place of a document") @Nullable
        UUID request,

        @NotBlank
        @Size(max = 5_000)
        @Schema(examples = "Other groups of the wave with the same plan were found to meet it.")
        String reason) {

    public Changed {
        evidence = evidence == null ? List.of() : java.util.Collections.unmodifiableList(evidence);
    }

    Found found() {
        return new Found(criterion, result, distance, null, evidence, request);
    }
}
