package org.openccg.registry.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a place passes to somebody, if more than half of the practices want it in time. */
@Entity
@Table(name = "handovers")
public class Handover {

    @Schema(name = "HandoverStatus")
    public enum Status {
        OPEN,
        CARRIED,
        LAPSED
    }

    private static final Duration OPEN_FOR = Duration.ofDays(28);

    @Id
    private UUID id;

    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private UUID subject;
    private String name;
    private String employer;

    @Column(name = "from_on")
    private LocalDate from;

    private String reason;
    private Instant proposedAt;
    private Instant openUntil;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable Instant closedAt;

    protected Handover() {}

    /** @param whom an appointment as it would be */
    public Handover(Appointment whom, String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = whom.groupId();
        this.capacity = whom.capacity();
        this.subject = whom.subject();
        this.name = whom.name();
        this.employer = whom.employer();
        this.from = whom.from();
        this.reason = reason;
        this.proposedAt = at;
        this.openUntil = at.plus(OPEN_FOR);
        this.status = Status.OPEN;
    }

    public boolean isOpenAt(Instant at) {
        return statusAt(at) == Status.OPEN;
    }

    /** Time runs out without anything being run. */
    public Status statusAt(Instant at) {
        return status == Status.OPEN && !at.isBefore(openUntil) ? Status.LAPSED : status;
    }

    boolean isSameAs(Handover other) {
        return capacity == other.capacity && subject.equals(other.subject);
    }

    void close(Status outcome, Instant at) {
        status = outcome;
        closedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public Capacity capacity() {
        return capacity;
    }

    public UUID subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public String employer() {
        return employer;
    }

    public LocalDate from() {
        return from;
    }

    public String reason() {
        return reason;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant openUntil() {
        return openUntil;
    }
}
