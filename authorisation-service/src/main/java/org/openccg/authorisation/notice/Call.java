package org.openccg.authorisation.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Person;

/** That somebody was telephoned about a notice, and what was said. Never changed. */
@Entity
@Immutable
@Table(name = "notice_call")
public class Call {

    @Id
    private UUID id;

    private UUID noticeId;

    @Embedded
    private Person whom;

    private Instant calledAt;
    private String said;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "called_by"))
    @AttributeOverride(name = "name", column = @Column(name = "called_by_name"))
    private Person calledBy;

    private Instant notedAt;

    protected Call() {}

    Call(UUID noticeId, Person whom, Called called, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.noticeId = noticeId;
        this.whom = whom;
        this.calledAt = called.at();
        this.said = called.said();
        this.calledBy = by;
        this.notedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public Person whom() {
        return whom;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public String said() {
        return said;
    }

    public Person by() {
        return calledBy;
    }
}
