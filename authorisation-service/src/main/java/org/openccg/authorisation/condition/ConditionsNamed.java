package org.openccg.authorisation.condition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Conditions, and what is said to all of them alike. */
@Schema(name = "ConditionsNamed")
public record ConditionsNamed(
        @NotEmpty @Size(max = 50) List<@NotNull UUID> conditions,

        @NotBlank @Size(max = 20_000) @Schema(examples = "The plan of 3 October is full and in time.")
        String reasons) {}
