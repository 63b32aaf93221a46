package org.openccg.authorisation.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;

/** What somebody of the group says to a notice, point by point. */
@Entity
@Immutable
public class Representation {

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;
    private UUID noticeId;
    private UUID subject;
    private String name;
    private String capacity;
    private Instant madeAt;

    @Column(name = "is_final")
    private boolean conclusive;

    @Column(name = "is_waiver")
    private boolean waiver;

    @Convert(converter = Columns.Texts.class)
    private List<String> points;

    protected Representation() {}

    Representation(Application application, Notice notice, Said said, Person by, String capacity, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.round = application.review().round();
        this.noticeId = notice.id();
        this.subject = by.subject();
        this.name = by.name();
        this.capacity = capacity;
        this.madeAt = at;
        this.conclusive = said.conclusive();
        this.waiver = said.waived();
        this.points = said.points();
    }

    /** Whether it ends the period of its notice before the last day. */
    public boolean endsPeriodOf(Notice notice) {
        return noticeId.equals(notice.id()) && (conclusive || waiver);
    }

    /** Whether it answers that notice. */
    public boolean isAbout(Notice notice) {
        return noticeId.equals(notice.id());
    }

    public UUID id() {
        return id;
    }

    public Person by() {
        return new Person(subject, name);
    }

    public String capacity() {
        return capacity;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isFinal() {
        return conclusive;
    }

    public boolean isWaiver() {
        return waiver;
    }

    public List<String> points() {
        return points;
    }

    /**
     * What was said.
     *
     * @param conclusive the lead has nothing to add
     * @param waived the lead does without the rest of the period
     */
    public record Said(List<String> points, boolean conclusive, boolean waived) {}
}
