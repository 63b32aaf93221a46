package org.openccg.registry.ccg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person speaks for a group in some capacity, from a day on. */
@Entity
@Table(name = "appointments")
public class Appointment {

    @Id
    private UUID id;

    private UUID groupId;
    private UUID subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String employer;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private @Nullable LocalDate to;

    protected Appointment() {}

    public Appointment(UUID groupId, UUID subject, String name, Capacity capacity, String employer, LocalDate from) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.subject = subject;
        this.name = name;
        this.capacity = capacity;
        this.employer = employer;
        this.from = from;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** A successor takes over; one who had not begun yet never will. */
    public void end(LocalDate on) {
        to = on.isBefore(from) ? from : on;
    }

    public UUID subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public Capacity capacity() {
        return capacity;
    }

    public String employer() {
        return employer;
    }

    public LocalDate from() {
        return from;
    }

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate to() {
        return to;
    }
}
