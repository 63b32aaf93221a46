package org.openccg.registry.appointment;

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

    private boolean neverBegan;
    private @Nullable UUID handoverId;

    protected Appointment() {}

    public Appointment(
            UUID groupId,
            UUID subject,
            String name,
            Capacity capacity,
            String employer,
            LocalDate from,
            @Nullable LocalDate to) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.subject = subject;
        this.name = name;
        this.capacity = capacity;
        this.employer = employer;
        this.from = from;
        this.to = to;
    }

    /** By the choice of the practices. */
    Appointment(Handover handover, LocalDate from) {
        this(
                handover.groupId(),
                handover.subject(),
                handover.name(),
                handover.capacity(),
                handover.employer(),
                from,
                null);
        this.handoverId = handover.id();
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /** Nobody holds one that was ended before its first day; one ended on that day was held for less than a day. */
    boolean neverBegan() {
        return neverBegan;
    }

    boolean isElected() {
        return handoverId != null;
    }

    boolean isHeldBy(UUID person) {
        return subject.equals(person);
    }

    /** It holds no longer from that day on. */
    void end(LocalDate on, LocalDate today) {
        neverBegan = from.isAfter(today) && !on.isAfter(from);
        to = on.isBefore(from) ? from : on;
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
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
