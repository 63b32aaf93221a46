package org.openccg.authorisation.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.time.Deadline;

/** A proposal to block, served in full on everybody who signed or leads. */
@Entity
@Immutable
public class Notice {

    private static final int DAYS = 14;
    private static final int AT_LEAST_WORKING_DAYS = 10;

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;
    private int number;
    private Instant servedAt;
    private UUID servedBy;
    private String servedByName;

    @Convert(converter = AsJson.People.class)
    private List<Person> servedOn;

    @Column(name = "last_day_on")
    private LocalDate lastDay;

    private String computed;

    @Convert(converter = AsJson.Grounds.class)
    private List<Ground> grounds;

    protected Notice() {}

    Notice(Application application, int number, List<Ground> grounds, List<Person> servedOn, Person by, Instant at) {
        var deadline = period(at);
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.round = application.review().round();
        this.number = number;
        this.servedAt = at;
        this.servedBy = by.subject();
        this.servedByName = by.name();
        this.servedOn = servedOn;
        this.lastDay = deadline.lastDay();
        this.computed = deadline.computed();
        this.grounds = grounds;
    }

    /** BLK-6: fourteen days, never fewer than ten working days. */
    static Deadline period(Instant servedAt) {
        return Deadline.calendarDays(servedAt, DAYS, AT_LEAST_WORKING_DAYS, "service of the notice");
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public Person servedBy() {
        return new Person(servedBy, servedByName);
    }

    public List<Person> servedOn() {
        return servedOn;
    }

    /** The one stored day, whatever the calendar or the setting says later. */
    public Deadline deadline() {
        return new Deadline(lastDay, computed);
    }

    public List<Ground> grounds() {
        return grounds;
    }
}
