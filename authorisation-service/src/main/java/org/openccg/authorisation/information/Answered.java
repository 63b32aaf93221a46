package org.openccg.authorisation.information;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the group answers.
 *
 * @param evidence documents of the case it rests on; upload them first
 */
@Schema(name = "InformationAnswer")
public record Answered(
        @NotBlank @Size(max = 20_000) @Schema(examples = "The plan rests on 24.80 a head; see its new edition.")
        String text,

        @Size(max = 100) List<@NotNull UUID> evidence) {

    public Answered {
        evidence = evidence == null ? List.of() : Collections.unmodifiableList(evidence);
    }
}
