package org.openccg.authorisation.letter.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.letter.Letter;
import org.openccg.authorisation.letter.LetterKind;

/**
 * A letter as it was served.
 *
 * @param about the notice, decision or condition it tells of
 * @param sha256 of its text as HTML
 */
@Schema(name = "Letter")
record LetterView(
        UUID id,
        @Schema(examples = "1") int number,
        LetterKind kind,
        UUID about,

        @Schema(examples = "We propose to block your application")
        String title,

        Instant servedAt,
        List<Person> servedOn,
        String sha256) {

    static LetterView of(Letter letter) {
        return new LetterView(
                letter.id(),
                letter.number(),
                letter.kind(),
                letter.about(),
                letter.title(),
                letter.servedAt(),
                letter.servedOn(),
                letter.sha256());
    }
}
