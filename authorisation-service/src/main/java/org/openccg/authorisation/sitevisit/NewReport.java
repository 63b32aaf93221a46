package org.openccg.authorisation.sitevisit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as the visitors write it.
 *
 * @param corrects the report this one corrects: the newest edition on the same visit
 * @param visitors who visited, by name and job title
 * @param met whom they met, by name and job title
 */
@Schema(name = "NewSiteVisitReport")
public record NewReport(
        @Nullable UUID corrects,

        @NotNull @Schema(examples = "2012-09-11") LocalDate visitedOn,

        @NotEmpty @Size(max = 50) @Schema(examples = "[\"Finn Calder, assessor\"]")
        List<@NotBlank @Size(max = 200) String> visitors,

        @NotEmpty @Size(max = 100) @Schema(examples = "[\"Amara Osei, chair\"]")
        List<@NotBlank @Size(max = 200) String> met,

        @NotNull @Size(max = 100) @Schema(examples = "[\"Practices know the plan.\"]")
        List<@NotBlank @Size(max = 5_000) String> strengths,

        @NotNull @Size(max = 100) @Schema(examples = "[\"Succession of the clinical leads\"]")
        List<@NotBlank @Size(max = 5_000) String> developmentAreas,

        @NotNull @Size(max = 100) @Schema(examples = "[\"The risk register has no owner.\"]")
        List<@NotBlank @Size(max = 5_000) String> concerns,

        @NotNull @Size(max = 200) List<@Valid @NotNull Distance> distances) {}
