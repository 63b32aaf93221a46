package org.openccg.authorisation.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

    private List<String> practices;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "representation_evidence", joinColumns = @JoinColumn(name = "representation_id"))
    @OrderColumn(name = "no")
    @Column(name = "evidence_id")
    @BatchSize(size = 200)
    private List<UUID> evidence;

    protected Representation() {}

    Representation(Application application, Notice notice, Said said, Voice voice, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.round = application.review().round();
        this.noticeId = notice.id();
        this.subject = voice.person().subject();
        this.name = voice.person().name();
        this.capacity = voice.capacity();
        this.practices = List.copyOf(voice.practices());
        this.madeAt = at;
        this.conclusive = said.conclusive();
        this.waiver = said.waived();
        this.points = said.points();
        this.evidence = List.copyOf(said.evidence());
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

    /** Documents of the group it rests on. */
    public List<UUID> evidence() {
        return List.copyOf(evidence);
    }

    /** Codes of the practices whose own letter it is; none where the group itself speaks. */
    public List<String> practices() {
        return practices;
    }

    /** Who speaks, and for whom. */
    record Voice(Person person, String capacity, List<String> practices) {}

    /**
     * What was said.
     *
     * @param evidence documents of the group it rests on
     * @param conclusive the lead has nothing to add
     * @param waived the lead does without the rest of the period
     */
    public record Said(List<String> points, List<UUID> evidence, boolean conclusive, boolean waived) {}
}
