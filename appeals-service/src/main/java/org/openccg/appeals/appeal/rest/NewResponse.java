package org.openccg.appeals.appeal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.appeals.response.Answer;

/**
 * The office's response.
 *
 * @param opposed whether the office stands by its decision; an unopposed appeal is still ruled on
 * @param answers what it says on the grounds of its decision
 */
record NewResponse(
        @Schema(examples = "true") @NotNull Boolean opposed,

        @Schema(examples = "The office stands by its finding.") @NotBlank @Size(max = 100_000)
        String statement,

        @NotNull @Size(max = 100) List<@NotNull @Valid Answer> answers) {}
