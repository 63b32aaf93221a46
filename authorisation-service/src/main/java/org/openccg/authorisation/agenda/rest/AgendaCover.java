package org.openccg.authorisation.agenda.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.agenda.Agenda;

/** An agenda in a list. */
@Schema(name = "AgendaCover")
record AgendaCover(
        UUID id,
        @Schema(examples = "1") String wave,
        @Schema(examples = "Decisions of wave 1") String title,
        Instant embargoUntil,
        @Nullable Instant releasedAt,
        @Schema(examples = "34") int cases) {

    static AgendaCover of(Agenda agenda) {
        return new AgendaCover(
                agenda.id(),
                agenda.wave(),
                agenda.title(),
                agenda.embargoUntil(),
                agenda.releasedAt().orElse(null),
                agenda.cases().size());
    }
}
