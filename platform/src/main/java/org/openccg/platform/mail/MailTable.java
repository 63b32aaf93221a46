package org.openccg.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What the sending does to stored e-mail, each in a short transaction of its own. */
@ApplicationScoped
class MailTable {

    private static final int LEASE_SECONDS = 120;

    private final Session database;
    private final Mails mails;
    private final Event<MailSent> sent;
    private final Event<MailFailed> failed;

    MailTable(Session database, Mails mails, Event<MailSent> sent, Event<MailFailed> failed) {
        this.database = database;
        this.mails = mails;
        this.sent = sent;
        this.failed = failed;
    }

    /** Takes the one that has waited longest, on a lease that is longer than any attempt. */
    @Transactional
    Optional<StoredMail> claim() {
        return database
                .createNativeQuery("""
                        update mail set attempts = attempts + 1,
                            leased_until = clock_timestamp() + make_interval(secs => :lease)
                        where id in (
                            select id from mail where state = 'PENDING' and next_attempt_at <= clock_timestamp()
                              and (leased_until is null or leased_until < clock_timestamp())
                            order by next_attempt_at, written_no limit 1 for update skip locked)
                        returning %s""".formatted(StoredMail.COLUMNS), Object[].class)
                .setParameter("lease", LEASE_SECONDS)
                .getResultList()
                .stream()
                .map(row -> StoredMail.of(row))
                .findFirst();
    }

    @Transactional
    void sent(UUID id, Instant at) {
        int updated = database.createNativeMutationQuery("""
                        update mail set state = 'SENT', sent_at = :at, leased_until = null, last_failure = null
                        where id = :id and state = 'PENDING'""")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
        if (updated == 1) {
            sent.fire(new MailSent(mails.find(id).orElseThrow()));
        }
    }

    @Transactional
    void failed(StoredMail mail, String why, boolean hopeless) {
        int updated = database.createNativeMutationQuery("""
                        update mail set state = case when :hopeless then 'FAILED' else state end, leased_until = null,
                            last_failure = :why, next_attempt_at = clock_timestamp() + make_interval(secs => :pause)
                        where id = :id and state = 'PENDING'""")
                .setParameter("hopeless", hopeless)
                .setParameter("why", why)
                .setParameter("pause", mail.pause())
                .setParameter("id", mail.id())
                .executeUpdate();
        if (updated == 1 && hopeless) {
            failed.fire(new MailFailed(mails.find(mail.id()).orElseThrow()));
        }
    }
}
