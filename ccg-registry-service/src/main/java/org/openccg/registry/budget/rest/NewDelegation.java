package org.openccg.registry.budget.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.budget.Category;
import org.openccg.registry.budget.Line;
import org.openccg.registry.budget.Schedule;
import org.openccg.registry.moment.PlausibleDay;

record NewDelegation(
        @Schema(examples = "250000000", description = "pounds a year of the area's budget that may be delegated")
        @Positive
        @Max(NewDelegation.ABSURD)
        long eligible,

        @Schema(examples = "2012-08-01") @NotNull @PlausibleDay
        LocalDate from,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid NewLine> lines) {

    /** More than the whole of the NHS had: beyond it somebody counted in pence. */
    static final long ABSURD = 200_000_000_000L;

    Schedule schedule() {
        return new Schedule(
                eligible,
                lines.stream()
                        .map(line -> new Line(line.category, line.description, line.amount))
                        .toList());
    }

    @Schema(name = "NewDelegationLine")
    record NewLine(
            @NotNull Category category,

            @Schema(examples = "Community nursing") @NotBlank @Size(max = 200)
            String description,

            @Schema(examples = "12500000", description = "pounds a year") @Positive @Max(ABSURD)
            long amount) {}
}
