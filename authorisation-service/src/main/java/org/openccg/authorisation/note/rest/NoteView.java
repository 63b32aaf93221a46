package org.openccg.authorisation.note.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.note.Note;

@Schema(name = "Note")
record NoteView(
        UUID id,
        Person by,
        Instant at,
        @Schema(examples = "D3-02") @Nullable String criterion,

        @Schema(examples = "Ask at the visit how the reserve was worked out.")
        String text,

        String sha256) {

    static NoteView of(Note note) {
        return new NoteView(
                note.id(), note.author(), note.madeAt(), note.criterion().orElse(null), note.text(), note.sha256());
    }

    /** That it was made; kept for repetitions, so without the text. */
    @Schema(name = "NoteMade")
    record NoteMade(UUID id, Instant at, String sha256) {

        static NoteMade of(Note note) {
            return new NoteMade(note.id(), note.madeAt(), note.sha256());
        }
    }
}
