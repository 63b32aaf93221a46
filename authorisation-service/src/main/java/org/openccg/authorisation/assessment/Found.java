package org.openccg.authorisation.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding as an assessor states it.
 *
 * @param distance how far from the target, where it is not met
 * @param request the unanswered request for information it rests on, in place of a document
 */
public record Found(
        @NotBlank @Size(max = 20) @Schema(examples = "D3-02")
        String criterion,

        @NotNull Result result,

        @Size(max = 5_000)
        @Schema(examples = "Running costs are planned at 26.10 a head; the allowance is 25.00.")
        @Nullable
        String distance,

        @Size(max = 5_000) @Nullable String note,

        @Size(max = 100) List<@NotNull UUID> evidence,
        @Nullable UUID request) {

    public Found {
        evidence = evidence == null ? List.of() : java.util.Collections.unmodifiableList(evidence);
    }

    static Found notEvidenced(String criterion, String distance, UUID request) {
        return new Found(criterion, Result.NOT_MET, distance, null, List.of(), request);
    }

    boolean hasBasis() {
        return !evidence.isEmpty() || request != null;
    }

    boolean hasDistance() {
        return distance != null && !distance.isBlank();
    }
}
