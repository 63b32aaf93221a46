package org.openccg.authorisation.sitevisit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Person;

/** What the group says to a report. */
@Entity
@Immutable
public class SiteVisitComment {

    @Id
    private UUID id;

    private UUID reportId;
    private UUID subject;
    private String name;
    private String text;
    private Instant commentedAt;

    protected SiteVisitComment() {}

    SiteVisitComment(UUID reportId, String text, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.reportId = reportId;
        this.text = text;
        this.subject = by.subject();
        this.name = by.name();
        this.commentedAt = at;
    }

    public UUID reportId() {
        return reportId;
    }

    public String text() {
        return text;
    }

    public Person by() {
        return new Person(subject, name);
    }

    public Instant commentedAt() {
        return commentedAt;
    }
}
