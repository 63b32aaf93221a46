package org.openccg.authorisation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** Somebody a notice was served on, and when he or she opened it. */
@Entity
@Table(name = "notice_receipt")
@DynamicUpdate
public class Receipt {

    @EmbeddedId
    private Served served;

    private int position;
    private String name;
    private @Nullable Instant readAt;

    protected Receipt() {}

    Receipt(UUID noticeId, int position, Person person) {
        this.served = new Served(noticeId, person.subject());
        this.position = position;
        this.name = person.name();
    }

    /** The first time counts. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    public Person person() {
        return new Person(served.subject, name);
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    /** What was served on whom. */
    @Embeddable
    record Served(@Column(name = "notice_id") UUID noticeId, UUID subject) {}
}
