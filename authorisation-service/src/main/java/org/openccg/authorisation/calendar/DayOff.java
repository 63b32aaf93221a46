package org.openccg.authorisation.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** A day the Board announced beside the bank holidays. */
@Entity
@Immutable
public class DayOff {

    @Id
    private LocalDate day;

    private int no;

    @Enumerated(EnumType.STRING)
    private DayOffKind kind;

    private String name;
    private String reason;
    private @Nullable Instant fromAt;
    private @Nullable Instant untilAt;
    private Instant announcedAt;
    private UUID announcedBy;
    private String announcedByName;

    protected DayOff() {}

    DayOff(int no, Announced announced, Person by, Instant at) {
        this.day = announced.day();
        this.no = no;
        this.kind = announced.kind();
        this.name = announced.name();
        this.reason = announced.reason();
        this.fromAt = announced.fromAt().orElse(null);
        this.untilAt = announced.untilAt().orElse(null);
        this.announcedAt = at;
        this.announcedBy = by.subject();
        this.announcedByName = by.name();
    }

    public LocalDate day() {
        return day;
    }

    /** Its place in the order of announcements, from one. */
    public int no() {
        return no;
    }

    public DayOffKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String reason() {
        return reason;
    }

    public Optional<Instant> fromAt() {
        return Optional.ofNullable(fromAt);
    }

    public Optional<Instant> untilAt() {
        return Optional.ofNullable(untilAt);
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public Person by() {
        return new Person(announcedBy, announcedByName);
    }
}
