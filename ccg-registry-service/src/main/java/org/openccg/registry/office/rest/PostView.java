package org.openccg.registry.office.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.office.OfficeAppointment;
import org.openccg.registry.office.OfficeCapacity;

@Schema(name = "Post")
record PostView(
        UUID id,
        @Schema(examples = "PCTC-001") String office,
        UUID subject,
        OfficeCapacity capacity,

        @Schema(examples = "nhscb", description = "as in the organisations claim") @Nullable
        String employer,

        @Nullable UUID lineManager,

        @Schema(description = "whose part it is, in a delegation") @Nullable
        UUID deputyFor,

        @Nullable LocalDate from,

        @Schema(description = "the first day on which it no longer holds") @Nullable
        LocalDate to) {

    static PostView of(OfficeAppointment post) {
        return new PostView(
                post.id(),
                post.office(),
                post.subject(),
                post.capacity(),
                post.employer(),
                post.lineManager(),
                post.deputyFor(),
                post.from(),
                post.to());
    }
}
