package org.openccg.authorisation.information;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is asked.
 *
 * @param criteria the criteria the answer is needed for
 * @param evidenceTypes types of document wanted, if any
 */
@Schema(name = "NewInformationRequest")
public record Asked(
        @NotEmpty @Size(max = 50) @Schema(examples = "[\"D3-02\"]")
        List<@NotBlank @Size(max = 20) String> criteria,

        @NotBlank @Size(max = 5_000) @Schema(examples = "Which running costs a head does the plan rest on?")
        String question,

        @Size(max = 20) @Schema(examples = "[\"FINANCIAL_PLAN\"]")
        List<@NotBlank @Size(max = 50) String> evidenceTypes) {

    public Asked {
        criteria = criteria == null ? List.of() : Collections.unmodifiableList(criteria);
        evidenceTypes = evidenceTypes == null ? List.of() : Collections.unmodifiableList(evidenceTypes);
    }
}
