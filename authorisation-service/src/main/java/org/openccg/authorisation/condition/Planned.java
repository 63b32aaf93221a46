package org.openccg.authorisation.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a group will meet its conditions: any number of plans in one go. */
@Schema(name = "Planned")
public record Planned(@NotEmpty @Size(max = 50) List<@Valid @NotNull Plan> plans) {

    /**
     * A plan for conditions.
     *
     * @param owner who sees to it
     * @param dueOn the day by which it is done
     */
    @Schema(name = "ConditionPlan")
    public record Plan(
            @NotEmpty @Size(max = 50) List<@NotNull UUID> conditions,

            @NotBlank @Size(max = 20_000) @Schema(examples = "The second year is planned again with the adviser.")
            String text,

            @NotBlank @Size(max = 200) @Schema(examples = "Bran Tully, accountable officer")
            String owner,

            @NotNull @Schema(examples = "2012-10-31") LocalDate dueOn) {}
}
