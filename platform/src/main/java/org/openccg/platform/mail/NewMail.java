package org.openccg.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one person.
 *
 * @param key what it tells of and whom, so that nobody is told the same twice
 * @param template whose words it has, of which version
 * @param calendar what goes with it for the recipient's calendar
 */
public record NewMail(
        UUID caseId,
        String key,
        String template,
        int version,
        UUID recipient,
        String recipientName,
        String subject,
        String text,
        @Nullable String calendar) {

    public NewMail {
        subject = subject.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        text = text.replace("\0", "");
    }
}
