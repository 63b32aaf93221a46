package org.openccg.authorisation.notice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;

/** A second person's word that exactly this text hides no prohibited ground (BLK-3). Only its hash is kept. */
@Entity
@Immutable
@BatchSize(size = 200)
@Table(name = "notice_confirmation")
public class Confirmation {

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;
    private String sha256;

    @Embedded
    private Person by;

    private String reasons;
    private Instant at;

    protected Confirmation() {}

    Confirmation(Application application, String sha256, Person by, String reasons, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.round = application.review().round();
        this.sha256 = sha256;
        this.by = by;
        this.reasons = reasons;
        this.at = at;
    }

    public String sha256() {
        return sha256;
    }

    public Person by() {
        return by;
    }

    public String reasons() {
        return reasons;
    }

    public Instant at() {
        return at;
    }
}
