package org.openccg.platform.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.openccg.platform.time.BusinessClock;

/**
 * Sends what was written. Any number may run side by side and each e-mail goes out once, unless this process dies
 * between the server's word that it took it and the commit that notes it: then it goes again under the same id.
 */
@ApplicationScoped
public class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);

    private final MailTable table;
    private final Smtp smtp;
    private final MailConfig config;
    private final BusinessClock clock;

    Sending(MailTable table, Smtp smtp, MailConfig config, BusinessClock clock) {
        this.table = table;
        this.smtp = smtp;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${ccg.mail.every:off}", concurrentExecution = ConcurrentExecution.SKIP)
    public void sendAllDue() {
        Optional<StoredMail> next = table.claim();
        while (next.isPresent() && send(next.get())) {
            next = table.claim();
        }
    }

    /** Whether it makes sense to go on with the next. */
    private boolean send(StoredMail mail) {
        try {
            smtp.send(mail);
        } catch (MessagingException | RuntimeException e) {
            boolean hopeless = Smtp.isHopeless(e) || mail.attempts() >= config.attempts();
            LOG.warnf("E-mail %s, attempt %d: %s", mail.id(), mail.attempts(), Smtp.why(e));
            table.failed(mail, Smtp.why(e), hopeless);
            return !Smtp.isUnreachable(e);
        }
        table.sent(mail.id(), clock.now());
        return true;
    }
}
