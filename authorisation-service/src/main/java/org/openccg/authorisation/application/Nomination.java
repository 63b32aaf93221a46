package org.openccg.authorisation.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.conflict.Acting;

/** Who is to take a seat in a case because everybody entitled to it is barred, and why this person. */
public record Nomination(
        @NotNull Seat capacity,
        @NotNull UUID subject,

        @NotBlank @Size(max = 200) @Schema(examples = "Owen Sallis")
        String name,

        @NotBlank @Size(max = 5_000) @Schema(examples = "Every officer of the pool had a part in the first round.")
        String reason) {

    Substitute in(int round, Acting by, Instant at) {
        return new Substitute(round, capacity, subject, name, reason, by.subject(), by.name(), at);
    }
}
