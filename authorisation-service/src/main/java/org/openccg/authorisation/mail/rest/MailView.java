package org.openccg.authorisation.mail.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.mail.StoredMail;

/**
 * An e-mail as it was written, and what became of it. Where it went is its recipient's own.
 *
 * @param version of the template's words
 * @param calendar the calendar file that goes with it
 * @param lastFailure why it was not taken the last time
 */
@Schema(name = "Mail")
record MailView(
        UUID id,
        UUID applicationId,
        @Schema(examples = "NOTICE_SERVED") String template,
        @Schema(examples = "1") int version,
        @Schema(examples = "Amara Osei") String to,
        String subject,
        String text,
        @Nullable String calendar,
        Instant writtenAt,
        StoredMail.State state,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String lastFailure) {

    static MailView of(StoredMail mail) {
        return new MailView(
                mail.id(),
                mail.caseId(),
                mail.template(),
                mail.version(),
                mail.recipientName(),
                mail.subject(),
                mail.text(),
                mail.calendar(),
                mail.writtenAt(),
                mail.state(),
                mail.attempts(),
                mail.sentAt(),
                mail.lastFailure());
    }
}
