package org.openccg.registry.governance;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A role the law wants filled that nobody holds.
 *
 * @param since the first day without a holder; null: there never was one
 */
@Schema(name = "EmptySeat")
public record EmptySeat(
        GoverningRole role,

        @Schema(description = "the first day without a holder; null: there never was one") @Nullable
        LocalDate since,

        List<Acting> acting) {

    /** Who acts meanwhile. */
    @Schema(name = "Acting")
    public record Acting(
            String name,

            @Schema(description = "the first day on which the deputy no longer acts")
            LocalDate until) {}
}
