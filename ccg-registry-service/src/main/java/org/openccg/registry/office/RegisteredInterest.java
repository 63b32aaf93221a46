package org.openccg.registry.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that could sway a person, as the person declared it. */
@Entity
@Table(name = "interests")
public class RegisteredInterest {

    @Id
    private UUID id;

    private UUID subject;

    @Enumerated(EnumType.STRING)
    private InterestKind kind;

    private String heldIn;
    private String description;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private @Nullable LocalDate to;

    private Instant declaredAt;

    protected RegisteredInterest() {}

    RegisteredInterest(
            UUID subject,
            InterestKind kind,
            String heldIn,
            String description,
            LocalDate from,
            @Nullable LocalDate to,
            Instant declaredAt) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.kind = kind;
        this.heldIn = heldIn;
        this.description = description;
        this.from = from;
        this.to = to;
        this.declaredAt = declaredAt;
    }

    void end(LocalDate on) {
        to = on.isBefore(from) ? from : on;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !isOverBy(day);
    }

    boolean isOverBy(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    public UUID id() {
        return id;
    }

    public UUID subject() {
        return subject;
    }

    public InterestKind kind() {
        return kind;
    }

    public String heldIn() {
        return heldIn;
    }

    public String description() {
        return description;
    }

    public LocalDate from() {
        return from;
    }

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate to() {
        return to;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
