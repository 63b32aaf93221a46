package org.openccg.authorisation.engagement.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.engagement.Advice;
import org.openccg.authorisation.engagement.Reply;
import org.openccg.authorisation.engagement.Sums;

/** Advice and what the group says to it, the same for every reader. */
@Schema(name = "Advice")
record AdviceView(
        UUID id,
        Advice.Subject subject,
        String text,
        @Nullable Sums sums,

        @Schema(
                examples =
                        "£1,205,600.00 for 44,000 people is £27.40 a head, against £25.00: £105,600.00 over the allowance"
                                + " of £1,100,000.00.")
        @Nullable
        String words,

        List<String> sources,
        @Schema(examples = "PCTC-001") String office,
        Person givenBy,
        Instant givenAt,
        List<Reply> replies) {

    static AdviceView of(Advice advice) {
        return new AdviceView(
                advice.id(),
                advice.subject(),
                advice.text(),
                advice.sums().orElse(null),
                advice.sums().map(Sums::words).orElse(null),
                advice.sources(),
                advice.office(),
                advice.givenBy(),
                advice.givenAt(),
                advice.replies());
    }
}
