package org.openccg.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Where people can be reached, as their own tokens said when they last acted. */
@ApplicationScoped
public class AddressBook {

    private final Session database;

    AddressBook(Session database) {
        this.database = database;
    }

    /** Writes only when it is news, so that acting twice locks nothing. */
    @Transactional(TxType.MANDATORY)
    public void note(UUID subject, String address, Instant at) {
        database.createNativeMutationQuery("""
                        insert into mail_address (subject, address, known_since)
                        select :subject, :address, :at where :address ~ '^[^[:space:]@]+@[^[:space:]@]+$' and not exists (
                            select 1 from mail_address where subject = :subject and address = :address)
                        on conflict (subject) do update set address = excluded.address, known_since = excluded.known_since""")
                .setParameter("subject", subject)
                .setParameter("address", address)
                .setParameter("at", at)
                .executeUpdate();
    }

    public Optional<String> of(UUID subject) {
        return database
                .createNativeQuery("select address from mail_address where subject = :subject", String.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .findFirst();
    }
}
