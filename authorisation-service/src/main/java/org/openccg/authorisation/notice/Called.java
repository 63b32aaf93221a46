package org.openccg.authorisation.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A telephone call about a notice nobody opened.
 *
 * @param subject whom, of those it was served on
 */
@Schema(name = "NoticeCalled")
public record Called(
        @NotNull UUID subject,
        @NotNull @Schema(examples = "2012-07-06T10:30:00Z") Instant at,

        @NotBlank @Size(max = 5_000) @Schema(examples = "She has been away and will open it today.")
        String said) {}
