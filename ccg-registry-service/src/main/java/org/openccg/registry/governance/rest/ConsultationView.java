package org.openccg.registry.governance.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.governance.Consultation;

@Schema(name = "Consultation")
record ConsultationView(
        UUID id,
        @Schema(examples = "PCTC-001") String office,
        String post,
        String duties,
        List<String> candidates,
        Instant announcedAt,
        Deadline closes,
        @Nullable Boolean agrees,
        @Nullable String reply,
        @Nullable Instant repliedAt) {

    static ConsultationView of(Consultation consultation) {
        return new ConsultationView(
                consultation.id(),
                consultation.office(),
                consultation.post(),
                consultation.duties(),
                consultation.candidates(),
                consultation.announcedAt(),
                consultation.closes(),
                consultation.agrees(),
                consultation.reply(),
                consultation.repliedAt());
    }

    Cursor cursor() {
        return Cursor.of(id.toString());
    }
}
