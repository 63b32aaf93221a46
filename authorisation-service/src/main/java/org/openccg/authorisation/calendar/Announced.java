package org.openccg.authorisation.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.LondonTime;

/**
 * A day off as it is announced.
 *
 * @param from when an outage began, England's local time without an offset
 * @param until when it ended
 */
@Schema(name = "NewDayOff")
public record Announced(
        @NotNull @Schema(examples = "2012-09-14") LocalDate day,

        @NotBlank @Size(max = 200) @Schema(examples = "Day of national mourning")
        String name,

        @NotNull DayOffKind kind,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Proclaimed on 7 September 2012.")
        String reason,

        @Schema(examples = "2012-09-14T09:00") @Nullable LocalDateTime from,
        @Schema(examples = "2012-09-14T16:30") @Nullable LocalDateTime until) {

    Optional<Instant> fromAt() {
        return Optional.ofNullable(from).flatMap(LondonTime::instant);
    }

    Optional<Instant> untilAt() {
        return Optional.ofNullable(until).flatMap(LondonTime::instant);
    }
}
