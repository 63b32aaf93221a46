package org.openccg.registry.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place nobody holds today, and who acts in it meanwhile. */
public record Vacancy(
        Capacity capacity,

        @Schema(description = "the first day without a holder; null: there never was one") @Nullable
        LocalDate since,

        List<Deputising> deputies) {

    @Schema(name = "Deputising")
    public record Deputising(
            UUID subject,
            String name,

            @Schema(description = "the first day on which the deputy no longer acts")
            LocalDate until) {}
}
