package org.openccg.authorisation.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** Something that happened to a deadline. Never changed. */
@Entity
@Immutable
public class DeadlineEntry {

    @EmbeddedId
    private Place place;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private DeadlineChange what;

    private String why;
    private UUID by;
    private String byName;

    @Column(name = "old_last_day_on")
    private @Nullable LocalDate oldLastDay;

    @Column(name = "last_day_on")
    private LocalDate lastDay;

    private String computed;

    protected DeadlineEntry() {}

    DeadlineEntry(CaseDeadline deadline, int seq, Happening happening, @Nullable LocalDate oldLastDay) {
        this.place = new Place(deadline.id(), seq);
        this.at = happening.at();
        this.what = happening.what();
        this.why = happening.why();
        this.by = happening.by().subject();
        this.byName = happening.by().name();
        this.oldLastDay = oldLastDay;
        this.lastDay = deadline.until().lastDay();
        this.computed = deadline.until().computed();
    }

    public UUID deadlineId() {
        return place.deadlineId();
    }

    public int seq() {
        return place.seq();
    }

    public Instant at() {
        return at;
    }

    public DeadlineChange what() {
        return what;
    }

    public String why() {
        return why;
    }

    public Person by() {
        return new Person(by, byName);
    }

    /** The last day before, where it moved. */
    public Optional<LocalDate> oldLastDay() {
        return Optional.ofNullable(oldLastDay);
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String computed() {
        return computed;
    }

    @Embeddable
    record Place(UUID deadlineId, int seq) {}

    /** What happens, why, and by whom. */
    record Happening(DeadlineChange what, String why, Person by, Instant at) {}
}
