package org.openccg.authorisation.notice;

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
import org.openccg.authorisation.deadline.Counting;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.Until;

/** A proposal to block, served in full on everybody who signed or leads. */
@Entity
@Immutable
public class Notice {

    /** BLK-6: fourteen days, never fewer than ten working days. */
    static final Counting PERIOD = Counting.days(14, 10, "service of the notice");

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;
    private int number;
    private Instant servedAt;
    private UUID servedBy;
    private String servedByName;

    @Convert(converter = Columns.People.class)
    private List<Person> servedOn;

    @Column(name = "last_day_on")
    private LocalDate lastDay;

    private String computed;

    @Convert(converter = Columns.Grounds.class)
    private List<Ground> grounds;

    protected Notice() {}

    Notice(
            UUID id,
            Application application,
            int number,
            List<Ground> grounds,
            List<Person> servedOn,
            Until until,
            Person by,
            Instant at) {
        this.id = id;
        this.applicationId = application.id();
        this.round = application.review().round();
        this.number = number;
        this.servedAt = at;
        this.servedBy = by.subject();
        this.servedByName = by.name();
        this.servedOn = servedOn;
        this.lastDay = until.lastDay();
        this.computed = until.computed();
        this.grounds = grounds;
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

    /** As first computed and served; the one that holds is in the ledger of deadlines. */
    public Deadline asServed() {
        return new Deadline(lastDay, computed);
    }

    public List<Ground> grounds() {
        return grounds;
    }
}
