package org.openccg.authorisation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells in words of e-mail that somebody sent again. */
@ApplicationScoped
class MailWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return entry.step().equals("RETRY_MAIL")
                ? Optional.of("An e-mail to %s that had failed was sent again."
                        .formatted(entry.detail().get("recipient")))
                : Optional.empty();
    }
}
