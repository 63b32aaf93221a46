package org.openccg.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every e-mail of a case: written in the transaction of what it tells of, and kept. */
@ApplicationScoped
public class Mails {

    private static final String NOBODY_KNOWS = "No address of this person is known.";

    private final Session database;
    private final AddressBook addresses;
    private final MailConfig config;
    private final Event<MailFailed> failed;

    Mails(Session database, AddressBook addresses, MailConfig config, Event<MailFailed> failed) {
        this.database = database;
        this.addresses = addresses;
        this.config = config;
        this.failed = failed;
    }

    /** Leaves an e-mail to be sent; whoever cannot be reached is known at once. The same key again changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void write(NewMail mail, Instant at) {
        var id = UUID.randomUUID();
        var address = addresses.of(mail.recipient());
        int written = database.createNativeMutationQuery("""
                        insert into mail (id, case_id, key, template, template_version, recipient, recipient_name, address,
                            subject, body, calendar, message_id, written_at, state, last_failure)
                        values (:id, :caseId, :key, :template, :version, :recipient, :name, cast(:address as text), :subject,
                            :body, cast(:calendar as text), :messageId, :at, :state, cast(:failure as text))
                        on conflict (key) do nothing""")
                .setParameter("id", id)
                .setParameter("caseId", mail.caseId())
                .setParameter("key", mail.key())
                .setParameter("template", mail.template())
                .setParameter("version", mail.version())
                .setParameter("recipient", mail.recipient())
                .setParameter("name", mail.recipientName())
                .setParameter("address", address.orElse(null))
                .setParameter("subject", mail.subject())
                .setParameter("body", mail.text())
                .setParameter("calendar", mail.calendar())
                .setParameter("messageId", messageId(id))
                .setParameter("at", at)
                .setParameter("state", address.isPresent() ? "PENDING" : "FAILED")
                .setParameter("failure", address.isPresent() ? null : NOBODY_KNOWS)
                .executeUpdate();
        if (written == 1 && address.isEmpty()) {
            failed.fire(new MailFailed(find(id).orElseThrow()));
        }
    }

    /** Oldest first. */
    public List<StoredMail> of(UUID caseId) {
        return database
                .createNativeQuery(
                        "select " + StoredMail.COLUMNS + " from mail where case_id = :caseId order by written_no",
                        Object[].class)
                .setParameter("caseId", caseId)
                .getResultList()
                .stream()
                .map(row -> StoredMail.of(row))
                .toList();
    }

    public Optional<StoredMail> find(UUID id) {
        return database
                .createNativeQuery("select " + StoredMail.COLUMNS + " from mail where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .map(row -> StoredMail.of(row))
                .findFirst();
    }

    /** Tries a failed one again from the beginning, to where the recipient is reached now; says whether there is hope. */
    @Transactional(TxType.MANDATORY)
    public boolean retry(StoredMail mail) {
        return addresses
                        .of(mail.recipient())
                        .map(address -> database.createNativeMutationQuery("""
                                update mail set state = 'PENDING', address = :address, attempts = 0, leased_until = null,
                                    next_attempt_at = clock_timestamp()
                                where id = :id and state = 'FAILED'""")
                                .setParameter("address", address)
                                .setParameter("id", mail.id())
                                .executeUpdate())
                        .orElse(0)
                == 1;
    }

    private String messageId(UUID id) {
        return "<%s@%s>".formatted(id, config.from().substring(config.from().indexOf('@') + 1));
    }
}
